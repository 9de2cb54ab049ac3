/** The market as geometry. Every step places the same machines; what does not belong to a step is hidden. */
import type { Frame } from "../../visual/contract.ts";
import { inkOf, type Point } from "../../visual/marks.ts";
import type { MarketData, UseId } from "./data.ts";
import { clientLanes, servingNodes, supplyLanes, tokens } from "./lanes.ts";
import { demanded, gaps, housing, links, machines, nodesAt } from "./network.ts";
import { type Places, placesIn } from "./places.ts";
import { rivalStrokes } from "./rival.ts";
import { cardOf, controls, keyMarks, names, references } from "./said.ts";
import { type Disc, type Group, type Scene, type Step, stageOf, type View } from "./scene.ts";

/** The scene of a step. */
export function layout(data: MarketData, step: Step, view: View, frame: Frame): Scene {
  const places = placesIn(frame);
  const use = useAt(step, view);
  const nodes = nodesAt(data, step, places);
  const clients = clientsAt(step, places);
  const serving = servingNodes(nodes, clients, stageOf[step] === "market" && places.upright);
  const setting = { data, step, use, places, nodes, clients, serving };
  const key = keyMarks(data, step, use, view, places);
  return {
    strokes: [
      demanded(use, nodes),
      housing(data, step, places),
      supplyLanes(setting),
      clientLanes(setting),
      rivalStrokes(step, places, gaps(data, nodes)),
      { id: "key", shown: true, marks: key.strokes },
    ],
    links: links(data, step, nodes),
    squares: [...machines(data, step, use, places, nodes, serving), ...key.squares],
    discs: [tokens(setting), clientDiscs(data, step, use, clients)],
    words: names(data, step, use, view, places),
    references: step === "cloud" ? references(data, places) : [],
    controls: use ? controls(data, use, view, places) : [],
    cards: use ? cardOf(data, view, places, frame) : [],
  };
}

/** What the network is used for at a step: the hand's choice, else the step's own; `null` where it is no question. */
export const useAt = (step: Step, view: View): UseId | null =>
  step === "inference" || step === "training" ? (view.use ?? step) : null;

const CLIENTS = 4;

/** Where the clients stand: in a row, or, beside the rival, all at one place. */
function clientsAt(step: Step, places: Places): Point[] {
  const { from, to } = stageOf[step] === "use" ? places.use.clients : places.market.clients;
  return Array.from({ length: CLIENTS }, (_, index): Point => {
    if (stageOf[step] === "rival") return places.rival.client;
    const share = index / (CLIENTS - 1);
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  });
}

/** Filled where they are served, hollow where they wait. */
const clientDiscs = (data: MarketData, step: Step, use: UseId | null, at: readonly Point[]): Group<Disc> => ({
  id: "clients",
  shown: step !== "supply" && step !== "network",
  marks: at.map((point, index) => ({
    id: `client-${index}`,
    at: point,
    r: 14,
    ink: data.clients.ink,
    fill: inkOf(use === "training" ? "paper" : data.clients.ink),
  })),
});
