/** Contact sheets: many pictures on a page, each with its slide and step, made by the browser itself. */
import type { Browser } from "playwright-core";
import { type Screen, SHEET_WIDTH } from "./screens.ts";
import type { Shot } from "./shoot.ts";

/** The sheets of a screen's pictures, as PNGs. */
export async function compose(
  browser: Browser,
  shots: readonly Shot[],
  screen: Screen,
  title: string,
): Promise<Buffer[]> {
  const size = screen.columns * screen.rows;
  const count = Math.ceil(shots.length / size);
  const page = await browser.newPage({ viewport: { width: SHEET_WIDTH, height: 800 } });
  try {
    const sheets: Buffer[] = [];
    for (let sheet = 0; sheet < count; sheet++) {
      const own = shots.slice(sheet * size, (sheet + 1) * size);
      await page.setContent(html(own, screen, `${title}, sheet ${sheet + 1} of ${count}`));
      sheets.push(await page.screenshot({ fullPage: true }));
    }
    return sheets;
  } finally {
    await page.close();
  }
}

function html(shots: readonly Shot[], { columns, width, height }: Screen, title: string): string {
  const figures = shots.map(
    ({ slide, step, png }) =>
      `<figure><img src="data:image/png;base64,${png.toString("base64")}" alt="">` +
      `<figcaption><b>${slide}</b> / ${step}</figcaption></figure>`,
  );
  return `<!doctype html><style>${style(columns, width / height)}</style><h1>${title}</h1>${figures.join("")}`;
}

/** Grey, so that neither theme's paper runs into the sheet. */
const style = (columns: number, ratio: number) => `
  body { margin: 24px; display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 20px 16px;
    background: #8a8a8a; color: #000; font: 18px sans-serif }
  h1 { grid-column: 1 / -1; margin: 0; font-size: 22px }
  figure { margin: 0; min-width: 0 }
  img { display: block; width: 100%; aspect-ratio: ${ratio} }
  figcaption { padding-top: 4px; overflow-wrap: anywhere }`;
