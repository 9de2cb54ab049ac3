/** The gallery: every picture of the library with its sample, to look at, to work, to copy, and under its laws. */
import "./gallery.css";
import "../slide/slide.css";
import { laws } from "../laws/laws.ts";
import type { Canvas } from "../slide/layout.ts";
import type { Slide } from "../slide/slide.ts";
import { otherThan, type ThemeSwitch } from "../theme/theme.ts";
import { button, element } from "../views/parts/element.ts";
import { holdLaws, listenToLaws } from "./bench.ts";
import { plateOf } from "./plate.ts";
import { nameOf } from "./specimens.ts";
import { charts, pictures, talkOf } from "./talk.ts";

/** Fills the page. `hold=laws` in the address makes it the frame in which the laws are held. */
export async function showGallery(
  root: HTMLElement,
  theme: ThemeSwitch,
  asked: URLSearchParams,
): Promise<void> {
  const drawn = await charts().catch((cause: unknown) => {
    console.warn("the gallery shows no charts: install @observablehq/plot to see them.", cause);
    return [];
  });
  const slides = [...pictures, ...drawn] as const;
  if (asked.get("hold") === "laws") return holdLaws(talkOf([...pictures, ...drawn]));
  document.title = "Counterpoise: the pictures";
  const says = laws.map((law) => law.says);
  const plates = new Map(slides.map((slide, index) => [slide.id, plateOf(slide, index + 1, says)]));
  const kept = element("p", "kept", "The laws are being held …");
  kept.setAttribute("role", "status");
  root.classList.add("gallery");
  root.replaceChildren(
    element(
      "header",
      "opening",
      element("p", "kicker", "Counterpoise"),
      element("h1", "", "The pictures"),
      element(
        "p",
        "lead",
        "Each takes plain data, has named steps and keeps the same contract. The samples are about a small town; in your talk, “specimen” is “slide”.",
      ),
      switches(theme, (canvas) => {
        for (const plate of plates.values()) plate.show(canvas);
      }),
      contents(slides),
      kept,
    ),
    element("main", "", ...[...plates.values()].map(({ node }) => node)),
  );
  count(root, slides.length * says.length, kept, (finding) => plates.get(finding.slide)?.judge(finding));
}

/** A line for each picture, as a book's contents. */
const contents = (slides: readonly Slide[]) =>
  element(
    "nav",
    "contents",
    element(
      "ol",
      "",
      ...slides.map(({ id }) => {
        const link = element("a", "", nameOf(id));
        link.href = `#${id}`;
        return element("li", "", link);
      }),
    ),
  );

/** Paper or night, wall or hand; a narrow screen begins with the hand. */
function switches(theme: ThemeSwitch, show: (canvas: Canvas) => void): HTMLElement {
  let canvas: Canvas = matchMedia("(max-width: 700px)").matches ? "hand" : "wall";
  const light = button("", () => {
    theme.choose(otherThan(theme.theme));
    name();
  });
  const frame = button("", () => {
    canvas = canvas === "wall" ? "hand" : "wall";
    show(canvas);
    name();
  });
  const name = () => {
    light.textContent = theme.theme === "paper" ? "See them by night" : "See them on paper";
    frame.textContent = canvas === "wall" ? "See them in the hand" : "See them on the wall";
  };
  show(canvas);
  name();
  return element("p", "switches", light, frame);
}

/** Has the laws held, and counts. */
function count(
  root: HTMLElement,
  expected: number,
  kept: HTMLElement,
  told: Parameters<typeof listenToLaws>[2],
): void {
  let [held, broken] = [0, 0];
  listenToLaws(root, expected, (finding) => {
    held += 1;
    if (finding.broken.length) broken += 1;
    told(finding);
    if (held < expected) kept.textContent = `The laws are being held: ${held} of ${expected} …`;
    else kept.textContent = broken ? `${broken} of ${held} laws are broken.` : `All ${held} laws are kept.`;
  });
}
