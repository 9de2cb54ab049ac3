/** Draws every slide at every step out of sight, at the scale of this window, and measures what stands there. */
import { controls, texts } from "../../laws/geometry.ts";
import { drawSlide } from "../../slide/draw.ts";
import { canvases } from "../../slide/layout.ts";
import type { Talk } from "../../slide/slide.ts";
import { element } from "../parts/element.ts";
import { scaleIn, screenNow } from "./screen.ts";
import type { Least, Survey } from "./sizes.ts";

/** The page answers in between: so long, in milliseconds, may drawing hold it up. */
const SLICE = 10;

/** Surveys of `talk`, each once a window size: who asks again meanwhile waits for the same, and always gets the latest. */
export function surveyor(talk: Talk): () => Promise<Survey> {
  let key = "";
  let running: Promise<Survey> | undefined;
  const latest = (): Promise<Survey> => {
    const { canvas, width, height, ratio } = screenNow();
    const now = `${canvas} ${width} ${height} ${ratio}`;
    if (running && now === key) return running;
    key = now;
    const mine = survey(talk, () => key !== now).then((found) => found ?? latest());
    running = mine;
    return mine;
  };
  return latest;
}

/** Undefined where it is `stale` before it is done. */
async function survey(talk: Talk, stale: () => boolean): Promise<Survey | undefined> {
  const facts = screenNow();
  const { canvas } = facts;
  const scale = scaleIn(canvas, facts);
  const host = element("article", "");
  host.style.transform = `scale(${scale})`;
  const stage = element("div", "offstage", host);
  stage.inert = true;
  document.body.append(stage);
  let [type, control]: (Least | undefined)[] = [];
  const fonts = new Set<string>();
  let drawn = 0;
  let began = performance.now();
  try {
    for (const [index, slide] of talk.slides.entries())
      for (const step of slide.steps) {
        const state = { slide, step, view: slide.figure.viewOf(step, undefined) };
        drawSlide(host, state, { canvas, as: "figure", change: () => {}, title: "words" });
        drawn++;
        const at = (found: Element) => `slide ${index + 1}, ${step}, “${excerpt(found)}”`;
        const real = host.getBoundingClientRect().width / canvases[canvas].width;
        for (const words of texts(host)) {
          if (!words.textContent?.trim()) continue;
          const { fontSize, fontWeight, fontFamily } = getComputedStyle(words);
          fonts.add(`${fontWeight} ${fontFamily.split(",")[0]?.replaceAll('"', "")}`);
          const pixels = Number.parseFloat(fontSize) * scaleOf(words, real);
          if (pixels < (type?.pixels ?? Number.POSITIVE_INFINITY))
            type = { pixels, canvas: pixels / real, where: at(words) };
        }
        for (const hand of controls(host)) {
          const { width, height } = hand.getBoundingClientRect();
          const pixels = Math.min(width, height);
          if (pixels < (control?.pixels ?? Number.POSITIVE_INFINITY))
            control = { pixels, canvas: pixels / real, where: at(hand) };
        }
        if (performance.now() - began < SLICE) continue;
        await new Promise((resolve) => setTimeout(resolve));
        if (stale()) return undefined;
        began = performance.now();
      }
  } finally {
    stage.remove();
  }
  return { canvas, scale, type, control, drawn, fonts: [...fonts].sort() };
}

/** How many CSS pixels of the window one of the element's own is: pictures may scale their words once more. */
function scaleOf(words: Element, real: number): number {
  const matrix = words instanceof SVGGraphicsElement ? words.getScreenCTM() : null;
  return matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : real;
}

function excerpt(mark: Element): string {
  const words = (mark.getAttribute("aria-label") ?? mark.textContent ?? "").replaceAll(/\s+/g, " ").trim();
  return words.length > 25 ? `${words.slice(0, 24).trimEnd()}…` : words;
}
