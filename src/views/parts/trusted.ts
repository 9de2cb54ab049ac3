/**
 * The one policy for text that becomes markup or script. Built pages enforce Trusted Types: the browser asks
 * here about every such text, and all is refused but what is listed.
 *
 * reveal.js 6.0.2 sets innerHTML in seventeen places. Reached by this deck are: empty text, where it clears
 * or makes an element (backgrounds, progress, pause overlay); its arrows, which it makes even where they are
 * off; and the scroll view's copy of the slides, which reveal.ts has replaced. Slide numbers, notes, previews,
 * its help, its print view and auto-animation are off, and stay shut.
 */

/** The deck's service worker, beside the page. */
export const WORKER = "./sw.js";

type Rules = {
  readonly [Rule in "createHTML" | "createScript" | "createScriptURL"]: (text: string) => string;
};

/** TypeScript's own library leaves Trusted Types out. */
declare global {
  var trustedTypes:
    | { readonly defaultPolicy: unknown; createPolicy(name: string, rules: Rules): unknown }
    | undefined;
}

const arrow = (to: string, label: string) =>
  `<button class="navigate-${to}" aria-label="${label}"><div class="controls-arrow"></div></button>`;

const markup = new Set([
  "",
  [
    arrow("left", "previous slide"),
    arrow("right", "next slide"),
    arrow("up", "above slide"),
    arrow("down", "below slide"),
  ].join("\n\t\t\t"),
]);

const rules: Rules = {
  createHTML: (text: string) => (markup.has(text) ? text : refuse("markup", text)),
  createScript: (text: string) => refuse("a script", text),
  createScriptURL: (text: string) => (text === WORKER ? text : refuse("a script's address", text)),
};

/** Puts the policy in force, where the browser knows of such and it is not yet. */
export function enforcePolicy(): void {
  const { trustedTypes } = globalThis;
  if (!trustedTypes?.defaultPolicy) trustedTypes?.createPolicy("default", rules);
}

function refuse(what: string, text: string): never {
  throw new TypeError(
    `the deck lets no text become ${what} but what src/views/parts/trusted.ts lists; this is not listed: ${text.slice(0, 120)}`,
  );
}
