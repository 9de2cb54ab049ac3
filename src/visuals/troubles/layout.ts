import type { Frame } from "../../visual/contract.ts";
import { LEADING, round, type Words, words, wordsHeight, wordsWidth } from "../../visual/marks.ts";
import { ART, art } from "./art.ts";
import type { TroublesData, TroublesView } from "./index.ts";
import { troubleIds, troubleOf } from "./parts.ts";
import type { Control, Drawing, Note, Rule, Scene, Stand } from "./scene.ts";

/**
 * All side by side (upright: one below another), or one of them large, with the words it needs, over
 * a strip of the others. The drawing of the one in focus is taken out of the strip.
 */
export function layout(data: TroublesData, step: string, { focus }: TroublesView, frame: Frame): Scene {
  const upright = frame.height > frame.width;
  const parts = focus
    ? layFocus(data, focus, frame, upright)
    : upright
      ? layRows(data, frame)
      : layColumns(data, frame);
  const closing =
    step === "all" && focus === null ? layClosing(data, frame, upright) : { rules: [], notes: [] };
  return {
    ink: data.ink,
    view: { focus },
    drawings: parts.drawings,
    controls: parts.controls,
    rules: [...parts.rules, ...closing.rules],
    notes: [...parts.notes, ...closing.notes],
  };
}

interface Parts {
  readonly drawings: readonly Drawing[];
  readonly controls: readonly Control[];
  readonly rules: readonly Rule[];
  readonly notes: readonly Note[];
}

const NAME = 22;
/** Room below them for what holds for all of them. */
const CLOSING = 84;

function layColumns(data: TroublesData, { width, height }: Frame): Parts {
  const pitch = (width + GAP) / troubleIds(data).length;
  const column = pitch - GAP;
  const scale = Math.min(column / ART.width, (height * 0.33) / ART.height);
  const nameTop = ART.height * scale + 22;
  const placed = troubleIds(data).map((id, index) => {
    const { label, cost, claim } = troubleOf(data, id);
    const x = index * pitch;
    const size = column < 180 ? 20 : NAME;
    const name = words("name", label, x, nameTop + size * 0.95, {
      width: column,
      size,
      weight: 600,
      ink: data.ink,
    });
    return {
      drawing: drawingOf(data, id, "alike", x, 0, scale),
      control: controlOf(
        id,
        label,
        "alike",
        { x, y: 0, width: column, height: nameTop + wordsHeight(name) + 6 },
        name,
      ),
      claim,
      cost,
      x,
      nameHeight: wordsHeight(name),
    };
  });
  const size = column >= 200 && height >= 450 ? 22 : 20;
  // Costs begin on one line, below the tallest name.
  const top = nameTop + Math.max(...placed.map(({ nameHeight }) => nameHeight)) + 14;
  return {
    drawings: placed.map(({ drawing }) => drawing),
    controls: placed.map(({ control }) => control),
    rules: [],
    notes: placed.map(({ claim, cost, x }) =>
      noteOf(claim, [words("cost", cost, x, top + size, { width: column, size })]),
    ),
  };
}

function layRows(data: TroublesData, { width, height }: Frame): Parts {
  const pitch = (height - CLOSING - 8) / troubleIds(data).length;
  const scale = (pitch - 14) / ART.height;
  const x = ART.width * scale + 26;
  const placed = troubleIds(data).map((id, index) => {
    const { label, cost, claim } = troubleOf(data, id);
    const y = index * pitch;
    const name = words("name", label, x, y + 24, { size: NAME, weight: 600, ink: data.ink });
    return {
      drawing: drawingOf(data, id, "alike", 0, y, scale),
      control: controlOf(
        id,
        label,
        "alike",
        { x: 0, y, width: x + wordsWidth(name), height: pitch - 14 },
        name,
      ),
      note: noteOf(claim, [words("cost", cost, x, y + 58, { width: width - x })]),
    };
  });
  return {
    drawings: placed.map(({ drawing }) => drawing),
    controls: placed.map(({ control }) => control),
    rules: [],
    notes: placed.map(({ note }) => note),
  };
}

const GAP = 28;

