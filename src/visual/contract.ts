/** The contract every picture keeps. A step is a whole state of the picture, reachable from any other. */

/** Anything that survives `JSON.parse(JSON.stringify(value))`. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The room a picture is given, in canvas pixels; its SVG's viewBox is `0 0 width height`. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** A step of a picture as a table, in plain words: every row as wide as the columns, no cell without words. */
export interface Table {
  /** What the table tells, and what holds for all of it. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A picture with named steps. */
export interface Visual<Data, View extends Json, Scene, Step extends string> {
  readonly name: string;
  readonly steps: readonly [Step, ...Step[]];
  /** What a viewer may change by hand, as plain JSON, at the start of a step. */
  start(data: Data, step: Step): View;
  /** Whether a value from outside (an address, another window, an older visit) is a view of this data. */
  accepts(data: Data, value: unknown): value is View;
  /** Data to geometry within the frame. Pure: no DOM, no clock, no chance, no measuring. */
  layout(data: Data, step: Step, view: View, frame: Frame): Scene;
  /** Geometry to marks, by D3 joins. The same scene gives the same marks whatever was there before. */
  draw(svg: SVGSVGElement, scene: Scene, change: (view: View) => void): void;
  /** The step in words: alt text on screen and in the PDF. */
  describe(data: Data, step: Step, view: View): string;
  /**
   * The step as a table, from the same data: for whoever reads it where others look. It may come when it is
   * first asked for, in a file of its own: the first slide does not wait for what few ask for.
   */
  table(data: Data, step: Step, view: View): Table | Promise<Table>;
}
