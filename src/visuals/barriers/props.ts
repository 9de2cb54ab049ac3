/**
 * What carries a promise through the years: coins, and the support that is missing beside them.
 *
 * Data: what the coins are, what is missing, the remedies that rest on them, a limit for each step. Steps:
 * `reliance`, the missing pillar; `design`, the stacks that grow lower with time. A hand brings a limit into
 * focus, with its sentence; that and the remedies lead to their claims.
 */
import type { Entry } from "../../ledger/claim.ts";
import type { Frame, Visual } from "../../visual/contract.ts";
import { type Ink, round, words } from "../../visual/marks.ts";
import {
  acceptsFocus,
  type Block,
  BROKEN,
  drawParts,
  type FocusView,
  type Held,
  lineInk,
  linkTo,
  type Parts,
  type Stroke,
  start,
  stroke,
  tag,
  told,
  within,
} from "./parts.ts";

type Step = "reliance" | "design";
export const steps = ["reliance", "design"] as const;

/** The remedies are beams on coins; `need` names the pillar that should stand beside them. */
export interface PropsData {
  readonly coin: { readonly name: string; readonly ink: Ink };
  readonly need: string;
  readonly later: string;
  readonly remedies: readonly Held[];
  readonly limits: { readonly [S in Step]: Entry<"limit"> };
}

const limitsOf = ({ limits }: PropsData) => steps.map((step) => limits[step]);

export const tokenProps: Visual<PropsData, FocusView, Parts, Step> = {
  name: "token-props",
  steps,
  start,
  accepts: (data, value): value is FocusView => acceptsFocus(limitsOf(data), value),
  layout,
  draw: drawParts,
  describe(data, step, { focus }) {
    const said = limitsOf(data).find(({ id }) => id === focus) ?? data.limits[step];
    const beams = data.remedies.map(({ label }) => label).join(" and ");
    const later = step === "design" ? ` Towards "${data.later}" the stacks no longer reach.` : "";
    return (
      `${beams} rest on a stack of coins; the pillar "${data.need}" is missing.${later} ` +
      `${said.label}: ${said.says}`
    );
  },
  table: async (data, step) => (await import("./table.ts")).tokenPropsTable(data, step),
};

const BEAM = 42;
const COIN = 13;

function layout(data: PropsData, step: Step, asked: FocusView, frame: Frame): Parts {
  const hand = frame.height > frame.width;
  const came = steps.slice(0, steps.indexOf(step) + 1);
  const view = within(
    came.map((one) => data.limits[one]),
    asked,
  );
  const inks = { reliance: lineInk(data.limits.reliance, view), design: lineInk(data.limits.design, view) };
  const later = step === "design";
  const top = 112;
  const under = top + data.remedies.length * BEAM;
  const ground = hand ? 486 : 380;
  const scale = frame.width / 744;
  const coins = { x: 12 * scale, width: 130 * scale };
  const pillar = { x: 210 * scale, width: 130 * scale };
  const fit = ground - under;
  // Later stacks stand lower and lower; the shares only say "ever less".
  const stacks = [
    { id: "now", ...coins, share: 1, shown: true },
    { id: "soon", x: 432 * scale, width: 76 * scale, share: 0.72, shown: later },
    { id: "late", x: 542 * scale, width: 76 * scale, share: 0.44, shown: later },
    { id: "last", x: 652 * scale, width: 76 * scale, share: 0.2, shown: later },
  ];
  const held = 392 * scale;
  const reach = later ? held : frame.width;
  const strokes: Stroke[] = [stroke("ground", `M0,${ground}H${frame.width}`, "ink", 3)];
  for (const { id, x, width, share, shown } of stacks.slice(1)) {
    const middle = round(x + width / 2);
    const d = `M${middle},${round(ground - fit * share - 8)}V${under + 6}M${middle - 12},${under + 6}h24`;
    strokes.push(stroke(`short:${id}`, d, inks.design, 2.5, { dashes: BROKEN, shown }));
  }
  const centres = { reliance: pillar.x + pillar.width / 2, design: 580 * scale };
  for (const one of came) {
    const x = round(centres[one]);
    strokes.push(
      stroke(`tie:${one}`, `M${x},62V${top - 8}`, inks[one], 2.5, { dashes: BROKEN }),
      stroke(`stop:${one}`, `M${x - 18},${top - 6}h36`, inks[one], 4),
    );
  }
  const beams: Block[] = data.remedies.flatMap(({ id, ink }, index) => {
    const beam = { y: top + index * BEAM, height: BEAM - 5, ink, shown: true };
    return [
      { ...beam, id: `beam:${id}`, x: 1, width: reach - 2, fill: `var(--${ink}-tint)`, dashes: "none" },
      {
        ...beam,
        id: `later:${id}`,
        x: held,
        width: frame.width - held - 1,
        fill: "none",
        dashes: "9 7",
        shown: later,
      },
    ];
  });
  const coinStacks = stacks.map(({ id, x, width, share, shown }): Block => {
    const count = Math.floor((fit * share) / COIN);
    const coin = (_: unknown, index: number) => {
      const [left, top] = [index % 2 ? 4 : 0, (count - 1 - index) * COIN];
      return `M${left},${top}h${round(width)}v${COIN - 3}h${round(-width)}z`;
    };
    return {
      id: `coins:${id}`,
      x: x - 2,
      y: ground - 2 - count * COIN,
      width: width + 4,
      height: count * COIN - 3,
      d: Array.from({ length: count }, coin).join(""),
      fill: "var(--paper)",
      ink: data.coin.ink,
      dashes: "none",
      shown,
    };
  });
  const missing: Block = {
    id: "need",
    ...pillar,
    y: under + 6,
    height: fit - 12,
    fill: "none",
    ink: inks.reliance,
    dashes: BROKEN,
    shown: true,
  };
  return {
    view,
    strokes,
    blocks: [...beams, ...coinStacks, missing],
    tags: came.map((one) =>
      tag(data.limits[one], view, { x: centres[one], y: 46, width: 260, anchor: "middle" }),
    ),
    words: [
      words("coin", data.coin.name, coins.x + coins.width / 2, ground + 28, {
        ink: data.coin.ink,
        weight: 600,
        anchor: "middle",
      }),
      words("need", data.need, pillar.x + pillar.width / 2, (under + ground) / 2 - 6, {
        width: pillar.width - 14,
        anchor: "middle",
        ink: inks.reliance === "limit" ? "limit" : "quiet",
      }),
      ...(later
        ? [words("later", data.later, frame.width, ground + 28, { ink: "quiet", anchor: "end" })]
        : []),
    ],
    links: [
      ...data.remedies.map(({ id, label }, index) =>
        linkTo(id, words(id, label, 14, top + index * BEAM + 26, { weight: 600 })),
      ),
      ...told(limitsOf(data), view, {
        x: 0,
        y: ground + (hand ? 76 : 74),
        width: frame.width,
      }),
    ],
  };
}
