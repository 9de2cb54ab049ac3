/** What axe-core finds where slides stand among other things: in a hand, before a speaker, on paper, before a talk. */
import { expect, test } from "vitest";
import { talk } from "../../slides/deck.ts";
import { driven, findings, position } from "../cli/browser/drive.ts";
import { whenReady, whenSteered } from "../cli/browser/wait.ts";

const driver = driven();

const all = talk.slides.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step}`));
const firsts = talk.slides.map(({ id, steps }) => `${id}/${steps[0]}`);

/** A view of the talk, in paper. */
async function open(query: string, width: number, height: number) {
  const page = await (await driver.context({ viewport: { width, height } })).newPage();
  await page.goto(`${driver.address}${query}`);
  await (query.includes("view=") ? whenReady(page) : whenSteered(page));
  return page;
}

test("nothing at any step of the scroll view, in both themes", { timeout: 240_000 }, async () => {
  const page = await open("?theme=paper", 390, 844);
  const wrong: string[] = [];
  for (const there of all) {
    const [slide, step] = there.split("/");
    const here = `section.present article[data-slide="${slide}"][data-step="${step}"]`;
    await page.waitForSelector(here);
    const found = await findings(page, here);
    if (found) wrong.push(`${there}: ${found}`);
    await page.keyboard.press("ArrowRight");
  }
  expect(wrong).toEqual([]);
});

test("nothing in the speaker's window at any slide, in both themes", { timeout: 240_000 }, async () => {
  const page = await open("?view=speaker&theme=paper", 1280, 800);
  const wrong: string[] = [];
  for (const there of firsts) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${there}`);
    await expect.poll(() => position(page)).toBe(there);
    const found = await findings(page);
    if (found) wrong.push(`${there}: ${found}`);
  }
  expect(wrong).toEqual([]);
});

test("nothing on any kind of printed page, nor in preflight, in both themes", async () => {
  for (const query of ["view=print&steps", "view=print&notes", "view=print&handout=3", "view=preflight"]) {
    const page = await open(`?${query}&slides=title..the-scale&theme=paper`, 1280, 720);
    expect(await findings(page), query).toBe("");
    await page.close();
  }
});
