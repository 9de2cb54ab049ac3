import "./touch-less.ts";
import type { Frame, Json, Table, Visual } from "./contract.ts";
import { shortened } from "./shorten.ts";
import { whole } from "./whole.ts";

/** A visual joined to its data: what a slide holds. Data, View and Scene are no longer visible. */
export interface Figure<Step extends string = string> {
  readonly name: string;
  readonly steps: readonly [Step, ...Step[]];
  /** The view that a step starts with. */
  start(step: string): Json;
  /** `value` where it is a view of this picture, else the view that the step starts with. */
  viewOf(step: string, value: unknown): Json;
  /** The geometry that `draw` would draw, for tests. */
  layout(step: string, view: Json, frame: Frame): unknown;
  draw(svg: SVGSVGElement, step: string, view: Json, frame: Frame, change: (view: Json) => void): void;
  describe(step: string, view: Json): string;
  /** Rejects with a RangeError for a step that the figure does not have. */
  table(step: string, view: Json): Promise<Table>;
}

/** How many scenes are kept, of all figures together: the one shown, those beside it, and one more. */
const MOST = 4;

const kept: {
  readonly visual: object;
  readonly data: unknown;
  readonly key: string;
  readonly scene: unknown;
}[] = [];

/** Layout is pure: what was laid out ahead of a key press, or is asked for twice, is not laid out again. */
function keep<Scene>(visual: object, data: unknown, key: string, layOut: () => Scene): Scene {
  const at = kept.findIndex((one) => one.visual === visual && one.data === data && one.key === key);
  const [found = { visual, data, key, scene: layOut() }] = at < 0 ? [] : kept.splice(at, 1);
  kept.unshift(found);
  kept.length = Math.min(kept.length, MOST);
  return found.scene as Scene;
}

/**
 * Joins a visual to its data, for all of its steps or for those a slide picks.
 * The functions it returns throw a RangeError for a step that the figure does not have.
 */
export function figure<Data, View extends Json, Scene, Step extends string, Picked extends Step = Step>(
  visual: Visual<Data, View, Scene, Step>,
  given: Data,
  steps: readonly [Picked, ...Picked[]] = visual.steps as readonly [Step, ...Step[]] as never,
): Figure<Picked> {
  const strange = steps.find((step) => !visual.steps.includes(step));
  if (strange)
    throw new RangeError(`${visual.name} has no step "${strange}"; it has ${visual.steps.join(", ")}`);
  // Each when it is first drawn: a talk's first slide does not wait for the texts of all others.
  let ready: Data | undefined;
  const data = (): Data => (ready ??= shortened(whole(given)));
  const known = (step: string): Step => {
    const found = steps.find((own) => own === step);
    if (found === undefined)
      throw new RangeError(`${visual.name} has no step "${step}" here; it has ${steps.join(", ")}`);
    return found;
  };
  const sceneOf = (step: string, view: Json, frame: Frame): Scene => {
    const own = known(step);
    const fit = viewOf(own, view);
    const key = JSON.stringify([own, fit, frame.width, frame.height]);
    return keep(visual, data(), key, () => visual.layout(data(), own, fit, frame));
  };
  const viewOf = (step: string, value: unknown): View =>
    visual.accepts(data(), value) ? value : visual.start(data(), known(step));
  return {
    name: visual.name,
    steps,
    start: (step) => visual.start(data(), known(step)),
    viewOf,
    layout: sceneOf,
    draw: (svg, step, view, frame, change) => visual.draw(svg, sceneOf(step, view, frame), change),
    describe: (step, view) => visual.describe(data(), known(step), viewOf(step, view)),
    table: async (step, view) => visual.table(data(), known(step), viewOf(step, view)),
  };
}
