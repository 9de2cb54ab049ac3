/** Preflight: one screen that says whether this room, this screen and this browser are ready for the talk. */
import "../../slide/slide.css";
import "./preflight.css";
import type { Talk } from "../../slide/slide.ts";
import type { ThemeSwitch } from "../../theme/theme.ts";
import { button, element } from "../parts/element.ts";
import { keepOffline } from "../parts/offline.ts";
import { type Check, checksOf } from "./checks.ts";
import { copy } from "./copy.ts";
import { openDesk } from "./desk.ts";
import { asText, headline, type Row, verdicts } from "./row.ts";
import { shapeOf } from "./shape.ts";

/** Shows what is ready for `talk` and what is not in `body`; `html[data-ready]` once all was measured. */
export async function preflight(body: HTMLElement, talk: Talk, theme: ThemeSwitch): Promise<void> {
  const root = document.documentElement;
  document.title = `Preflight: ${talk.title}`;
  root.lang = talk.lang;
  root.dataset.view = "preflight";
  const main = element("main", "preflight");
  body.replaceChildren(main);
  const checks = checksOf(openDesk(talk, theme));
  const rows: (Row | undefined)[] = checks.map(() => undefined);
  const lines = checks.map(createLine);
  const half = Math.ceil(lines.length / 2);
  const title = element("h1", "", headline(rows));
  title.setAttribute("aria-live", "polite");

  const runs = checks.map(() => 0);
  const measure = async (index: number) => {
    const check = checks[index];
    if (!check) return;
    const run = (runs[index] ?? 0) + 1;
    runs[index] = run;
    lines[index]?.wait();
    const row = await check.measure().catch(failed);
    // What was asked again meanwhile is told by the later answer.
    if (runs[index] !== run) return;
    rows[index] = row;
    lines[index]?.show(row);
    const words = headline(rows);
    if (title.textContent !== words) title.textContent = words;
  };
  const all = () => Promise.all(checks.map((_, index) => measure(index)));
  const report = () => {
    const facts = [location.href, new Date().toString(), navigator.userAgent];
    return asText(
      talk.title,
      facts,
      checks.map(({ name }, index) => [name, rows[index]] as const),
    );
  };

  const deck = element("a", "", "To the talk");
  deck.href = addressOfDeck();
  const copied = button("Copy as text", async () => {
    copied.textContent = (await copy(report())) ? "Copied" : "Not copied";
    copied.setAttribute("aria-label", `${copied.textContent}: copy as text`);
  });
  main.append(
    element(
      "header",
      "",
      element("p", "talk", `Preflight of “${talk.title}”`),
      title,
      element("div", "acts", button("Measure again", all), copied, deck),
    ),
    element(
      "div",
      "checks",
      list("This machine", lines.slice(0, half)),
      list("This talk, and you", lines.slice(half)),
    ),
  );
  for (const [index, { watch }] of checks.entries())
    try {
      watch?.(() => measure(index));
    } catch {
      // What a page may not hear of it may still measure; if not, its row says so.
    }
  await all();
  root.dataset.ready = "";
  keepOffline();
}

/** A check that breaks is not known; the others go on. */
function failed(cause: unknown): Row {
  console.error("a check of preflight failed:", cause);
  return { verdict: "unknown", found: "It could not be measured in this browser." };
}

function addressOfDeck(): string {
  const address = new URL(location.href);
  address.searchParams.delete("view");
  return address.href;
}

function list(label: string, lines: readonly { readonly element: HTMLElement }[]): HTMLElement {
  const made = element("ul", "", ...lines.map((line) => line.element));
  made.setAttribute("aria-label", label);
  return made;
}

/** A check on the page. */
function createLine({ name, act }: Check) {
  const shape = element("span", "shape");
  const verdict = element("span", "verdict", "…");
  const found = element("p", "found");
  const todo = element("p", "todo");
  const line = element("li", "check", shape, element("h2", "", name, " ", verdict), found, todo);
  if (act) line.append(button(`${act.label}: ${name}`, act.run, "act", act.label));
  const write = (part: HTMLElement, words: string) => {
    if (part.textContent !== words) part.textContent = words;
  };
  return {
    element: line,
    /** What stands there was measured before; what comes will say how it is. */
    wait: () => line.setAttribute("aria-busy", "true"),
    show(row: Row) {
      if (line.dataset.verdict !== row.verdict) shape.replaceChildren(shapeOf(row.verdict));
      line.dataset.verdict = row.verdict;
      line.removeAttribute("aria-busy");
      write(verdict, verdicts[row.verdict]);
      write(found, row.found);
      write(todo, row.todo ?? "");
      todo.hidden = row.todo === undefined;
    },
  };
}
