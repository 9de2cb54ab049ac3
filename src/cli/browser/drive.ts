/** Drives the built talk as people do, for tests: production build, real browser, and nothing complained of. */
import axe from "axe-core";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { InlineConfig } from "vite";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { buildSite, serve } from "../site.ts";
import { launch } from "./launch.ts";
import { whenSteered } from "./wait.ts";

export interface Driver {
  readonly browser: Browser;
  /** Where the talk is served, with a slash at its end. */
  readonly address: string;
  /** What was built. */
  readonly folder: string;
  /** Serves another build there. */
  show(folder: string): void;
  /** What pages complained of, or asked of others; a test that expects a complaint takes it out. */
  readonly complaints: string[];
  /** A context of its own, 1280 x 720 and without motion unless told otherwise. */
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** The deck, in a context of its own, once it can be moved. */
  open(hash?: string, options?: BrowserContextOptions, query?: string): Promise<Page>;
  close(): Promise<void>;
}

/** What is driven: the talk as it is built once for all tests, unless told otherwise. */
interface Driven {
  /** To Vite's configuration. */
  readonly changes?: InlineConfig;
  /** The folder of another talk. */
  readonly talk?: string;
  /** The path it is served under, with a slash at both ends. */
  readonly under?: string;
  /** Whether pages may keep the site for offline: seconds after each is opened, so only where that is looked at. */
  readonly keeps?: boolean;
}

/** Serves the built talk, and starts a browser. */
export async function drive({ changes, talk, under = "/", keeps = false }: Driven = {}): Promise<Driver> {
  const { folder, remove } =
    changes || talk
      ? await buildSite(changes, talk === undefined ? {} : { folder: talk })
      : { folder: inject("built"), remove: () => {} };
  const { url: address, show, close } = await serve(folder, under);
  const browser = await launch();
  const complaints: string[] = [];
  const listen = (page: Page) => {
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) complaints.push(`asked for ${url}`);
    });
  };
  const context = async (options: BrowserContextOptions = {}) => {
    const made = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      reducedMotion: "reduce",
      serviceWorkers: keeps ? "allow" : "block",
      ...options,
    });
    made.on("page", listen);
    // What the page's own policy stopped is a fault of ours, also where the browser would not say so.
    await made.addInitScript(() =>
      addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample, sourceFile }) =>
        console.error(`the policy's ${violatedDirective} stopped ${blockedURI} ${sample} (${sourceFile})`),
      ),
    );
    return made;
  };
  return {
    browser,
    address,
    folder,
    show,
    complaints,
    context,
    async open(hash = "", options = {}, query = "") {
      const page = await (await context(options)).newPage();
      await page.goto(`${address}${query}${hash}`);
      await whenSteered(page);
      return page;
    },
    async close() {
      await browser.close();
      close();
      remove();
    },
  };
}

/**
 * A driver for the tests of a file, started before the first and closed after the last. After each test its windows are
 * closed, and no page may have complained.
 */
export function driven(how: Driven = {}): Driver {
  let driver: Driver | undefined;
  beforeAll(async () => {
    driver = await drive(how);
  });
  afterAll(() => driver?.close());
  afterEach(async () => {
    for (const context of driver?.browser.contexts() ?? []) await context.close();
    expect(driver?.complaints.splice(0)).toEqual([]);
  });
  // Tests name it before it is there.
  return new Proxy({} as Driver, { get: (_, name) => driver?.[name as keyof Driver] });
}

/** Where a page says that it stands: "slide/step". */
export const position = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.documentElement.dataset.slide}/${document.documentElement.dataset.step}`);

/**
 * What axe-core finds on a page, or in what `within` selects, in both themes, as text; nothing is "". Between the two
 * only colours differ: in the other one nothing but `color-contrast` may find something else.
 */
export async function findings(page: Page, within = "html"): Promise<string> {
  // Not as an element of the page: its policy would stop that.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const found = (runOnly: string[]) =>
    page.evaluate(
      async ([selector, only]) => {
        const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
        const { violations } = await run(selector, {
          resultTypes: ["violations"],
          ...(only.length > 0 ? { runOnly: only } : {}),
        });
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
        );
      },
      [within, runOnly] as const,
    );
  const here = await found([]);
  const back = await toOtherTheme(page);
  const there = await found(["color-contrast"]);
  await back();
  return [...here, ...there.map((line) => `in the other theme, ${line}`)].join("\n");
}

/** Shows a page in its other theme, whichever way it has the one it is in; returns the way back. */
async function toOtherTheme(page: Page): Promise<() => Promise<void>> {
  const now = await page.evaluate(() => document.documentElement.dataset.theme);
  const set = (theme: string) =>
    page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
  if (now !== undefined) {
    await set(now === "night" ? "paper" : "night");
    return () => set(now);
  }
  // Before a script knows the theme, the system's holds; tests are light unless told otherwise.
  await page.emulateMedia({ colorScheme: "dark" });
  return () => page.emulateMedia({ colorScheme: "light" });
}
