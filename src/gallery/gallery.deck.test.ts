/** The gallery of the built site, looked at as a visitor does. */
import { describe, expect, test } from "vitest";
import { driven, findings } from "../cli/browser/drive.ts";
import { whenSteered } from "../cli/browser/wait.ts";
import { charts, pictures } from "./talk.ts";

const driver = driven();

async function open(query: string) {
  const page = await (await driver.context()).newPage();
  await page.goto(`${driver.address}?view=gallery${query}`);
  // The page holds the talk as an article until the gallery has started.
  await page.waitForSelector(".plate#scale");
  return page;
}

describe("the gallery", () => {
  test("shows every picture at each of its steps, and finds every law kept", {
    timeout: 300_000,
  }, async () => {
    const page = await open("");
    const shown = await page.$$eval(".plate[id]", (plates) =>
      plates.map(
        (plate) => `${plate.id}: ${[...plate.querySelectorAll(".step")].map((step) => step.textContent)}`,
      ),
    );
    const all = [...pictures, ...(await charts())];
    expect(shown).toHaveLength(all.length);
    for (const [index, { id, steps }] of all.entries()) {
      expect(shown[index]?.startsWith(`${id}: `)).toBe(true);
      for (const step of steps) expect(shown[index]).toContain(step);
    }
    await page.waitForFunction(
      () => /(kept|broken)\.$/.test(document.querySelector(".kept")?.textContent ?? ""),
      null,
      {
        timeout: 280_000,
      },
    );
    const broken = await page.$$eval(".broken", (lines) =>
      lines.map((line) => `${line.closest(".plate")?.id} ${line.textContent}`),
    );
    expect(broken).toEqual([]);
    expect(await page.locator(".law[data-kept=true]").count()).toBe(await page.locator(".law").count());
    expect(await page.locator("iframe").count()).toBe(0);
  });

  test("can be worked: a step's small picture brings it up large, a mark says where it leads", async () => {
    const page = await open("");
    const plate = page.locator("#scale");
    await plate.getByRole("button", { name: "right", exact: true }).click();
    await expect.poll(() => plate.locator(".told").textContent()).toContain("The beam tips");
    await plate.locator(".large a").first().press("Enter");
    await expect
      .poll(() => plate.locator(".leads").textContent())
      .toContain("leads to where the claim is told");
    expect(new URL(page.url()).hash).toBe("");
  });

  test("axe finds nothing, and nothing runs off the side of a wall or a phone", async () => {
    const page = await open("");
    // The laws' own frame comes and goes, and is held to axe slide by slide elsewhere.
    await page.evaluate(() => document.querySelector("iframe")?.remove());
    for (const [width, height] of [
      [1280, 720],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(await findings(page)).toBe("");
  });

  test("is no part of the talk: the deck asks for none of its files", async () => {
    const asked: string[] = [];
    const context = await driver.context();
    const page = await context.newPage();
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(driver.address);
    await whenSteered(page);
    await page.waitForLoadState("networkidle");
    expect(asked.filter((url) => /gallery|chart|gears/.test(url))).toEqual([]);
    expect(asked.length).toBeGreaterThan(2);
  });
});
