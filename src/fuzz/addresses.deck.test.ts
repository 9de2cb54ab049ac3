/** Ten thousand addresses, followed by the built deck. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { talk } from "../../slides/deck.ts";
import { type Driver, drive } from "../cli/browser/drive.ts";
import { whenReady } from "../cli/browser/wait.ts";
import { placeOfHash } from "../show/address.ts";
import { hashFrom, queryFrom } from "./addresses.ts";
import { expectSound, told } from "./fresh.ts";
import { many, patience, randomFrom } from "./random.ts";

let driver: Driver;
beforeAll(async () => {
  driver = await drive();
});
afterAll(() => driver?.close());
afterEach(async () => {
  for (const context of driver.browser.contexts()) await context.close();
  expect(driver.complaints.splice(0), told("complaints")).toEqual([]);
});

const BATCH = 500;

test("ten thousand hashes lead where they are said to, one after another", {
  timeout: patience,
}, async () => {
  const random = randomFrom("hashes, followed");
  const page = await driver.open();
  for (let batch = 0; batch < many(10_000) / BATCH; batch++) {
    const hashes = Array.from({ length: BATCH }, () => hashFrom(random, talk));
    const reached = await page.evaluate(async (all) => {
      const { dataset } = document.documentElement;
      const places: string[] = [];
      for (const hash of all) {
        location.hash = hash;
        places.push(`${dataset.slide}/${dataset.step}`);
        // Now and then the page may do what waits for a pause.
        if (places.length % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return places;
    }, hashes);
    const wanted = hashes.map((hash) => {
      const { slide, step } = placeOfHash(talk, new URL(`#${hash}`, driver.address).hash);
      return `${slide.id}/${step}`;
    });
    const astray = reached.flatMap((place, at) =>
      place === wanted[at]
        ? []
        : [`${JSON.stringify(hashes[at]?.slice(0, 80))}: ${place}, not ${wanted[at]}`],
    );
    expect(astray.slice(0, 5), told("addresses")).toEqual([]);
  }
  await expectSound(driver, talk, page);
});

test("whatever the query asks for, a view of the talk stands, and complains to nobody but its reader", {
  timeout: patience,
}, async () => {
  const random = randomFrom("queries, followed");
  const context = await driver.context();
  const page = await context.newPage();
  for (let count = 0; count < many(25); count++) {
    const address = `${driver.address}${queryFrom(random)}#${hashFrom(random, talk)}`;
    await page.goto("about:blank");
    await page.goto(address);
    await whenReady(page);
    const shown = await page.evaluate(() => document.querySelectorAll("article svg").length);
    expect(shown, told(address)).toBeGreaterThan(0);
    expect(driver.complaints.splice(0), told(address)).toEqual([]);
  }
});