function layFocus(data: TroublesData, focus: string, { width, height }: Frame, upright: boolean): Parts {
  const slot = width / troubleIds(data).length;
  const named = slot >= 190;
  const small = upright ? 0.38 : 0.42;
  const strip = ART.height * small + (named ? 56 : 22);
  const stripTop = height - strip;
  const room = stripTop - 22;
  const scale = upright ? 1.6 : Math.min(room / ART.height, (width * 0.42) / ART.width);
  const drawings = troubleIds(data).map((id, index) => {
    if (id === focus)
      return drawingOf(data, id, "focus", upright ? (width - ART.width * scale) / 2 : 0, 0, scale);
    const x = index * slot + (named ? 0 : (slot - ART.width * small) / 2);
    return drawingOf(data, id, "back", x, stripTop + 16, small);
  });
  const controls = troubleIds(data).map((id, index) => {
    const stand: Stand = id === focus ? "focus" : "back";
    const { label } = troubleOf(data, id);
    const [x, across] = named ? [index * slot, slot - GAP] : [index * slot + 4, slot - 8];
    const ink = stand === "focus" ? data.ink : "quiet";
    const name = words("name", label, x, height - 12, { size: 20, weight: 600, ink });
    const place = { x, y: stripTop, width: across, height: strip };
    return controlOf(id, label, stand, place, named ? name : undefined);
  });
  const left = upright ? 0 : ART.width * scale + 56;
  const top = upright ? ART.height * scale + 18 : 0;
  return {
    drawings,
    controls,
    rules: [{ id: "strip", path: `M0,${round(stripTop)}H${width}`, ink: "faint", thick: 1.5 }],
    notes: [
      focusNote(data, focus, { x: left, y: top, width: width - left, height: upright ? 0 : room }, upright),
    ],
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The words of the one in focus, in the middle of their place (upright: from its top). */
function focusNote(data: TroublesData, focus: string, place: Place, upright: boolean): Note {
  const { costs, ink } = data;
  const { claim, label, says, cost } = troubleOf(data, focus);
  const size = upright ? 22 : 26;
  const options = { width: place.width };
  const blocks = [
    words("label", label, place.x, 0, { ...options, size: upright ? 30 : 38, weight: 600, ink }),
    words("says", says, place.x, 0, { ...options, size }),
    words("costs", costs, place.x, 0, { ...options, ink: "quiet" }),
    words("cost", cost, place.x, 0, { ...options, size, weight: 600 }),
  ];
  const gaps = upright ? [6, 14, 2, 0] : [10, 30, 4, 0];
  const total = blocks.reduce((sum, block, index) => sum + wordsHeight(block) + (gaps[index] ?? 0), 0);
  let y = place.y + Math.max(0, (place.height - total) / 2);
  return noteOf(
    claim,
    blocks.map((block, index) => {
      const placed = { ...block, y: y + block.size * 0.95 };
      y += wordsHeight(block) + (gaps[index] ?? 0);
      return placed;
    }),
  );
}

/** One rule under all, with a tooth to each, and what holds for them all. */
function layClosing(data: TroublesData, { width, height }: Frame, upright: boolean) {
  const { closing } = data;
  const y = height - CLOSING + (upright ? 12 : 24);
  const pitch = (width + GAP) / troubleIds(data).length;
  const teeth = upright
    ? ""
    : troubleIds(data)
        .map((_, index) => `M${round(index * pitch + (pitch - GAP) / 2)},${y}v-12`)
        .join("");
  const rule: Rule = { id: "closing", path: `M0,${y}H${width}${teeth}`, ink: closing.ink, thick: 3 };
  const label = words("label", closing.label, 0, y + 34, { size: 22, weight: 600, ink: closing.ink });
  const start = wordsWidth(label) + 14;
  const says = upright
    ? words("says", closing.says, 0, y + 34, { width, size: 22 })
    : words("says", closing.says, start, y + 34, { width: width - start, size: 22 });
  return { rules: [rule], notes: [noteOf(closing.claim, upright ? [says] : [label, says])] };
}

const drawingOf = (
  data: TroublesData,
  id: string,
  stand: Stand,
  x: number,
  y: number,
  scale: number,
): Drawing => ({ id, stand, x, y, scale, strokes: art[troubleOf(data, id).glyph] });

/** A control; its name is underlined, and the one pressed carries a bar at its top instead. */
function controlOf(id: string, label: string, stand: Stand, place: Place, name: Words | undefined): Control {
  const pressed = stand === "focus";
  const { x, y } = name ?? place;
  return {
    id,
    label,
    stand,
    ...place,
    at: [x, y],
    name: name ? [{ ...name, x: 0, y: 0 }] : [],
    underline: name && !pressed ? underlineOf(name) : "",
    tab: pressed ? `M${round(place.x - x)},${round(place.y - y)}h${round(place.width)}` : "",
  };
}

/** The rule under the last line of a name, from where the name begins. */
function underlineOf(name: Words): string {
  const width = wordsWidth({ ...name, lines: name.lines.slice(-1) });
  return `M0,${round((name.lines.length - 1) * name.size * LEADING + 6)}h${round(width)}`;
}

/** A note around its blocks. */
function noteOf(claim: string, blocks: readonly Words[]): Note {
  const tops = blocks.map(({ y, size }) => y - size * 0.95);
  const y = Math.min(...tops);
  const x = Math.min(...blocks.map((block) => block.x));
  return {
    id: claim,
    href: `#/claim/${claim}`,
    blocks,
    x,
    y,
    width: Math.max(...blocks.map((block) => block.x + wordsWidth(block))) - x,
    height: Math.max(...blocks.map((block, index) => (tops[index] ?? y) + wordsHeight(block))) - y,
  };
}
