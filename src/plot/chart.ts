/** A chart of Observable Plot as a picture: it keeps the same contract as pictures drawn by hand. */
import { type PlotOptions, plot } from "@observablehq/plot";
import type { Frame, Visual } from "../visual/contract.ts";
import { layer } from "../visual/layers.ts";
import { become } from "./become.ts";
import { settle } from "./settle.ts";

/** What a chart says in words, and the steps that its options tell apart. */
export interface ChartWords<Data, Step extends string> {
  /** Pictures of one name go on from one another; "chart" unless told otherwise. */
  readonly name?: string;
  /** One step, "chart", unless told otherwise. */
  readonly steps?: readonly [Step, ...Step[]];
  /** A step in words, for those who listen. */
  describe(data: Data, step: Step): string;
  /** A step as a table, for those who read figures. */
  table(data: Data, step: Step): ChartTable;
}

export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Plot's options for a step: a whole chart, whatever was drawn before it. */
export type OptionsOf<Data, Step extends string> = (data: Data, step: Step, frame: Frame) => PlotOptions;

interface Scene {
  readonly options: PlotOptions;
}

/** A picture that draws a chart, and tells it as a table. */
export interface Chart<Data, Step extends string> extends Visual<Data, null, Scene, Step> {
  table(data: Data, step: Step): ChartTable;
}

/** Room for axes whose words are 20 px high, in canvas pixels. */
const ROOM = { marginTop: 44, marginRight: 24, marginBottom: 60, marginLeft: 64 } as const;
/** Axes step back: no ticks, and no arrow but that of the label. */
const QUIET = { tickSize: 0, tickPadding: 10 } as const;

/**
 * A chart of Observable Plot as a picture: the frame gives its size, the theme its letters and quiet axes.
 *
 * Data: whatever the options are made from, or options alone. Steps: as named; each is a whole chart, so that
 * marks find their new places as those of any picture do. To look at: Plot's tips and pointers stay away, as what
 * is drawn follows from the step alone. Colours are the theme's inks: `fill: inkOf("ink")`.
 * @throws Error where the options ask for what is no drawing: a title, a caption, a legend
 */
export function chart<Data, const Step extends string = "chart">(
  options: PlotOptions | OptionsOf<Data, Step>,
  words: ChartWords<Data, Step>,
): Chart<Data, Step> {
  const { name = "chart", steps = ["chart" as Step], describe, table } = words;
  const optionsAt = typeof options === "function" ? options : () => options;
  return {
    name,
    steps,
    start: () => null,
    accepts: (_, value): value is null => value === null,
    layout: (data, step, _, frame) => ({ options: inFrame(optionsAt(data, step, frame), frame) }),
    draw(svg, { options }) {
      // In a document that nobody looks at: Plot writes a style element, which a page's policy would stop.
      const drawn = plot({ ...options, document: document.implementation.createHTMLDocument() });
      if (drawn.localName !== "svg")
        throw new Error(
          `${name}: Plot's title, subtitle, caption and legends are no part of the drawing; the slide has a title and points, and Plot.text names what is drawn`,
        );
      const group = layer(svg, "chart").node() as SVGGElement;
      become(group, settle(drawn as SVGSVGElement));
    },
    describe,
    table,
  };
}

/** Options with the frame's size and a chart's usual room; what the options say themselves is left alone. */
function inFrame(options: PlotOptions, { width, height }: Frame): PlotOptions {
  const { marginBottom = ROOM.marginBottom, marginLeft = ROOM.marginLeft } = options;
  return {
    ...ROOM,
    ...options,
    width,
    height,
    className: "chart",
    // Labels stand just within the frame.
    x: { ...QUIET, labelOffset: marginBottom - 10, ...options.x },
    y: { ...QUIET, labelOffset: marginLeft - 12, ...options.y },
  };
}
