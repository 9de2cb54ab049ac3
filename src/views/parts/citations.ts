/** A slide's claims, each with its role and its place in the source. */
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

function entry(ledger: Ledger, { claim, place }: Citation): HTMLElement {
  const side = claim.side ? ledger.sides[claim.side]?.name : undefined;
  const role = element("span", "role", [roles[claim.kind], side].filter(Boolean).join(", "));
  role.dataset.kind = claim.kind;
  if (claim.side) role.dataset.side = claim.side;
  const where = element("span", "where", `${place.name}, paragraph ${place.paragraph}`);
  return element("li", "", role, element("p", "", claim.says), where);
}
