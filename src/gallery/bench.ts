/**
 * The laws, held live: in a frame of their own beside the page, as they change the theme, take the focus and
 * draw at full size. The frame sends what it finds, law by law.
 */
import { laws } from "../laws/laws.ts";
import { fontsReady, freshHost, wear } from "../laws/stand.ts";
import type { Slide, Talk } from "../slide/slide.ts";

/** What breaks a law at a picture, a line each, with the step it happens at; nothing where it is kept. */
export interface Finding {
  readonly slide: string;
  readonly says: string;
  readonly broken: readonly string[];
}

/** In the frame: holds every law at every step of a talk, and tells whoever opened it. */
export async function holdLaws(talk: Talk): Promise<void> {
  await fontsReady();
  for (const slide of talk.slides)
    for (const { says } of laws) {
      const finding: Finding = { slide: slide.id, says, broken: await brokenAt(talk, slide, says) };
      // A page that was opened from a file has no origin to name; what is told is no secret.
      parent.postMessage(finding, location.origin === "null" ? "*" : location.origin);
      await breath();
    }
}

async function brokenAt(talk: Talk, slide: Slide, says: string): Promise<string[]> {
  const law = laws.find((law) => law.says === says);
  const found: string[] = [];
  for (const step of slide.steps) {
    wear("paper");
    const lines = (await law?.broken({ host: freshHost(), talk, slide, step })) ?? [];
    found.push(...lines.map((line) => `${step}: ${line}`));
  }
  return found;
}

/** Lets whatever else the page has to do come in between. */
const breath = () => new Promise<void>((resume) => setTimeout(resume));

/** On the page: has the laws held in a frame, which goes away once it has told all `expected` findings. */
export function listenToLaws(root: HTMLElement, expected: number, told: (finding: Finding) => void): void {
  const frame = document.createElement("iframe");
  const address = new URL(location.href);
  address.hash = "";
  address.searchParams.set("hold", "laws");
  Object.assign(frame, { src: address.href, title: "The laws at work", tabIndex: -1, className: "bench" });
  frame.setAttribute("aria-hidden", "true");
  let heard = 0;
  const hear = (event: MessageEvent) => {
    if (event.source !== frame.contentWindow) return;
    told(event.data as Finding);
    heard += 1;
    if (heard < expected) return;
    removeEventListener("message", hear);
    frame.remove();
  };
  addEventListener("message", hear);
  root.append(frame);
}
