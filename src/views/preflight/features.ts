/** What the kit asks of a browser, and what is lost where one does not have it. */
import type { Row } from "./row.ts";

export interface Feature {
  readonly name: string;
  /** Without it a part of the talk cannot be used; else it only looks plainer. */
  readonly needed: boolean;
  readonly lost: string;
  there(): boolean;
}

const css = (property: string, value: string) => () => CSS.supports(property, value);
const known = (name: string) => () => name in globalThis;
const dialogs = (): boolean => "showModal" in (globalThis.HTMLDialogElement?.prototype ?? {});

/** In the order of what hurts most. */
export const features: readonly Feature[] = [
  {
    name: "windows that hear each other",
    needed: true,
    lost: "only a speaker’s window that S opened follows the deck",
    there: known("BroadcastChannel"),
  },
  { name: "dialogs", needed: true, lost: "help, search and rehearsal do not open", there: dialogs },
  {
    name: "scroll observers",
    needed: true,
    lost: "slides stay empty on phones",
    there: known("IntersectionObserver"),
  },
  {
    name: "size observers",
    needed: true,
    lost: "the speaker’s small slides keep their size",
    there: known("ResizeObserver"),
  },
  {
    name: "mixed colours",
    needed: true,
    lost: "quiet words and tints have no colour of their own",
    there: css("color", "color-mix(in oklab, red 40%, blue)"),
  },
  {
    name: "colours by theme",
    needed: true,
    lost: "the black box is not black",
    there: css("color", "light-dark(red, blue)"),
  },
  {
    name: "container queries",
    needed: true,
    lost: "the speaker’s view does not fit a narrow window",
    there: css("container-type", "inline-size"),
  },
  {
    name: "lists sorted as copies",
    needed: true,
    lost: "the pictures of readings do not stand",
    there: () => "toSorted" in Array.prototype,
  },
  {
    name: "full screen",
    needed: false,
    lost: "F does nothing: use the browser’s own full screen",
    there: () => document.fullscreenEnabled,
  },
  {
    name: "paths that move",
    needed: false,
    lost: "lines jump where they should move",
    there: css("d", 'path("M0,0L1,1")'),
  },
  {
    name: "moves apart from turns",
    needed: false,
    lost: "weights do not fall into their pans",
    there: css("translate", "0 1px"),
  },
  {
    name: "drawn-out easings",
    needed: false,
    lost: "the beam moves without a swing",
    there: css("transition-timing-function", "linear(0, 0.5, 1)"),
  },
  {
    name: "starting styles",
    needed: false,
    lost: "what comes in is there at once",
    there: known("CSSStartingStyleRule"),
  },
  {
    name: "heights without the browser’s bars",
    needed: false,
    lost: "the speaker’s slide may be cut on a tablet",
    there: css("height", "1dvh"),
  },
  {
    name: "balanced lines",
    needed: false,
    lost: "titles break less evenly",
    there: css("text-wrap", "balance"),
  },
  {
    name: "idle time",
    needed: false,
    lost: "the next slide is drawn after a pause instead",
    there: known("requestIdleCallback"),
  },
];

/** What those of `asked` that are missing mean. */
export function featuresRow(asked: readonly Feature[]): Row {
  const missing = asked.filter((feature) => !feature.there());
  if (missing.length === 0)
    return { verdict: "right", found: `All ${asked.length} that the talk uses are there.` };
  const [first, ...more] = missing.toSorted((a, b) => Number(b.needed) - Number(a.needed));
  const others = more.length ? ` Also missing: ${more.map(({ name }) => name).join(", ")}.` : "";
  const found = `${missing.length} of ${asked.length} missing. Without ${first?.name}, ${first?.lost}.${others}`;
  return first?.needed
    ? { verdict: "wrong", found, todo: "Use a current Chrome, Edge, Firefox or Safari." }
    : { verdict: "mind", found };
}
