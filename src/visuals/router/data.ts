import type { System } from "../../ledger/system.ts";

/** Specialists, the questions that may be put to them, and what joins them; plain words. */
export interface RouterData {
  /** In a row, neighbours next to one another, and their ink. */
  readonly specialists: readonly string[];
  /** What a specialist is, and several, in running text: "model", "models". */
  readonly units: readonly [one: string, many: string];
  readonly ink: "left" | "right";
  readonly questions: readonly Question[];
  readonly market: { readonly name: string; readonly ink: "left" | "right" };
  /** A system that is such a market, and the words before its name. */
  readonly example: { readonly says: string; readonly id: string; readonly system: System };
  /** What is still open, and the claim that says so. */
  readonly open: { readonly href: string; readonly quality: OpenEnd; readonly coordination: OpenEnd };
  /** What stands over the questions, after the one that answers, and what the picture takes for granted. */
  readonly says: Readonly<Record<"ask" | "answers" | "assumption", string>>;
}

export interface Question {
  readonly asks: string;
  /** Where it falls along the row, in places from the first specialist: 1.2 is a little past the second. */
  readonly falls: number;
}

export interface OpenEnd {
  readonly name: string;
  readonly asks: string;
}

export type Step = "models" | "question" | "answer" | "open";

/** Which question is asked, by its place in the list, and whether the system's card is open. */
export type View = { readonly question: number; readonly card: boolean };
