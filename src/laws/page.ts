/** A page that holds the whole talk to the laws and tells how it went: for `counterpoise test`. */
import { talk } from "#talk";
import { allLaws } from "./all.ts";
import { fontsReady, freshHost, wear } from "./stand.ts";

/** How a law went at a step. */
export interface Kept {
  readonly slide: string;
  readonly step: string;
  readonly law: string;
  readonly broken: readonly string[];
}

declare global {
  /** Whoever opened the page hears of every law, and at the end of nothing more. */
  var tellKept: (kept: Kept | null) => Promise<void>;
}

const asked = new URLSearchParams(location.search).get("slide");

await fontsReady();
for (const slide of talk.slides)
  if (asked === null || asked === slide.id)
    for (const step of slide.steps)
      for (const { says, broken } of allLaws) {
        wear("paper");
        const at = { host: freshHost(), talk, slide, step };
        await tellKept({ slide: slide.id, step, law: says, broken: await attempt(() => broken(at)) });
      }
await tellKept(null);

/** A picture that throws breaks the law it was looked at for. */
async function attempt(
  law: () => readonly string[] | Promise<readonly string[]>,
): Promise<readonly string[]> {
  try {
    return await law();
  } catch (error) {
    return [String(error)];
  }
}
