/** The talk from behind: what the room sees, what comes next, what to say, and whether there is time for it. */
import "../../slide/slide.css";
import "../parts/panel.css";
import "./speaker.css";
import type { Cell } from "../../show/cell.ts";
import { placeBeside } from "../../show/position.ts";
import type { Heard } from "../../show/session.ts";
import type { Show } from "../../show/show.ts";
import { otherThan, type ThemeSwitch } from "../../theme/theme.ts";
import { button, element } from "../parts/element.ts";
import { type Command, helpPanel, type Told } from "../parts/help.ts";
import { whenIdle } from "../parts/idle.ts";
import { bindKeys, endsOf } from "../parts/keys.ts";
import { searchPanel } from "../parts/search.ts";
import { createSpot } from "../parts/spot.ts";
import { gridPanel } from "./grid.ts";
import { pointFrom } from "./pointer.ts";
import { createRecorder, runsPanel } from "./runs.ts";
import { createClaims, createTelling } from "./telling.ts";
import { createThumbnail } from "./thumbnail.ts";
import { createWatch } from "./watch.ts";

/** What the view needs to know of the other windows. */
export interface Company {
  readonly heard: Cell<Heard>;
  readonly owns: boolean;
}

export interface SpeakerView {
  readonly element: HTMLElement;
  readonly commands: readonly Command[];
  /** Panels that lie over everything. */
  readonly panels: readonly HTMLElement[];
}

const moves: readonly Told[] = [
  ["→ ↓ Space N", "Next step"],
  ["← ↑ P", "Previous step"],
  ["Home End", "First, last slide"],
  ["X", "Hold it to point: mouse or arrows on the small stage"],
];

/** The speaker's view of `show`; what is kept between visits is kept under `key`. */
export function createSpeakerView(
  show: Show,
  theme: ThemeSwitch,
  company: Company,
  key: string,
): SpeakerView {
  const recorder = createRecorder(show, key, () => company.owns);
  const time = createWatch(show, key, recorder.end);
  const telling = createTelling(show, key);
  const search = searchPanel(show);
  const grid = gridPanel(show);
  const runs = runsPanel(show, recorder, time.watch);
  const record = () => recorder.follow(time.watch.value);
  time.watch.subscribe(record);
  show.subscribe(record);

  const commands: Command[] = [
    { key: "W", does: "Start or pause the watch", run: time.toggle },
    { key: "/", alias: ["G"], does: "Find words, or jump by number", run: search.open },
    { key: "O", does: "Overview", run: grid.open },
    { key: "B", alias: ["."], does: "Black wall", run: () => show.black.set(!show.black.value) },
    { key: "T", does: "Paper or night", run: () => theme.choose(otherThan(theme.theme)) },
    { key: "R", does: "The picture as it started", run: show.reset },
    { key: "+", alias: ["="], does: "Larger notes", run: telling.larger },
    { key: "-", does: "Smaller notes", run: telling.smaller },
    { key: "Y", does: "Rehearsal: what each run took", run: runs.open },
    { key: "?", alias: ["F1"], does: "These keys", run: () => help.open() },
  ];
  const help = helpPanel(moves, commands);
  const { element: now, stage } = createNow(show);
  const pointing = pointFrom(stage, show, document.body);
  const view = element(
    "div",
    "speaker",
    time.element,
    now,
    telling.element,
    element("aside", "further", createNext(show), createClaims(show)),
    createFoot(
      show,
      company,
      [...commands.filter(({ key }) => "/ O T + - Y ?".split(" ").includes(key)).map(controlFor)],
      blackControl(show),
      pointControl(pointing),
    ),
  );
  return { element: view, commands, panels: [search.element, grid.element, runs.element, help.element] };
}

/** The slide as the room has it; its figure can be worked here as there. */
function createNow(show: Show) {
  const thumbnail = createThumbnail("stage-now", show);
  const dark = element("p", "dark", "The wall is black. B lights it again.");
  thumbnail.element.append(createSpot(show), dark);
  const where = element("p", "where");
  const update = () => {
    const { slide, index, stepIndex, step } = show.place;
    thumbnail.draw(show.place);
    const steps = slide.steps.length > 1 ? `, ${step} (${stepIndex + 1} of ${slide.steps.length})` : "";
    where.textContent = `${index + 1} of ${show.talk.slides.length}${steps}`;
    document.documentElement.dataset.slide = slide.id;
    document.documentElement.dataset.step = step;
  };
  const light = () => {
    dark.hidden = !show.black.value;
  };
  show.subscribe(update);
  show.black.subscribe(light);
  update();
  light();
  const region = element("main", "now", where, thumbnail.element);
  return { element: region, stage: thumbnail.element };
}

