import { type ProofData, proof } from "counterpoise";
import { figure, specimen } from "./kit.ts";
import { things } from "./ledger.ts";

const hire: ProofData = {
  home: "A rider's home",
  record: {
    name: "A rider's papers",
    lines: ["The rider's name", "The date of birth", "The address", "What was paid"],
  },
  model: "Check",
  proof: "Proof",
  answer: "Of age",
  verifier: {
    name: "The hire",
    waits: "Wants to know one thing: old enough?",
    holds: "holds",
    unseen: "Of the papers:",
  },
  parties: { owner: "Rider", wire: "On the way", verifier: "The hire" },
  system: things.folding,
  inks: { model: "left", proof: "right" },
};

export default specimen("proof", "The papers stay at home", figure(proof, hire));
