/** What every picture of the library keeps with its sample, at every step: the laws of any slide. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { allLaws } from "../laws/all.ts";
import { fontsReady, freshHost, wear } from "../laws/stand.ts";
import { charts, pictures, talkOf } from "./talk.ts";

let host: HTMLElement;
beforeAll(fontsReady);
beforeEach(() => {
  wear("paper");
  host = freshHost();
});

const talk = talkOf([...pictures, ...(await charts())]);

for (const slide of talk.slides)
  describe(slide.id, () => {
    for (const step of slide.steps)
      for (const { says, broken } of allLaws)
        test(`${step} ${says}`, async () => {
          expect(await broken({ host, talk, slide, step })).toEqual([]);
        });
  });
