import "./touch-less.ts";
import type { Frame, Json, Table, Visual } from "./contract.ts";

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

/**
 * Joins a visual to its data, for all of its steps or for those a slide picks.
 * The functions it returns throw a RangeError for a step that the figure does not have.
 */
export function figure<Data, View extends Json, Scene, Step extends string, Picked extends Step = Step>(
  visual: Visual<Data, View, Scene, Step>,
  data: Data,
  steps: readonly [Picked, ...Picked[]] = visual.steps as readonly [Step, ...Step[]] as never,
): Figure<Picked> {
  const known = (step: string): Step => {
    const found = steps.find((own) => own === step);
    if (found === undefined)
      throw new RangeError(`${visual.name} has no step "${step}" here; it has ${steps.join(", ")}`);
    return found;
  };
  const viewOf = (step: string, value: unknown): View =>
    visual.accepts(data, value) ? value : visual.start(data, known(step));
  return {
    name: visual.name,
    steps,
    start: (step) => visual.start(data, known(step)),
    viewOf,
    layout: (step, view, frame) => visual.layout(data, known(step), viewOf(step, view), frame),
    draw: (svg, step, view, frame, change) =>
      visual.draw(svg, visual.layout(data, known(step), viewOf(step, view), frame), change),
    describe: (step, view) => visual.describe(data, known(step), viewOf(step, view)),
    table: async (step, view) => visual.table(data, known(step), viewOf(step, view)),
  };
}
