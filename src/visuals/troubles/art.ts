/** The drawings, in a box of 240 x 180 canvas pixels: few strokes, each with a part to play. */

import type { Glyph } from "./index.ts";

/** How a stroke is drawn: `line` and `fine` outline, `side` and `solid` are the side's own ink. */
export type Role = "tint" | "sheet" | "fine" | "line" | "dash" | "side" | "solid" | "cut";

export interface Stroke {
  readonly role: Role;
  readonly path: string;
}

export const ART = { width: 240, height: 180 } as const;

export const art: Readonly<Record<Glyph, readonly Stroke[]>> = {
  // A line that is known up to now, and a hatched field where it ought to go on.
  "broken-line": [
    { role: "tint", path: "M134,18H226V156H134Z" },
    { role: "fine", path: hatch(134, 18, 226, 156, 15) },
    { role: "line", path: "M16,14V156H226" },
    { role: "side", path: "M16,132L36,118L52,126L72,96L90,106L110,74L134,84" },
    { role: "dash", path: "M134,84L196,38M134,84L206,92M134,84L188,138" },
    { role: "solid", path: disc(134, 84, 6) },
  ],
  // A long way round to a button that lies close by.
  maze: [
    {
      role: "line",
      path: "M12,54V18H228V162H12V90M48,18V126H84M84,54V90H156M120,18V54M120,90V126M192,54H156V126H228",
    },
    {
      role: "dash",
      path: "M0,72H30V144H102V108H66V36H102V72H138V36H210V66M204,59L210,67L216,59",
    },
    {
      role: "solid",
      path: "M174,76H212a8,8 0 0 1 8,8V104a8,8 0 0 1 -8,8H174a-8,-8 0 0 1 -8,-8V84a8,8 0 0 1 8,-8Z",
    },
  ],
  // A signed page in two pieces, its seal split, and something coming in through the tear.
  "torn-contract": [
    { role: "sheet", path: "M62,6H174V56L158,70L148,62L130,82L116,76L98,94L86,88L62,106Z" },
    { role: "line", path: "M62,6H174V56L158,70L148,62L130,82L116,76L98,94L86,88L62,106Z" },
    { role: "fine", path: "M78,26H156M78,42H156M78,58H128M78,74H104" },
    { role: "sheet", path: "M80,130L104,112L116,118L134,100L148,106L166,86L176,94L192,80V174H80Z" },
    { role: "line", path: "M80,130L104,112L116,118L134,100L148,106L166,86L176,94L192,80V174H80Z" },
    { role: "fine", path: "M150,118H176M128,132H138M96,148H138M96,162H138" },
    { role: "solid", path: disc(164, 148, 17) },
    { role: "cut", path: "M172,130L162,142L169,149L157,166" },
    { role: "side", path: "M4,150L68,121M54,117L68,121L62,134" },
  ],
  // A page about a person goes out to both sides, and an eye rests on it.
  "watched-page": [
    { role: "sheet", path: "M70,82H170V176H70Z" },
    { role: "line", path: "M70,82H170V176H70Z" },
    { role: "solid", path: `${disc(120, 106, 11)}M98,142a22,20 0 0 1 44,0Z` },
    { role: "fine", path: "M86,154H154M86,165H136" },
    { role: "line", path: "M60,130H18M28,122L18,130L28,138M180,130H222M212,122L222,130L212,138" },
    { role: "dash", path: "M92,58L76,80M120,62V80M148,58L164,80" },
    { role: "sheet", path: "M58,34Q120,-22 182,34Q120,82 58,34Z" },
    { role: "line", path: `M58,34Q120,-22 182,34Q120,82 58,34Z${disc(120, 32, 18)}` },
    { role: "side", path: disc(120, 32, 8) },
  ],
  // Many wait before a gate that lets one through at a time.
  "narrow-gate": [
    { role: "tint", path: "M154,6H168V76H154ZM154,104H168V174H154Z" },
    { role: "line", path: "M154,6H168V76H154ZM154,104H168V174H154Z" },
    {
      role: "solid",
      path: [
        ...row(130, [90]),
        ...row(104, [76, 104]),
        ...row(78, [62, 90, 118]),
        ...row(52, [48, 76, 104, 132]),
        ...row(26, [34, 62, 90, 118, 146]),
      ].join(""),
    },
    { role: "side", path: disc(196, 90, 9) },
    { role: "line", path: "M212,90H234M225,82L234,90L225,98" },
  ],
};

function row(x: number, ys: readonly number[]): string[] {
  return ys.map((y) => disc(x, y, 9));
}

function disc(x: number, y: number, r: number): string {
  return `M${x - r},${y}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0Z`;
}

/** Strokes that rise to the right, `pitch` apart, cut off at the edges of a box. */
function hatch(left: number, top: number, right: number, bottom: number, pitch: number): string {
  let path = "";
  for (let sum = left + top + pitch; sum < right + bottom; sum += pitch) {
    const from = Math.max(left, sum - bottom);
    const to = Math.min(right, sum - top);
    path += `M${from},${sum - from}L${to},${sum - to}`;
  }
  return path;
}
