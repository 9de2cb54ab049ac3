/** All that a slide keeps: the laws that need nothing but the page, and those that bring what they judge by. */
import { accessible } from "./axe.ts";
import { type Law, laws } from "./laws.ts";
import { unstyledByReveal } from "./reveal.ts";

export type { Case, Law } from "./laws.ts";

export const allLaws: readonly Law[] = [...laws, ...accessible, unstyledByReveal];
