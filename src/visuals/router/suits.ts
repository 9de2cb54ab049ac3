/** The model under the picture: how well a specialist suits a question. */
import type { RouterData } from "./data.ts";

/** How far from a question a specialist is half as good as at best, in places along the row. */
const HALF_GOOD = 0.52;

/** How well a specialist suits a question that falls `away` places from it: from 0 to 1, bell-shaped. */
export const suits = (away: number): number => 2 ** -((away / HALF_GOOD) ** 2);

/** The specialist that suits a question best, as its index. */
export function bestFor({ specialists, questions }: RouterData, question: number): number {
  const falls = questions[question]?.falls ?? 0;
  const fits = specialists.map((_, index) => suits(index - falls));
  return fits.indexOf(Math.max(...fits));
}
