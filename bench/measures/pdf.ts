import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { talk } from "../../slides/deck.ts";
import { loadTalk } from "../../src/build/talk.ts";
import { problemsOf } from "../../src/cli/pdf/checks.ts";
import { exportPdf } from "../../src/cli/pdf/export.ts";
import { writeWhole } from "../../src/cli/pdf/place.ts";
import { siteForPrint, withPress } from "../../src/cli/pdf/press.ts";
import { readPdf } from "../../src/cli/pdf/read.ts";
import { plain } from "../../src/views/print/query.ts";
import { budgets } from "../budgets.ts";
import type { Measure, Row } from "../measure.ts";
import { repeat } from "../repeated/repeat.ts";
import { repeatDeck } from "../sites.ts";
import { median } from "../statistics.ts";

const RUNS = 3;

/** What `npm run pdf` does, from building the talk to the checked file, with the talk repeated to a length. */
export const pdf: Measure = {
  name: "pdf",
  async run() {
    const some = await runs(lengthFor(120), true);
    const many = await runs(400, false);
    return [
      ...rowsFor(`${some.pages} step pages`, some, budgets.pdf.pages120, budgets.pdf.size120),
      ...rowsFor(`${many.pages} slides`, many, budgets.pdf.slides400),
    ];
  },
};

interface Figures {
  readonly pages: number;
  readonly all: number;
  readonly overPrint: number;
  readonly size: number;
  readonly memory: number;
}

function rowsFor(name: string, figures: Figures, all: number, size?: number): Row[] {
  return [
    { name: `PDF of ${name}`, unit: "ms", ours: figures.all, budget: all },
    {
      name: `PDF of ${name}: printed and finished, over printed`,
      unit: "x",
      ours: figures.overPrint,
      budget: budgets.pdf.overPrint,
    },
    {
      name: `PDF of ${name}: size`,
      unit: "kB",
      ours: figures.size,
      ...(size === undefined ? {} : { budget: size }),
    },
    { name: `PDF of ${name}: memory of the command`, unit: "MB", ours: figures.memory },
  ];
}

/** How many slides have so many steps. */
function lengthFor(steps: number): number {
  let length = 0;
  for (let left = steps; left > 0; length++)
    left -= talk.slides[length % talk.slides.length]?.steps.length ?? 1;
  return length;
}

async function runs(length: number, steps: boolean): Promise<Figures> {
  const taken: Figures[] = [];
  for (let run = 0; run < RUNS; run++) taken.push(await once(length, steps));
  const of = (figure: keyof Figures) => median(taken.map((each) => each[figure]));
  return {
    pages: of("pages"),
    all: of("all"),
    overPrint: of("overPrint"),
    size: of("size"),
    memory: of("memory"),
  };
}

async function once(length: number, steps: boolean): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), "counterpoise-pdf-"));
  const start = performance.now();
  const long = repeat(await loadTalk(process.cwd()), length);
  const order = { talk: long, options: { ...plain, steps }, theme: "paper" } as const;
  try {
    return await withPress(siteForPrint(process.cwd(), long, { plugins: [repeatDeck] }), async (press) => {
      const url = `${press.url}?length=${length}`;
      const { file, pages, took } = await exportPdf({ ...press, url }, order);
      const read = await readPdf(file);
      const problems = await problemsOf(read, { ...order, pages }, ({ quick }) => quick);
      await read.close();
      if (problems.length > 0) throw new Error(problems.slice(0, 5).join("; "));
      await writeWhole(join(folder, "talk.pdf"), file);
      return {
        pages: pages.length,
        all: performance.now() - start,
        overPrint: (took.print + took.finish) / took.print,
        size: file.length / 1000,
        memory: process.memoryUsage().rss / 1e6,
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
