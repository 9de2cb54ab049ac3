/** What windows of one show say to each other, and how it is told from everything else that arrives. */
import type { Spot } from "./show.ts";

/** `audience` shows the wall; `speaker` looks at it from behind. */
export type Role = "audience" | "speaker";

/** When a state was last changed, and by whom: the later one holds, and of two at once the greater id. (Lamport 1978.) */
export interface Stamp {
  readonly clock: number;
  readonly id: string;
}

/** Everything that windows share: what is shown, as plain data. */
export interface State {
  readonly stamp: Stamp;
  readonly slide: string;
  readonly step: string;
  /** The figure's state; the picture itself decides whether it is one. */
  readonly view: unknown;
  readonly black: boolean;
  /** The theme that somebody chose; null while the system decides. */
  readonly theme: string | null;
}

interface Envelope {
  readonly id: string;
  readonly role: Role;
}

export type Message = Envelope &
  (
    | { readonly kind: "state"; readonly state: State; readonly asks?: number; readonly answers?: number }
    | { readonly kind: "spot"; readonly spot: Spot | null }
    | { readonly kind: "bye" }
    | { readonly kind: "probe"; readonly asks: number }
    | { readonly kind: "echo"; readonly answers: number; readonly slide: string; readonly step: string }
  );

/** No talk's state is longer, in characters: more is not ours. */
const LONGEST = 65_536;

/** Says a message in a form that any window may carry. */
export const write = (message: Message): string => JSON.stringify(message);

/** The message, if it is one: right kind, right shape, right size. Never throws. */
export function read(data: unknown): Message | undefined {
  if (typeof data !== "string" || data.length > LONGEST) return undefined;
  try {
    const found: unknown = JSON.parse(data);
    return isMessage(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Whether `one` was changed after `other`. */
export const isLater = (one: Stamp, other: Stamp): boolean =>
  one.clock > other.clock || (one.clock === other.clock && one.id > other.id);

type Shape<Value> = { readonly [K in keyof Value]-?: (value: unknown) => boolean };

const text = (value: unknown): boolean => typeof value === "string" && value.length <= 200;
const count = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const time = (value: unknown): boolean => value === undefined || Number.isFinite(value);
const moment = (value: unknown): boolean => Number.isFinite(value);
const share = (value: unknown): boolean => Number.isFinite(value) && Math.abs(value as number) <= 2;
const role = (value: unknown): boolean => value === "audience" || value === "speaker";

const shapes = {
  state: { id: text, role, kind: text, state: (value) => fits(value, stateShape), asks: time, answers: time },
  spot: {
    id: text,
    role,
    kind: text,
    spot: (value) => value === null || fits(value, { x: share, y: share }),
  },
  bye: { id: text, role, kind: text },
  probe: { id: text, role, kind: text, asks: moment },
  echo: { id: text, role, kind: text, answers: moment, slide: text, step: text },
} as const satisfies { [K in Message["kind"]]: Shape<Extract<Message, { kind: K }>> };

const stateShape: Shape<State> = {
  stamp: (value) => fits(value, { clock: count, id: (id) => typeof id === "string" && id.length <= 200 }),
  slide: text,
  step: text,
  view: (value) => value !== undefined,
  black: (value) => typeof value === "boolean",
  theme: (value) => value === null || text(value),
};

function isMessage(value: unknown): value is Message {
  const kind = (value as { kind?: unknown } | null)?.kind;
  return (
    typeof kind === "string" && Object.hasOwn(shapes, kind) && fits(value, shapes[kind as Message["kind"]])
  );
}

/** Whether a value is an object with these fields, each as it should be, and no others. */
function fits(value: unknown, shape: Record<string, (value: unknown) => boolean>): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const found = value as Record<string, unknown>;
  return (
    Object.keys(found).every((key) => Object.hasOwn(shape, key)) &&
    Object.entries(shape).every(([key, check]) => check(found[key]))
  );
}
