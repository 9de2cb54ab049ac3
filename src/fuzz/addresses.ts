/** Addresses that a reader could come by: right ones, nearly right ones, and what has no meaning at all. */
import type { Talk } from "../slide/slide.ts";
import type { Random } from "./random.ts";

const strange = [
  "",
  "/",
  "//",
  "<script>alert(1)</script>",
  "%",
  "%E0%A4%A",
  "%00",
  "%2F%2f",
  "%25%32%46",
  "__proto__",
  "constructor",
  "toString",
  "claim",
  "claim/",
  "-1",
  "1e9",
  "0x10",
  "99999999999999999999",
  "NaN",
  "\u202Eelcs-eht",
  "秤/天",
  "👩‍🚀",
  "\uD800",
  "e\u0301".repeat(9),
  "javascript:alert(1)",
  "?view=speaker",
  "postMessage",
  "a/".repeat(500),
  "x".repeat(20_000),
] as const;

/** A hash, without its number sign. */
export function hashFrom(random: Random, talk: Talk): string {
  const { pick } = random;
  const slide = pick(talk.slides);
  const claims = Object.keys(talk.ledger.claims) as [string, ...string[]];
  const whole = pick([
    () => `/${slide.id}`,
    () => `/${slide.id}/${pick(slide.steps)}`,
    () => `/${slide.id}/${pick(pick(talk.slides).steps)}`,
    () => `/${random.below(40)}/${random.below(9)}`,
    () => `/claim/${pick(claims)}`,
    () => `/${pick(strange)}/${pick(strange)}`,
    () => pick(strange),
  ])();
  return random.oneIn(3) ? damaged(random, whole) : whole;
}

/** The same with a letter lost, doubled, changed, or written as a percent sign and two digits. */
function damaged(random: Random, address: string): string {
  const at = random.below(address.length + 1);
  const letter = address.charAt(at);
  const instead = random.pick([
    "",
    letter + letter,
    String.fromCharCode(random.below(0x3000)),
    `%${letter.charCodeAt(0).toString(16)}`,
    "%",
    "/",
  ]);
  return address.slice(0, at) + instead + address.slice(at + 1);
}

/** A query, with its question mark. */
export function queryFrom(random: Random): string {
  const value = () => random.pick([...strange, "night", "paper", "audience", "3", "letter", "1..3"]);
  const name = () =>
    random.pick([
      "view",
      "theme",
      "slides",
      "paper",
      "handout",
      "notes",
      "steps",
      "postMessage",
      "postMessageEvents",
      "keyboard",
      "transition",
      "print-pdf",
      "scroll",
      "__proto__",
      "controls",
      "hash",
    ]);
  const parts = Array.from({ length: 1 + random.below(4) }, () => `${name()}=${value()}`);
  return `?${parts.join("&").replaceAll("#", "%23")}`.slice(0, 6000);
}
