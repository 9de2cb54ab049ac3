/** Rehearsal: what each run took, beside the plan; to read, to carry off as CSV, to clear. */
import type { Cell } from "../../show/cell.ts";
import type { Show } from "../../show/show.ts";
import { button, element } from "../parts/element.ts";
import { keep } from "../parts/keep.ts";
import { areRuns, asCsv, linesOf, moved, type Run } from "./rehearsal.ts";
import { elapsed, inMinutes, type Watch } from "./time.ts";

/** How many runs are kept, and how many the table shows: the latest. */
const KEPT = 20;
const SHOWN = 3;

export interface Recorder {
  /** Takes down where the show is, while the watch runs. */
  follow(watch: Watch): void;
  /** The run is over; the watch showed so many milliseconds. */
  end(lasted: number): void;
  readonly runs: Cell<readonly Run[]>;
}

/** Records runs under `key`; only the window that `owns` the recording writes. */
export function createRecorder(show: Show, key: string, owns: () => boolean): Recorder {
  const runs = keep<readonly Run[]>(`${key} runs`, areRuns, []);
  const change = (now: (run: Run | undefined) => Run | undefined) => {
    const last = runs.value.at(-1);
    const open = last?.lasted === null ? last : undefined;
    const next = now(open);
    if (!next || next === open) return;
    runs.set([...runs.value.slice(0, open ? -1 : undefined), next].slice(-KEPT));
  };
  return {
    runs,
    follow(watch) {
      if (!owns()) return;
      const at = elapsed(watch, Date.now());
      const { slide, step } = show.place;
      change((run) => {
        if (!run && watch.since === null) return undefined;
        return moved(run ?? { began: Date.now(), moves: [], lasted: null }, { at, slide: slide.id, step });
      });
    },
    end: (lasted) => change((run) => run && { ...run, lasted }),
  };
}

/** A panel with the latest runs beside the plan. */
export function runsPanel(show: Show, { runs }: Recorder, watch: Cell<Watch>) {
  const dialog = element("dialog", "panel runs");
  dialog.setAttribute("aria-label", "Rehearsal");
  const body = element("div", "");
  const save = button("Save as CSV", () => {
    const csv = asCsv(show.talk, runs.value, elapsed(watch.value, Date.now()));
    const link = element("a", "");
    link.href = URL.createObjectURL(new Blob([csv], { type: "text/csv" }));
    link.download = "rehearsal.csv";
    link.click();
    URL.revokeObjectURL(link.href);
  });
  const clear = button("Clear all runs", () => runs.set([]));
  const update = () => {
    save.disabled = clear.disabled = runs.value.length === 0;
    body.replaceChildren(
      runs.value.length === 0
        ? element(
            "p",
            "",
            "No run yet. Start the watch and step through the talk: what each step takes is kept here, in this browser only.",
          )
        : tableOf(show, runs.value.slice(-SHOWN), elapsed(watch.value, Date.now())),
    );
  };
  runs.subscribe(() => dialog.open && update());
  dialog.append(
    button("Close", () => dialog.close(), "close", "×"),
    element("h2", "", "Rehearsal"),
    element("p", "actions", save, clear),
    body,
  );
  const open = () => {
    update();
    if (!dialog.open) dialog.showModal();
  };
  return { element: dialog, open };
}

/** One row a slide, then one a step; the plan, and each run with its difference. */
function tableOf(show: Show, runs: readonly Run[], now: number): HTMLElement {
  const lines = linesOf(show.talk, runs, now);
  const head = ["Slide", "Plan", ...runs.map(({ began }) => inShort(began))];
  const rows = show.talk.slides.flatMap(({ id, title, steps }, index) => {
    const own = lines.filter(({ slide }) => slide === id);
    const plan = own.reduce((sum, line) => sum + line.plan, 0);
    const spent = runs.map((_, run) => total(own.map((line) => line.runs[run])));
    const slide = row("whole", `${index + 1}  ${title}`, plan, spent);
    return steps.length === 1
      ? [slide]
      : [slide, ...own.map((line) => row("of", line.step, line.plan, line.runs))];
  });
  const all = row(
    "all",
    "The talk",
    lines.reduce((sum, line) => sum + line.plan, 0),
    runs.map((_, run) => total(lines.map((line) => line.runs[run]))),
  );
  const cells = head.map((words) => {
    const cell = element("th", "", words);
    cell.scope = "col";
    return cell;
  });
  return element(
    "table",
    "",
    element("thead", "", element("tr", "", ...cells)),
    element("tbody", "", all, ...rows),
  );
}

function row(className: string, name: string, plan: number, spent: readonly (number | undefined)[]) {
  const head = element("th", "", name);
  head.scope = "row";
  const figures = spent.map((seconds) => element("td", "", seconds === undefined ? "–" : inMinutes(seconds)));
  return element("tr", className, head, element("td", "", inMinutes(plan)), ...figures);
}

/** A sum, or nothing where nothing was there to add. */
function total(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length ? known.reduce((sum, value) => sum + value, 0) : undefined;
}

const inShort = (time: number): string =>
  new Date(time).toLocaleString([], { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" });