/** The next step, which may be of the same slide; on the last one it says so. */
function createNext(show: Show): HTMLElement {
  const thumbnail = createThumbnail("stage-next");
  thumbnail.element.inert = true;
  const words = element("p", "where");
  const update = () => {
    const next = placeBeside(show.talk, show.place, 1);
    const last = next === show.place;
    const same = next.slide === show.place.slide;
    words.textContent = last
      ? "This is the last step."
      : `Next: ${same ? next.step : `${next.index + 1}, ${next.slide.title}`}`;
    thumbnail.element.hidden = last;
    if (!last) thumbnail.draw(next);
  };
  // What the room sees comes first, here and in its own window.
  show.subscribe(whenIdle(update));
  update();
  const region = element("section", "next", words, thumbnail.element);
  region.setAttribute("aria-label", "Next");
  return region;
}

function controlFor({ key, does, run }: Command): HTMLElement {
  const name = shortNames[key] ?? does;
  return button(does.startsWith(name) ? `${does} (${key})` : `${name}: ${does} (${key})`, run, "word", name);
}

const shortNames: Readonly<Record<string, string>> = {
  "/": "Find",
  O: "Overview",
  T: "Theme",
  "+": "A+",
  "-": "A−",
  Y: "Rehearsal",
  "?": "Help",
};

function blackControl({ black }: Show): HTMLElement {
  const control = button("Black wall (B)", () => black.set(!black.value), "word", "Black");
  return pressedBy(control, black);
}

function pointControl(pointing: Cell<boolean>): HTMLElement {
  const control = button(
    "Point with the mouse or a finger (hold X)",
    () => pointing.set(!pointing.value),
    "word pointing",
    "Point",
  );
  return pressedBy(control, pointing);
}

function pressedBy(control: HTMLElement, on: Cell<boolean>): HTMLElement {
  const update = () => control.setAttribute("aria-pressed", String(on.value));
  on.subscribe(update);
  update();
  return control;
}

/** What moves the talk, and what is known of the wall. */
function createFoot(
  show: Show,
  { heard }: Company,
  controls: HTMLElement[],
  ...more: HTMLElement[]
): HTMLElement {
  const back = button("Previous step", show.previous, "turn", "←");
  const on = button("Next step", show.next, "turn", "→");
  const state = element("p", "wall");
  state.setAttribute("role", "status");
  const debug = element("p", "debug");
  const update = () => {
    const { decks, speakers, delay, ignored } = heard.value;
    const others = speakers > 0 ? `, ${speakers + 1} speaker windows` : "";
    const words =
      decks === 0
        ? "The deck is closed or out of reach. Notes, watch and keys go on; it will be picked up when it returns."
        : decks === 1
          ? `In step with the deck${others}`
          : `In step with ${decks} decks${others}`;
    if (state.textContent !== words) state.textContent = words;
    state.dataset.wall = decks === 0 ? "gone" : "there";
    const took =
      delay === undefined || decks === 0 ? "" : `${Math.max(1, Math.round(delay))} ms there and back, `;
    debug.textContent = `${took}${ignored} foreign messages ignored`;
  };
  const move = () => {
    back.disabled = placeBeside(show.talk, show.place, -1) === show.place;
    on.disabled = placeBeside(show.talk, show.place, 1) === show.place;
  };
  heard.subscribe(update);
  show.subscribe(move);
  update();
  move();
  const foot = element("footer", "foot", element("nav", "", back, on, ...more, ...controls), state, debug);
  foot.querySelector("nav")?.setAttribute("aria-label", "Controls");
  return foot;
}

/** Lets the keyboard of this window move the show. */
export function bindSpeakerKeys(show: Show, { commands }: SpeakerView): void {
  bindKeys(show, [...commands, ...endsOf(show)], () => "slides");
}
