/**
 * Makes the bundled fonts and their metrics: `npm run fonts`.
 * The fonts' own packages, cut to the characters a talk in a Latin script needs; then every advance
 * width as Chromium sets it, so that layouts measure text without a browser.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import subsetFont from "subset-font";
import { findBrowser } from "./browser/find.ts";

const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
/** Left out of Latin-1: accents without a letter, and signs that no talk is missing. */
const idle = /[¤¦¨¬¯´¶¸]/g;
const characters = `${range(0x20, 0x7e) + range(0xa0, 0xff).replace(idle, "")}–—‘’“”„•…‹›€←↑→↓−×÷≈≤≥Œœ`;

const folder = "assets/fonts";
const packages = "node_modules/@fontsource-variable";
const newsreader = `${packages}/newsreader/files/newsreader-latin-standard-normal.woff2`;
const libreFranklin = `${packages}/libre-franklin/files/libre-franklin-latin-wght-normal.woff2`;

/** One font a weight, on screens as on paper: browsers write letters of variable fonts into a PDF as drawings. */
const fonts = [
  ...[400, 500].map((wght) => ({
    file: `newsreader-${wght}.woff2`,
    from: newsreader,
    axes: { opsz: 60, wght },
  })),
  ...[400, 600].map((wght) => ({
    file: `libre-franklin-${wght}.woff2`,
    from: libreFranklin,
    axes: { wght },
  })),
];

for (const { file, from, axes } of fonts) {
  const font = await subsetFont(readFileSync(from), characters, {
    targetFormat: "woff2",
    variationAxes: axes,
    noLayoutClosure: true,
    noHinting: true,
    keepFeatures: ["kern", "tnum", "lnum"],
  });
  writeFileSync(`${folder}/${file}`, font);
  console.log(`${folder}/${file}: ${font.length} bytes`);
}

const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } as never });
try {
  const page = await browser.newPage();
  const sans = [400, 600].map(
    (weight) =>
      [weight, readFileSync(`${folder}/libre-franklin-${weight}.woff2`).toString("base64")] as const,
  );
  const measured = await page.evaluate(
    async ({ sans, characters }) => {
      const context = new OffscreenCanvas(1, 1).getContext("2d");
      if (!context) throw new Error("no canvas to measure on");
      const names: string[] = [];
      for (const [weight, font] of sans) {
        const name = `measured ${weight}`;
        document.fonts.add(await new FontFace(name, `url(data:font/woff2;base64,${font})`).load());
        names.push(name);
      }
      return [...characters].map((character) => {
        const both = names.map((name) => {
          context.font = `1000px "${name}"`;
          return Math.round(context.measureText(character).width);
        });
        return [character, both] as const;
      });
    },
    { sans, characters },
  );
  const widths = new Map(measured.map(([character, both]) => [character, String(both)]));
  // An accent takes no room: most letters that have one are as wide as without.
  const table = measured.filter(([character, both]) => {
    const bare = character.normalize("NFD").charAt(0);
    return bare === character || widths.get(bare) !== String(both);
  });
  writeFileSync(
    "src/visual/metrics.ts",
    `/**
 * Advance widths of the bundled sans in thousandths of an em, regular and semibold. A letter with an accent that is
 * missing is as wide as without. Made by \`npm run fonts\`.
 */
export const advances: Readonly<Record<string, readonly [regular: number, semibold: number]>> = ${JSON.stringify(Object.fromEntries(table))};\n`,
  );
} finally {
  await browser.close();
}
