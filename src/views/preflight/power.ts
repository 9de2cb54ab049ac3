/** Power and sleep: whether the laptop lasts, and whether its screen stays on. */
import type { Row } from "./row.ts";

/** What browsers that tell of a battery tell; seconds may be endless. */
export interface Battery extends EventTarget {
  readonly charging: boolean;
  readonly level: number;
  readonly dischargingTime: number;
}

/** The battery, where the browser tells of one. */
export async function batteryOf(): Promise<Battery | undefined> {
  const ask = (navigator as Navigator & { getBattery?: () => Promise<Battery> }).getBattery;
  try {
    return await ask?.call(navigator);
  } catch {
    return undefined;
  }
}

/** Full enough for a talk that comes without a power line. */
const ENOUGH = 0.5;

/** `seconds` is how long the talk takes. */
export function batteryRow(
  battery: Pick<Battery, "charging" | "level" | "dischargingTime"> | undefined,
  seconds: number,
): Row {
  if (!battery)
    return { verdict: "unknown", found: "This browser does not tell.", todo: "Look at the plug yourself." };
  const { charging, level, dischargingTime } = battery;
  const percent = `${Math.round(level * 100)} %`;
  if (charging) return { verdict: "right", found: `On mains power; the battery is at ${percent}.` };
  const lasts = Number.isFinite(dischargingTime) && dischargingTime > 0;
  const found = `On battery, at ${percent}${lasts ? `: ${Math.round(dischargingTime / 60)} minutes left` : ""}.`;
  // Twice the talk: questions come after it, and estimates are hopes.
  const enough = lasts ? dischargingTime > 2 * seconds : level >= ENOUGH;
  return enough
    ? { verdict: "right", found: `${found} That is enough for the talk.` }
    : { verdict: "mind", found, todo: "Plug the laptop in: a browser on a low battery also draws slower." };
}

/** What came of asking that the screen stays on. */
export type Wake = "held" | "refused" | "missing";

/** Asks that the screen stays on, and lets go at once: the deck asks for itself. */
export async function wakeNow(): Promise<Wake> {
  if (!("wakeLock" in navigator)) return "missing";
  try {
    await (await navigator.wakeLock.request("screen")).release();
    return "held";
  } catch {
    return "refused";
  }
}

export function wakeRow(wake: Wake): Row {
  const todo = "Switch the screen saver and sleep off in the system’s settings.";
  switch (wake) {
    case "held":
      return { verdict: "right", found: "The deck keeps the screen on while it is in sight." };
    case "refused":
      return { verdict: "mind", found: "The browser refuses to keep the screen on.", todo };
    case "missing":
      return { verdict: "mind", found: "This browser cannot keep the screen on.", todo };
  }
}
