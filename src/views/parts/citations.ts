/** A slide's claims, each with its role, its place in the source, and the passage where the talk may show it. */
import { type Citation, citationsOf, type Ledger, type Slide } from "../../slide/slide.ts";
import { h, toDom } from "./tree.ts";

const roles = {
  frame: "Frame",
  burden: "Burden",
  remedy: "Remedy",
  limit: "Limit",
  fact: "Fact",
  outlook: "Outlook",
} as const satisfies { [K in Citation["claim"]["kind"]]: string };

/** The list of all claims that a slide cites. */
export const citations = (ledger: Ledger, slide: Slide): HTMLElement => toDom(claimsOf(ledger, slide));

/** The same as data. */
export const claimsOf = (ledger: Ledger, slide: Slide) =>
  h("ol", { class: "citations" }, ...citationsOf(ledger, slide).map((citation) => entry(ledger, citation)));

function entry(ledger: Ledger, { claim, place, passage }: Citation) {
  const side = claim.side ? ledger.sides[claim.side]?.name : undefined;
  const role = {
    class: "role",
    "data-kind": claim.kind,
    ...(claim.side ? { "data-side": panOf(ledger, claim.side) } : {}),
  };
  return h(
    "li",
    {},
    h("span", role, [roles[claim.kind], side].filter(Boolean).join(", ")),
    h("p", {}, claim.says),
    h("span", { class: "where" }, `${place.name}, paragraph ${place.paragraph}`),
    ...(passage ? [unfolding(passage)] : []),
  );
}

/** The side that a ledger names first is the left one, and has its ink. */
const panOf = ({ sides }: Ledger, side: string) => (Object.keys(sides)[0] === side ? "left" : "right");

/** The source's own words: there for those who ask, after ours. */
const unfolding = (passage: string) =>
  h("details", { class: "passage" }, h("summary", {}, "In its own words"), h("blockquote", {}, passage));
