/**
 * Makes the bundled fonts and their metrics: `npm run fonts`.
 * The fonts' own packages, cut to the characters a talk in a Latin script needs; then every advance
 * width as Chromium sets it, so that layouts measure text without a browser.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import subsetFont from "subset-font";
import { findBrowser } from "./browser/find.ts";

const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
const characters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”„•…‹›€←↑→↓−×÷≈≤≥Œœ`;

const folder = "assets/fonts";
const packages = "node_modules/@fontsource-variable";
const fonts = [
  {
    file: "newsreader.woff2",
    from: `${packages}/newsreader/files/newsreader-latin-standard-normal.woff2`,
    axes: { opsz: 60, wght: { min: 400, max: 600 } },
  },
  {
    file: "libre-franklin.woff2",
    from: `${packages}/libre-franklin/files/libre-franklin-latin-wght-normal.woff2`,
    axes: { wght: { min: 400, max: 700 } },
  },
];

/** For print, one font a weight: browsers write letters of variable fonts into a PDF as drawings. */
const [serif, sans] = fonts.map(({ from }) => from);
const printed = [
  ...[400, 500].map((wght) => ({
    file: `print/newsreader-${wght}.woff2`,
    from: serif,
    axes: { opsz: 60, wght },
  })),
  ...[400, 600].map((wght) => ({ file: `print/libre-franklin-${wght}.woff2`, from: sans, axes: { wght } })),
];

mkdirSync(`${folder}/print`, { recursive: true });
for (const { file, from = "", axes } of [...fonts, ...printed]) {
  const font = await subsetFont(readFileSync(from), characters, {
    targetFormat: "woff2",
    variationAxes: axes,
    noLayoutClosure: true,
    noHinting: true,
    keepFeatures: ["kern", "tnum", "lnum", "mark", "ccmp"],
  });
  writeFileSync(`${folder}/${file}`, font);
  console.log(`${folder}/${file}: ${font.length} bytes`);
}

const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } as never });
try {
  const page = await browser.newPage();
  const sans = readFileSync(`${folder}/libre-franklin.woff2`).toString("base64");
  const measured = await page.evaluate(
    async ({ sans, characters }) => {
      const face = new FontFace("measured", `url(data:font/woff2;base64,${sans})`, { weight: "400 700" });
      document.fonts.add(await face.load());
      const context = new OffscreenCanvas(1, 1).getContext("2d");
      if (!context) throw new Error("no canvas to measure on");
      return [400, 600].map((weight) => {
        context.font = `${weight} 1000px measured`;
        return [weight, [...characters].map((c) => [c, Math.round(context.measureText(c).width)])] as const;
      });
    },
    { sans, characters },
  );
  const table = measured.map(([weight, widths]) => [weight, Object.fromEntries(widths)]);
  writeFileSync(
    "src/visual/metrics.ts",
    `/** Advance widths of the bundled sans in thousandths of an em, by weight. Made by \`npm run fonts\`. */
export const advances: Readonly<Record<400 | 600, Readonly<Record<string, number>>>> = ${JSON.stringify(Object.fromEntries(table))};\n`,
  );
} finally {
  await browser.close();
}
