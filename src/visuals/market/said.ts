/** What the market's picture says: names, the text and the key beside it, its controls and its cards. */
import type { Frame } from "../../visual/contract.ts";
import {
  inkOf,
  type Point,
  type Words,
  type WordsOptions,
  words,
  wordsHeight,
  wordsWidth,
} from "../../visual/marks.ts";
import type { Stroke } from "../../visual/strokes.ts";
import { type Card, layoutCard } from "../parts/card.ts";
import type { Choice } from "../parts/choices.ts";
import type { MarketData, UseId } from "./data.ts";
import { edges, large, sides, WANTED } from "./network.ts";
import type { Places, Spot } from "./places.ts";
import { type Reference, type Square, type Step, square, stageOf, stroke, type View } from "./scene.ts";

const useIds = ["inference", "training"] as const satisfies readonly UseId[];

const name = { size: 22, weight: 600 } as const;

/** All words of a step that cannot be pressed. */
export function names(data: MarketData, step: Step, use: UseId | null, view: View, places: Places): Words[] {
  const stage = stageOf[step];
  const caution = at("caution", data.caution, places.caution[stage], { ink: "quiet" });
  const network = (spot: Spot) => at("network", data.network.name, spot, { ...name, ink: data.network.ink });
  if (stage === "showcase")
    return [caution, ...supplierNames(data, step, places), ...keyOfSupply(data, places)];
  if (stage === "market")
    return [
      caution,
      ...supplierNames(data, step, places),
      network(places.market.name),
      ...traffic(data, step, places),
    ];
  if (use)
    return [
      caution,
      network(places.use.name),
      clients(data, places.use.clients.name),
      ...(use === "inference" ? questions(data, places) : []),
      ...(view.system ? [] : useText(data, use, places)),
    ];
  return [
    caution,
    at("centre", data.rival.name, places.rival.centreName, name),
    clients(data, places.rival.clientName),
    network(places.rival.name),
  ];
}

const clients = ({ clients: { name: says, ink } }: MarketData, spot: Spot): Words =>
  at("clients", says, spot, { ...name, ink });

function supplierNames(data: MarketData, step: Step, places: Places): Words[] {
  const [stands, size] = step === "supply" ? [places.showcase, 26] : [places.market.suppliers, 20];
  return data.suppliers.flatMap(({ id, name }, order) => {
    const stand = stands[order];
    if (!stand) return [];
    return [words(id, name, stand.name.x, stand.name.y, { width: stand.name.width, size, weight: 600 })];
  });
}

const keyOfSupply = (data: MarketData, { key }: Places): Words[] => [
  at("idle", data.key.idle, key.idle),
  at("busy", data.key.busy, key.busy),
];

function traffic(data: MarketData, step: Step, { market, upright }: Places): Words[] {
  const { given, paid, rented } = data.flows;
  const [on, back] = upright ? ["↓", "↑"] : ["→", "←"];
  const ink = data.network.ink;
  const supply = [
    at("given", `${given} ${on}`, market.given, { ink }),
    at("paid", `${back} ${paid}`, market.paid, { ink }),
  ];
  if (step === "network") return supply;
  return [
    ...supply,
    clients(data, market.clients.name),
    at("passed-on", `${given} ${on}`, market.passedOn, { ink }),
    at("rented", `${back} ${rented}`, market.rented, { ink: data.clients.ink }),
  ];
}

const questions = ({ flows, network, clients }: MarketData, { use }: Places): Words[] => [
  at("answered", `${flows.answered} →`, use.answered, { ink: network.ink }),
  at("asked", `← ${flows.asked}`, use.asked, { ink: clients.ink }),
];

/** What a use is and asks for, and the key to how that is drawn. */
function useText(data: MarketData, use: UseId, { use: { text } }: Places): Words[] {
  const { does, asks } = data.uses[use];
  const heading = words("use-does", does, text.x, text.y, { ...name, width: text.width });
  const body = words("use-asks", asks, text.x, heading.y + wordsHeight(heading) + 6, { width: text.width });
  return [heading, body, ...keyOfUse(data, use, { x: text.x, y: body.y + wordsHeight(body) + 24 })];
}

const KEY_LINE = 46;
const KEY_INDENT = 76;

function keyOfUse(
  { key, clients, network }: MarketData,
  use: UseId,
  from: { x: number; y: number },
): Words[] {
  const second =
    use === "inference"
      ? ({ text: key.model, ink: clients.ink } as const)
      : ({ text: key.wants, ink: "limit" } as const);
  return [
    words("key-has", key.has, from.x + KEY_INDENT, from.y, { ink: network.ink }),
    words("key-more", second.text, from.x + KEY_INDENT, from.y + KEY_LINE, { ink: second.ink }),
  ];
}

