import { pairing } from "counterpoise";
import { figure, specimen } from "./kit.ts";

const street = {
  left: { name: "Bicycles", says: "They make the town small.", ink: "left" },
  right: { name: "Cars", says: "They make the country small.", ink: "right" },
  question: "Whose street is it?",
} as const;

export default specimen("pairing", "Two ways to get about, one street", figure(pairing, street), "side");
