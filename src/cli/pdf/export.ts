/** From the built talk to the bytes of a PDF: the print view, printed by the browser, then finished. */
import type { Browser, Page } from "playwright-core";
import type { Talk } from "../../slide/slide.ts";
import type { Theme } from "../../theme/theme.ts";
import { type PrintOptions, type PrintPage, planPages } from "../../views/print/plan.ts";
import type { Drawn } from "../../views/print/print.ts";
import { queryOf } from "../../views/print/query.ts";
import { whenReady } from "../browser/wait.ts";
import { ForPerson } from "../command.ts";
import type { FigureBox } from "./tags.ts";

/** What is not right with the talk, or the browser: the message is for a person. */
export class Failed extends ForPerson {}

export interface Order {
  readonly talk: Talk;
  readonly options: PrintOptions;
  readonly theme: Theme;
}

/** Where the talk is served, and what shows it. */
export interface Press {
  readonly browser: Browser;
  /** The address of the talk; what the print view is asked for is added to it. */
  readonly url: string;
  /** Hears of each page that is drawn. */
  readonly progress?: (drawn: Drawn) => void;
}

/** How long the pages may take to stand, in milliseconds. */
const PATIENCE = 60_000;

/** Milliseconds that the browser needed to print, and that the rest took from then on. */
export interface Took {
  readonly print: number;
  readonly finish: number;
}

/** Prints the pages of an order, and finishes what the browser printed. */
export async function exportPdf(
  press: Press,
  order: Order,
): Promise<{ readonly file: Uint8Array; readonly pages: readonly PrintPage[]; readonly took: Took }> {
  const pages = planPages(order.talk, order.options);
  return withPrintView(press, order, { width: 1280, height: 720 }, async (page) => {
    const figures = await page.evaluate(figureBoxes);
    const start = performance.now();
    const printing = page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: false,
    });
    // What comes next is loaded while the browser prints.
    const [print, { finish }] = await Promise.all([printing, import("./finish.ts")]);
    const printed = performance.now();
    const file = await finish(print, order.talk, pages, figures);
    return { file, pages, took: { print: printed - start, finish: performance.now() - printed } };
  });
}

/** Opens the print view, hands it to `use` once all its pages stand, and closes it. */
export async function withPrintView<Result>(
  { browser, url, progress }: Press,
  { options, theme }: Order,
  viewport: { readonly width: number; readonly height: number; readonly scale?: number },
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const { width, height, scale = 1 } = viewport;
  try {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
    page.setDefaultTimeout(PATIENCE);
    let crash: (error: Error) => void = () => {};
    const crashed = new Promise<never>((_, reject) => {
      crash = reject;
    });
    crashed.catch(() => {});
    page.on("crash", () => crash(new Failed("the browser ran out of what it needs and gave the page up")));
    page.on("pageerror", (error) => crash(new Failed(`the print view broke: ${error.message}`)));
    try {
      return await Promise.race([crashed, stand(page).then(() => use(page))]);
    } finally {
      await page.close().catch(() => {}); // it may be gone with its browser
    }
  } catch (error) {
    if (error instanceof Failed) throw error;
    // The browser may not have said yet that it is gone, while its pages already are.
    const gone = !browser.isConnected() || /has been closed|browser has disconnected/.test(String(error));
    throw gone ? new Failed("the browser ended before the work was done") : error;
  }

  async function stand(page: Page): Promise<void> {
    if (progress) {
      await page.exposeFunction("tellDrawn", progress);
      await page.addInitScript(() => {
        addEventListener("drawn", (event) => {
          (globalThis as unknown as { tellDrawn(drawn: unknown): void }).tellDrawn(
            (event as CustomEvent).detail,
          );
        });
      });
    }
    const address = new URL(url);
    for (const [name, value] of [...queryOf(options), ["theme", theme] as const])
      address.searchParams.set(name, value);
    await page.goto(address.href);
    await whenReady(page);
    const faults = await page.evaluate(() => document.documentElement.dataset.faults);
    if (faults) throw new Failed(faults);
  }
}

/** Runs in the page: where each figure stands, in the order of the text. */
function figureBoxes(): FigureBox[] {
  return [...document.querySelectorAll(".page")].flatMap((page, index) => {
    const sheet = page.getBoundingClientRect();
    return [...page.querySelectorAll("svg[aria-label]")].map((figure) => {
      const { left, top, width, height } = figure.getBoundingClientRect();
      return {
        page: index,
        left: (left - sheet.left) * 0.75,
        top: (top - sheet.top) * 0.75,
        width: width * 0.75,
        height: height * 0.75,
      };
    });
  });
}
