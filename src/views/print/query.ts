/** What is to be printed, as the address says it: `?view=print&steps&notes&handout=3&slides=a..b&paper=letter`. */
import { forms, handouts, type PrintOptions, papers } from "./plan.ts";

/** One page a slide, nothing else on it. */
export const plain = {
  form: "slides",
  steps: false,
  paper: "a4",
  handout: 3,
} as const satisfies PrintOptions;

/** The query that asks the print view for these options; what goes without saying is left out. */
export function queryOf({ form, steps, slides, paper, handout }: PrintOptions): URLSearchParams {
  const query = new URLSearchParams({ view: "print" });
  if (steps) query.set("steps", "");
  if (form === "notes") query.set("notes", "");
  if (form === "handout") query.set("handout", String(handout));
  if (form !== "slides") query.set("paper", paper);
  if (slides !== undefined) query.set("slides", slides);
  return query;
}

/** The options that a query asks for; what means nothing is told in `complaints` and left out. */
export function optionsOf(query: URLSearchParams): {
  readonly options: PrintOptions;
  readonly complaints: readonly string[];
} {
  const complaints: string[] = [];
  const oneOf = <Item extends string | number>(name: string, items: readonly Item[], usual: Item): Item => {
    const asked = query.get(name);
    const found = items.find((item) => String(item) === asked);
    if (asked && found === undefined)
      complaints.push(`${name}=${asked} means nothing here; it may be ${items.join(", ")}.`);
    return found ?? usual;
  };
  const slides = query.get("slides");
  const [, notes, handout] = forms;
  const form = query.has("notes") ? notes : query.has("handout") ? handout : plain.form;
  const options = {
    form,
    steps: query.has("steps"),
    paper: oneOf("paper", papers, plain.paper),
    handout: oneOf("handout", handouts, plain.handout),
    ...(slides ? { slides } : {}),
  };
  return { options, complaints };
}
