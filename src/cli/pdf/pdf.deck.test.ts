/** The PDF, exported from the built talk and read back; and what is told when it cannot be made. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plugin } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { talk } from "../../../slides/deck.ts";
import { type PrintOptions, planPages } from "../../views/print/plan.ts";
import { plain, queryOf } from "../../views/print/query.ts";
import { type Driver, drive } from "../browser/drive.ts";
import { launch } from "../browser/launch.ts";
import { whenReady } from "../browser/wait.ts";
import { buildSite, serve } from "../site.ts";
import { type Check, checks, type Expected, problemsOf } from "./checks.ts";
import { exportPdf } from "./export.ts";
import { exportImages } from "./images.ts";
import { identify } from "./metadata.ts";
import { type ReadFile, readPdf } from "./read.ts";

let driver: Driver;
const folder = mkdtempSync(join(tmpdir(), "counterpoise-pdf-test-"));
beforeAll(async () => {
  driver = await drive();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await driver?.close();
});

const press = () => ({ browser: driver.browser, url: driver.address });
const order = (print: Partial<PrintOptions> = {}, theme: "paper" | "night" = "paper") => ({
  talk,
  options: { ...plain, ...print },
  theme,
});
const expected = (print: Partial<PrintOptions> = {}): Expected => {
  const options = { ...plain, ...print };
  return { talk, options, pages: planPages(talk, options) };
};

const kinds: Readonly<Record<string, Partial<PrintOptions>>> = {
  "one page a slide": {},
  "one page a step": { steps: true },
  "notes on A4": { form: "notes" },
  "notes on Letter, a page a step": { form: "notes", paper: "letter", steps: true },
  "a handout": { form: "handout" },
  "a range": { slides: "the-scale..both-pans" },
};

for (const [name, print] of Object.entries(kinds))
  describe(name, () => {
    let file: ReadFile;
    beforeAll(async () => {
      file = await readPdf((await exportPdf(press(), order(print))).file);
    });
    afterAll(() => file?.close());
    for (const check of checks)
      test(check.name, async () => {
        expect(await check.find(file, expected(print))).toEqual([]);
      });
  });

describe("the file", () => {
  test("of a range has its slides, no other, and a section's name for an end", () => {
    const ids = expected({ slides: "the-scale..limits" }).pages.map(({ printed }) => printed[0].slide.id);
    expect([ids[0], ids.at(-1)]).toEqual(["the-scale", "on-balance"]);
  });

  test("in the colours of the night says the same, on a dark ground", async () => {
    const print = { slides: "1..3" };
    const { file } = await exportPdf(press(), order(print, "night"));
    const read = await readPdf(file);
    expect(await problemsOf(read, expected(print))).toEqual([]);
    await read.close();
    const page = await driver.browser.newPage();
    await page.goto(`${driver.address}?view=print&theme=night`);
    await whenReady(page);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(
      "rgb(255, 255, 255)",
    );
    await page.close();
  });

  test("has a place for the PDF/UA identifier, and stays whole when it is put there", async () => {
    const print = { slides: "1" };
    const { file } = await exportPdf(press(), order(print));
    expect((await readPdf(file)).xmp).not.toContain("pdfuaid");
    const marked = identify(file);
    expect(marked.length).toBe(file.length);
    const read = await readPdf(marked);
    expect(read.xmp).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(await problemsOf(read, expected(print))).toEqual([]);
    await read.close();
  });

  test("fails its checks where it is not what was asked for", async () => {
    const { file } = await exportPdf(press(), order({ slides: "2..4" }));
    const read = await readPdf(file);
    const failed: Check[] = [];
    for (const check of checks)
      if ((await check.find(read, expected({ slides: "5..8", steps: true }))).length > 0) failed.push(check);
    expect(failed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(
        [
          "every page is there",
          "every word",
          "one heading",
          "every figure",
          "the outline",
          "page labels",
        ].map((start) => expect.stringContaining(start)),
      ),
    );
    await read.close();
  });
});

describe("the print view", () => {
  test("printed by the browser itself gives the same pages and words", async () => {
    const page = await driver.browser.newPage();
    await page.goto(`${driver.address}?${queryOf({ ...plain, steps: true })}`);
    await whenReady(page);
    const own = await readPdf(
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }),
    );
    const same = /^every page is there|^every word|size of its sheet/;
    expect(await problemsOf(own, expected({ steps: true }), ({ name }) => same.test(name))).toEqual([]);
    await own.close();
    await page.close();
  });

  test("repeats no id, moves nothing, holds no reveal.js, and is in the colours of paper", async () => {
    const page = await driver.browser.newPage({ colorScheme: "dark" });
    await page.goto(`${driver.address}?view=print&steps`);
    await whenReady(page);
    const seen = await page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      return {
        repeated: ids.length - new Set(ids).size,
        moving: document.getAnimations().length,
        lively: [...document.querySelectorAll(".slide svg *")].filter(
          (mark) => getComputedStyle(mark).transitionDuration !== "0s",
        ).length,
        reveal: document.querySelectorAll(".reveal").length,
        theme: document.documentElement.dataset.theme,
      };
    });
    expect(seen).toEqual({ repeated: 0, moving: 0, lively: 0, reveal: 0, theme: "paper" });
    await page.close();
  });

  test("says what it was asked for in vain, on the screen and not on paper", async () => {
    const page = await driver.browser.newPage();
    await page.goto(`${driver.address}?view=print&notes&slides=titel&paper=a3`);
    await whenReady(page);
    const told = page.locator(".faults");
    expect(await told.textContent()).toContain('the nearest is "title"');
    expect(await told.textContent()).toContain("paper=a3 means nothing here; it may be a4, letter");
    await page.emulateMedia({ media: "print" });
    expect(await told.isVisible()).toBe(false);
    await page.close();
  });
});

test("pictures are 1920 x 1080, one a page, named by slide and step", async () => {
  const out = join(folder, "pictures");
  await exportImages(press(), order({ slides: "1..2", steps: true }), out);
  expect(readdirSync(out)).toEqual([
    "1-title.level.png",
    "2-why-now.left.png",
    "3-why-now.right.png",
    "4-why-now.meet.png",
  ]);
  for (const name of readdirSync(out)) {
    const png = readFileSync(join(out, name));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
  }
});

describe("what goes wrong", () => {
  test("a figure that throws fails the export, with its slide and step", async () => {
    const site = await buildSite({ plugins: [breakFigure] });
    const served = await serve(site.folder);
    try {
      const failing = exportPdf({ browser: driver.browser, url: served.url }, order({ steps: true }));
      await expect(failing).rejects.toThrow(
        'the figure of slide "why-now" failed at step "right": no such colour',
      );
    } finally {
      served.close();
      site.remove();
    }
  });

  test("a browser that dies half-way is told in a sentence", async () => {
    const browser = await launch();
    const progress = () => void browser.close();
    const dying = exportPdf({ ...press(), browser, progress }, order({ steps: true }));
    await expect(dying).rejects.toThrow("the browser ended before the work was done");
  });

  test("options and places that there are not are told in a sentence, and nothing is written", async () => {
    const told = async (...args: string[]) => {
      const { code, errors, lines } = await command(args).done;
      expect([code, lines]).toEqual([1, 1]);
      return errors;
    };
    const out = join(folder, "no", "talk.pdf");
    const source = join(folder, "deck.ts");
    writeFileSync(source, "export const talk = {};");
    const [option, slide, theme, place, other] = await Promise.all([
      told("--step"),
      told("--slides", "nope..limits"),
      told("--theme", "neon"),
      told("--out", out),
      told("--out", source),
    ]);
    expect(option).toContain("Usage: counterpoise pdf");
    expect(slide).toContain('there is no slide "nope"; the nearest is');
    expect(theme).toContain('there is no theme "neon"; there are paper, night');
    expect(place).toContain("make it first");
    expect(other).toContain("is no PDF");
    expect(readFileSync(source, "utf8")).toBe("export const talk = {};");
    expect(existsSync(out)).toBe(false);
  });

  test.skipIf(process.platform !== "linux")(
    "a folder that takes no file is told before any work",
    async () => {
      const { code, errors } = await command(["--out", "/proc/talk.pdf"]).done;
      expect([code, errors]).toEqual([1, "the folder /proc may not be written to\n"]);
    },
  );

  test("a browser that does not start leaves the older file as it was", async () => {
    const out = join(folder, "older.pdf");
    writeFileSync(out, "%PDF-older");
    const { code, errors } = await command(["--out", out], { COUNTERPOISE_BROWSER: process.execPath }).done;
    expect([code, errors.trim().split("\n").length]).toEqual([1, 1]);
    expect(errors).toContain(`the browser ${process.execPath} did not start`);
    expect(readFileSync(out, "utf8")).toBe("%PDF-older");
  });

  test.skipIf(process.platform === "win32")("Ctrl+C leaves no file, no folder and no browser", async () => {
    const own = mkdtempSync(join(folder, "stopped-"));
    const out = join(own, "talk.pdf");
    const { child, done } = command(["--steps", "--out", out], { TMPDIR: own });
    await new Promise<void>((drawing) => child.stderr?.once("data", () => drawing()));
    child.kill("SIGINT");
    const { code } = await done;
    expect(code).not.toBe(0);
    expect(readdirSync(own).filter((name) => !/^tsx-|^node-compile/.test(name))).toEqual([]);
  });

  test("the command writes the file, marks it, and says what it wrote", async () => {
    const out = join(folder, "talk.pdf");
    const { code, output } = await command(["--slides", "1..2", "--out", out]).done;
    expect(code).toBe(0);
    expect(output).toMatch(/talk\.pdf: 2 pages, \d+ kB, \d+\.\d s/);
    const read = await readPdf(readFileSync(out));
    expect(read.xmp).toContain("pdfuaid");
    await read.close();
  });
});

/** The talk, but the figure of its second slide throws at its second step. */
const breakFigure: Plugin = {
  name: "break-figure",
  enforce: "pre",
  transform: (code, id) =>
    id.endsWith("/slides/deck.ts")
      ? `${code}
const broken = talk.slides[1].figure;
const { draw } = broken;
broken.draw = (svg, step, ...rest) => {
  if (step === talk.slides[1].steps[1]) throw new Error("no such colour");
  draw(svg, step, ...rest);
};`
      : undefined,
};

/** Runs the command in a process of its own. */
function command(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const main = join(import.meta.dirname, "..", "counterpoise.ts");
  const child: ChildProcess = spawn(process.execPath, ["--import", "tsx", main, "pdf", ...args], {
    env: { ...process.env, VITEST: "", ...env },
  });
  const said = { output: "", errors: "" };
  child.stdout?.on("data", (text) => {
    said.output += text;
  });
  child.stderr?.on("data", (text) => {
    said.errors += text;
  });
  const done = new Promise<{ code: number | null; output: string; errors: string; lines: number }>(
    (ended) => {
      child.on("close", (code) => ended({ code, ...said, lines: said.errors.trim().split("\n").length }));
    },
  );
  return { child, done };
}
