/** The stage stands below reveal.js: what that styles, a slide does not wear. */
import revealStyles from "reveal.js/reveal.css?raw";
import type { Case, Law } from "./laws.ts";
import { stand } from "./stand.ts";

export const unstyledByReveal: Law = { says: "wears no class that reveal.js styles", broken: worn };

/** Classes that mean something below `.reveal`, where the stage stands. */
const styledByReveal = new Set(
  [...revealStyles.matchAll(/\.reveal [^{}]*\{/g)].flatMap(([selector]) =>
    [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name ?? ""),
  ),
);

function worn({ host, slide, step }: Case): string[] {
  stand(host, slide, step);
  const names = [...host.querySelectorAll("[class]")].flatMap((element) => [...element.classList]);
  return [...new Set(names)].filter((name) => styledByReveal.has(name));
}
