/** The time, told in words and figures: how long it has been, how it runs against the plan, and the clock. */
import type { Cell } from "../../show/cell.ts";
import type { Show } from "../../show/show.ts";
import { button, element } from "../parts/element.ts";
import { keep } from "../parts/keep.ts";
import {
  elapsed,
  inMinutes,
  inWords,
  isWatch,
  paceAt,
  paused,
  planOf,
  secondsUntil,
  started,
  stopped,
  type Watch,
} from "./time.ts";

export interface WatchBar {
  readonly element: HTMLElement;
  readonly watch: Cell<Watch>;
  /** Starts the watch, or pauses it. */
  toggle(): void;
}

/** Made once: to make one takes longer than all else that a tick does. */
const onTheClock = new Intl.DateTimeFormat([], { hour: "2-digit", minute: "2-digit" });

/** A stopwatch that is kept under `key`, the same in every window; `reset` is told of its last reading in milliseconds. */
export function createWatch(show: Show, key: string, reset: (lasted: number) => void): WatchBar {
  const watch = keep<Watch>(`${key} watch`, isWatch, stopped);
  const now = () => Date.now();
  const toggle = () => {
    const { value } = watch;
    watch.set(value.since === null ? started(value, now()) : paused(value, now()));
  };
  const start = button("Start", toggle, "word");
  const clear = button(
    "Reset",
    () => {
      reset(elapsed(watch.value, now()));
      watch.set({ ...stopped, until: watch.value.until });
    },
    "word",
  );
  const passed = element("span", "passed");
  passed.setAttribute("role", "timer");
  const pace = element("span", "pace");
  const slide = element("span", "left");
  const clock = element("time", "clock");
  const until = element("input", "until");
  until.type = "time";
  until.setAttribute("aria-label", "Done by");
  // The field opens a picker at these keys; who has typed a time is done with it.
  until.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    until.blur();
  });
  until.addEventListener("change", () => watch.set({ ...watch.value, until: until.value || null }));
  const end = element("label", "end", element("span", "", "Done by"), until);

  const write = (part: HTMLElement, text: string) => {
    if (part.textContent !== text) part.textContent = text;
  };
  const tick = () => {
    const { value } = watch;
    const seconds = elapsed(value, now()) / 1000;
    const running = value.since !== null;
    const rest = value.until === null ? undefined : secondsUntil(value.until, now());
    const told = paceAt(show.talk, show.place, seconds, rest);
    const begun = running || value.before > 0 || rest !== undefined;
    write(passed, inMinutes(seconds));
    write(pace, begun ? inWords(told) : `${inMinutes(planOf(show.talk).reduce((a, b) => a + b, 0))} planned`);
    pace.dataset.pace = !begun || Math.abs(told.ahead) < 1 ? "even" : told.ahead > 0 ? "ahead" : "behind";
    write(
      slide,
      rest !== undefined && rest < 0
        ? `over by ${inMinutes(rest)}`
        : `${inMinutes(told.slide)} for this slide, ${inMinutes(told.left)} in all`,
    );
    write(start, running ? "Pause" : value.before > 0 ? "Go on" : "Start");
    start.setAttribute("aria-label", `${start.textContent} the watch (W)`);
    clear.disabled = !running && value.before === 0;
    write(clock, onTheClock.format(now()));
    const goal = value.until ?? "";
    if (document.activeElement !== until && until.value !== goal) until.value = goal;
  };
  watch.subscribe(tick);
  show.subscribe(tick);
  setInterval(tick, 250);
  tick();
  clear.setAttribute("aria-label", "Reset the watch; the run is kept");
  const bar = element(
    "header",
    "watch",
    passed,
    start,
    clear,
    element("p", "pacing", pace, slide),
    end,
    clock,
  );
  return { element: bar, watch, toggle };
}
