/** Colours as numbers: what a theme check computes with. No DOM, no browser. */

/** Three channels of linear light, sRGB's primaries, 0 to 1. */
export type Linear = readonly [red: number, green: number, blue: number];
/** Björn Ottosson's OKLab (2020): lightness 0 to 1, and two opponent axes. */
export type Oklab = readonly [lightness: number, a: number, b: number];

/** `#rgb` or `#rrggbb` as linear light; undefined for anything else. */
export function linearOf(hex: string): Linear | undefined {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(hex.trim())?.[1];
  if (!digits) return undefined;
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g);
  return (pairs ?? []).map((pair) => toLinear(Number.parseInt(pair, 16) / 255)) as unknown as Linear;
}

/** sRGB's transfer function (IEC 61966-2-1). */
const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** WCAG 2.2's relative luminance. */
export const luminance = ([r, g, b]: Linear): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2.2's contrast ratio, 1 to 21. */
export function contrast(one: Linear, other: Linear): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

type Matrix = readonly [Linear, Linear, Linear];
const times = (matrix: Matrix, vector: Linear): Linear =>
  matrix.map((row) => row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2]) as unknown as Linear;

/** To OKLab: B. Ottosson, "A perceptual color space for image processing" (2020). */
export function oklabOf(colour: Linear): Oklab {
  const [l, m, s] = times(lms, colour).map(Math.cbrt) as unknown as Linear;
  return times(lab, [l, m, s]);
}

/** From OKLab; channels outside sRGB are cut to it. */
export function linearOfOklab(colour: Oklab): Linear {
  const [l, m, s] = times(unlab, colour).map((root) => root ** 3) as unknown as Linear;
  return times(unlms, [l, m, s]).map(clamped) as unknown as Linear;
}

const clamped = (channel: number): number => Math.min(1, Math.max(0, channel));

const lms: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const lab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const unlab: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const unlms: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

/** Two colours mixed as CSS's `color-mix(in oklab, one share, other)` does. */
export function mixed(one: Linear, share: number, other: Linear): Linear {
  const [a, b] = [oklabOf(one), oklabOf(other)];
  return linearOfOklab(
    a.map((part, index) => part * share + (b[index] ?? 0) * (1 - share)) as unknown as Oklab,
  );
}

/** How far apart two colours look: 100 times their distance in OKLab. About 2 is just seen side by side. */
export function difference(one: Linear, other: Linear): number {
  const [a, b] = [oklabOf(one), oklabOf(other)];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Ways to see colours, each as what becomes of one. */
export const visions = {
  "full colour": (colour) => colour,
  greyscale: (colour) => {
    const grey = luminance(colour);
    return [grey, grey, grey];
  },
  protanopia: simulated([
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ]),
  deuteranopia: simulated([
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ]),
  tritanopia: simulated([
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ]),
} as const satisfies Readonly<Record<string, (colour: Linear) => Linear>>;

export type Vision = keyof typeof visions;

/**
 * Severity 1.0 of G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for
 * Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009; in linear light.
 */
function simulated(matrix: Matrix) {
  return (colour: Linear): Linear => times(matrix, colour).map(clamped) as unknown as Linear;
}