/** The marks that the key explains, each before its words. */
export function keyMarks(
  data: MarketData,
  step: Step,
  use: UseId | null,
  view: View,
  places: Places,
): { readonly strokes: Stroke[]; readonly squares: Square[] } {
  const { idle, busy } = places.key;
  const supply = step === "supply";
  const before = ({ x, y }: { readonly x: number; readonly y: number }, by: number): Point => [x - by, y - 7];
  const squares = [
    square("key-idle", before(idle, 22), 1.45, data.network.ink, supply, { fill: inkOf("paper") }),
    square("key-busy", before(busy, 22), 1.45, "quiet", supply),
  ];
  if (!use || view.system) return { strokes: [], squares };
  const { ink } = data.network;
  const [has, more] = useText(data, use, places).filter(({ id }) => id.startsWith("key-"));
  if (!has || !more) return { strokes: [], squares };
  const [near, far] = [before(has, KEY_INDENT - 17), before(more, KEY_INDENT - 17)];
  const line = (id: string, [x, y]: Point) => stroke(id, `M${x},${y}h46`, ink, { width: 1.5 });
  return use === "inference"
    ? {
        strokes: [line("key-line", near)],
        squares: [
          ...squares,
          square("key-node", near, 1.15, ink, true),
          square("key-model", far, 1.15, data.clients.ink, true),
        ],
      }
    : {
        strokes: [
          line("key-line", near),
          stroke("key-way", sides(far, [far[0] + 46, far[1]]), "limit", WANTED),
          stroke("key-large", large(far), "limit", { width: 0, fill: "var(--limit-tint)" }),
          stroke("key-edges", edges(far), "limit", WANTED),
        ],
        squares: [...squares, square("key-node", near, 1.15, ink, true)],
      };
}

/** The two uses, each with the systems that serve it. */
export function controls(data: MarketData, use: UseId, view: View, places: Places): Choice<View>[] {
  return useIds.flatMap((id, order) => {
    const [x, y] = places.use.controls[order] ?? [0, 0];
    return [useControl(data, id, use, [x, y]), ...systemControls(data, id, use, view, [x + INDENT, y + 40])];
  });
}

const INDENT = 30;

function useControl(data: MarketData, id: UseId, use: UseId, place: Point): Choice<View> {
  const pressed = id === use;
  const { name } = data.uses[id];
  const text = words(id, name, INDENT, 0, { size: 26, weight: pressed ? 600 : 400 });
  const width = INDENT + wordsWidth(text);
  return {
    id,
    kind: "choice",
    label: name,
    at: place,
    name: text,
    width,
    pressed,
    next: { use: id, system: null },
  };
}

function systemControls(data: MarketData, id: UseId, use: UseId, view: View, [x, y]: Point): Choice<View>[] {
  let left = x;
  return data.systems
    .filter((system) => system.use === id)
    .map(({ id: system, system: { name } }): Choice<View> => {
      const pressed = view.system === system;
      const ink = id === use ? data.network.ink : "quiet";
      const text = words(system, name, 0, 0, { size: 22, weight: 600, ink });
      const width = wordsWidth(text);
      const place: Point = [left, y];
      left += width + 28;
      const next: View = { use: id, system: pressed ? null : system };
      return {
        id: system,
        kind: "card",
        label: `Card of ${name}`,
        at: place,
        name: text,
        width,
        pressed,
        next,
      };
    });
}

/** The card of the system that is chosen, if one is. */
export function cardOf(data: MarketData, view: View, { use, upright }: Places, frame: Frame): Card[] {
  const chosen = data.systems.find(({ id }) => id === view.system);
  if (!chosen) return [];
  const { x, width } = use.text;
  const card = layoutCard(chosen.id, chosen.system, { x, y: 10, width, ink: data.network.ink });
  return [upright ? { ...card, y: frame.height - card.height } : card];
}

/** What the network falls short of, each leading to its claim. */
export function references({ rival: { shortfalls } }: MarketData, { rival }: Places): Reference[] {
  const spots = { winding: rival.windingName, broken: rival.broken, missing: rival.missing };
  return (["winding", "broken", "missing"] as const).map((id) => {
    const { says, href } = shortfalls[id];
    const text = at(id, says, spots[id], { ink: "limit" });
    const width = wordsWidth(text);
    const left = spots[id].x - { start: 0, middle: width / 2, end: width }[spots[id].anchor];
    return { id, href, text, left, width };
  });
}

const at = (id: string, text: string, { x, y, anchor }: Spot, options: WordsOptions = {}): Words =>
  words(id, text, x, y, { ...options, anchor });
