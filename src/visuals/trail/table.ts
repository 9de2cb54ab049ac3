/** The trail as a table: every claim with its place and its role, in the order of the picture's rows. */
import type { Table } from "../../visual/contract.ts";
import { capital, tableOf } from "../parts/words-of-table.ts";
import type { Step, TrailClaim, TrailData } from "./layout.ts";

export function table({ sections, claims, kinds, hint }: TrailData, step: Step): Table {
  const sectionOf = ({ at }: TrailClaim) => sections.findLast((section) => section.at <= at)?.name ?? "";
  const roles = Object.keys(kinds);
  const counts = Object.entries(kinds).map(([kind, [one, many]]) => {
    const count = claims.filter((claim) => claim.kind === kind).length;
    return `${count} ${count === 1 ? one : many}`;
  });
  const ordered =
    step === "outline" ? claims : claims.toSorted((a, b) => roles.indexOf(a.kind) - roles.indexOf(b.kind));
  return tableOf(
    `Every claim, by ${step === "outline" ? "paragraph" : "role"}: ${counts.join(", ")}. ${hint}`,
    ["Section", "Paragraph", "Role", "Claim"],
    ordered.map((claim) => [
      sectionOf(claim),
      String(claim.at),
      capital(kinds[claim.kind][0]),
      `${claim.label}: ${claim.says}`,
    ]),
  );
}
