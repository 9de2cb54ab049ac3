/** The proof as a table: each thing, where it is, and what of it the verifier has. */
import type { Table } from "../../visual/contract.ts";
import { capital, tableOf } from "../parts/words-of-table.ts";
import type { ProofData, ProofView, Step } from "./scene.ts";

export function table(data: ProofData, step: Step, { seen }: ProofView): Table {
  const { home, record, model, proof, answer, verifier, parties } = data;
  const there = step === "verifier";
  const slip = (name: string) => [
    name,
    there ? "With the verifier" : "On the way",
    there ? `The verifier ${verifier.holds} it` : "Nothing yet",
  ];
  const through = seen === null ? "" : ` Seen through the eyes of: ${parties[seen]}.`;
  return tableOf(
    `What travels and what stays. ${home} and ${verifier.name.toLowerCase()}${there ? "" : `, which ${verifier.waits.toLowerCase()}`}.${through}`,
    ["What", "Where it is", capital(verifier.name)],
    [
      [
        `${record.name}: ${record.lines.join(", ")}`,
        `At home: ${home.toLowerCase()}`,
        there ? `${verifier.unseen} black bars` : "Nothing",
      ],
      ...(step === "data"
        ? []
        : [[model, `At home: ${home.toLowerCase()}`, "Nothing"], slip(proof), slip(answer)]),
    ],
  );
}
