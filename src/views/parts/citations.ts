/** A slide's claims, each with its role, its place in the source, and the passage where the talk may show it. */
import { type Citation, citationsOf, type Ledger, type Slide } from "../../slide/slide.ts";
import { element } from "./element.ts";

const roles = {
  frame: "Frame",
  burden: "Burden",
  remedy: "Remedy",
  limit: "Limit",
  fact: "Fact",
  outlook: "Outlook",
} as const satisfies { [K in Citation["claim"]["kind"]]: string };

/** The list of all claims that a slide cites. */
export const citations = (ledger: Ledger, slide: Slide): HTMLElement =>
  element("ol", "citations", ...citationsOf(ledger, slide).map((citation) => entry(ledger, citation)));

function entry(ledger: Ledger, { claim, place, passage }: Citation): HTMLElement {
  const side = claim.side ? ledger.sides[claim.side]?.name : undefined;
  const role = element("span", "role", [roles[claim.kind], side].filter(Boolean).join(", "));
  role.dataset.kind = claim.kind;
  if (claim.side) role.dataset.side = claim.side;
  const where = element("span", "where", `${place.name}, paragraph ${place.paragraph}`);
  const own = passage ? [unfolding(passage)] : [];
  return element("li", "", role, element("p", "", claim.says), where, ...own);
}

/** The source's own words: there for those who ask, after ours. */
const unfolding = (passage: string): HTMLElement =>
  element(
    "details",
    "passage",
    element("summary", "", "In its own words"),
    element("blockquote", "", passage),
  );
