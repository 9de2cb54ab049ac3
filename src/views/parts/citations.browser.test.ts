import { expect, test } from "vitest";
import type { Ledger, Slide } from "../../slide/slide.ts";
import { citations } from "./citations.ts";

const ledger: Ledger = {
  source: {
    title: "Heat",
    published: "here",
    outline: { stove: { name: "The stove", at: 1 } },
    digests: ["a", "b"],
  },
  claims: { smoke: { kind: "burden", side: "stove", at: 2, label: "Smoke", says: "Stoves smoke." } },
  sides: { stove: { name: "Stove" } },
};
const slide = { id: "s", cites: ["smoke"] } as unknown as Slide;

test("a claim is shown with its role and place, and without the article's text", () => {
  const list = citations(ledger, slide);
  expect(list.textContent).toBe("Burden, StoveStoves smoke.The stove, paragraph 2");
});

test("where the talk has the passages, each claim unfolds its own, as text", () => {
  const passages = ["Not this.", "Smoke <b>fills</b> the valley."];
  const list = citations({ ...ledger, source: { ...ledger.source, passages } }, slide);
  document.body.append(list);
  const details = list.querySelector("details");
  const quote = list.querySelector("blockquote");
  expect(quote?.checkVisibility()).toBe(false);
  details?.querySelector("summary")?.click();
  expect(details?.open).toBe(true);
  expect(quote?.checkVisibility()).toBe(true);
  expect(quote?.textContent).toBe(passages[1]);
  expect(quote?.children).toHaveLength(0);
  list.remove();
});
