/** What every slide keeps, at every step, on both canvases and in both themes. A new slide is tested by existing. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { allLaws } from "../src/laws/all.ts";
import { readable } from "../src/laws/markup.ts";
import { fontsReady, freshHost, stand, wear } from "../src/laws/stand.ts";
import { talk } from "./deck.ts";

let host: HTMLElement;
beforeAll(fontsReady);
beforeEach(() => {
  wear("paper");
  host = freshHost();
});

for (const slide of talk.slides)
  describe(slide.id, () => {
    for (const step of slide.steps) {
      test(`${step} is the picture that was agreed on`, async () => {
        stand(host, slide, step);
        const picture = readable(host.querySelector("svg") as SVGSVGElement);
        await expect(picture).toMatchFileSnapshot(`../assets/pictures/${slide.id}/${step}.txt`);
      });

      for (const { says, broken } of allLaws)
        test(`${step} ${says}`, async () => {
          expect(await broken({ host, talk, slide, step })).toEqual([]);
        });
    }
  });
