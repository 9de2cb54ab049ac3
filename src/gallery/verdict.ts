/** The laws of a picture as a list: waiting, kept, or what breaks them. */

import { element } from "../views/parts/element.ts";
import type { Finding } from "./bench.ts";

/** @param steps at how many steps each law is held */
export function verdict(laws: readonly string[], steps: number) {
  const items = new Map(laws.map((says) => [says, element("li", "law", says)]));
  const at = steps === 1 ? "its one step" : `each of its ${steps} steps`;
  const node = element(
    "div",
    "laws",
    element("p", "head", `At ${at}, it`),
    element("ul", "", ...items.values()),
  );
  return {
    node,
    judge({ says, broken }: Finding): void {
      const item = items.get(says);
      if (!item) return;
      item.dataset.kept = String(broken.length === 0);
      const words = element("span", "sign", broken.length === 0 ? "kept: " : "broken: ");
      item.replaceChildren(words, says, ...broken.map((line) => element("span", "broken", line)));
    },
  };
}
