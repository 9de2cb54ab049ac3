import { proof } from "counterpoise";
import { systems } from "../seeds/systems.ts";
import { figure, slide } from "./kit.ts";

export default slide({
  id: "zero-knowledge",
  section: "web3-for-ai/privacy",
  title: "The data stays at home; only a proof and the answer travel",
  layout: "below",
  figure: figure(proof, {
    home: "A hospital",
    record: {
      name: "A patient’s record",
      lines: ["The patient’s name", "The date of birth", "What the scan says", "What was given"],
    },
    model: "Model",
    proof: "Proof",
    answer: "Answer",
    verifier: {
      name: "The verifier",
      waits: "Waits for an answer it can trust",
      holds: "holds",
      unseen: "Of the record:",
    },
    parties: { owner: "Owner", wire: "On the way", verifier: "Verifier" },
    system: systems.zkml,
    inks: { model: "left", proof: "right" },
  }),
  points: [
    {
      at: "data",
      cites: "privacy.proof",
      says: "The raw data is never disclosed: it does not leave the house.",
    },
    { at: "proof", cites: "privacy.proof", says: "With ZKML a model can learn and answer all the same." },
    { at: "verifier", cites: "privacy.fields" },
  ],
  cites: ["depth.surface"],
  notes: {
    data: "Begin with the house. A hospital would love a second opinion from a model, and may not hand out a single record. Ask the room whose data they could *never* send away.",
    proof:
      "The model comes to the data, not the other way round. What leaves is the answer and a proof that it was worked out as agreed. If asked how: it is mathematics, and this picture is the outline only.",
    verifier:
      "Press the eyes one by one and watch the black bars. The verifier can check the proof and read the answer, and that is all. So sharing and secrecy pull less hard against each other, most of all in medicine and finance.",
  },
  minutes: 1,
});
