/** What preflight looks at: one list, in the order of the page. */
import { planOf } from "../speaker/time.ts";
import { clickerRow } from "./clicker.ts";
import type { Desk } from "./desk.ts";
import { features, featuresRow } from "./features.ts";
import { findFonts, fontsRow } from "./fonts.ts";
import { keptNow, keptRow } from "./kept.ts";
import { minutesRow } from "./minutes.ts";
import { offlineNow, offlineRow } from "./offline.ts";
import { batteryOf, batteryRow, wakeNow, wakeRow } from "./power.ts";
import type { Row } from "./row.ts";
import { screenNow, screenRow } from "./screen.ts";
import { controlRow, typeRow } from "./sizes.ts";
import { settings, systemNow, systemRow } from "./system.ts";
import { popupsRow, syncRow } from "./windows.ts";

export interface Check {
  readonly name: string;
  measure(): Promise<Row>;
  /** Calls `again` whenever what is measured may have changed. */
  watch?(again: () => void): void;
  /** What a person may do about it here. */
  readonly act?: { readonly label: string; run(): void };
}

/** The checks of what `desk` holds. */
export const checksOf = (desk: Desk): readonly Check[] => [
  { name: "Screen and scale", measure: async () => screenRow(screenNow()), watch: onScreen },
  { name: "Smallest type", measure: async () => typeRow(await desk.survey()), watch: onScreen },
  { name: "Smallest control", measure: async () => controlRow(await desk.survey()), watch: onScreen },
  {
    name: "Fonts",
    measure: async () => fontsRow(await findFonts((await desk.survey()).fonts)),
    watch: (again) => document.fonts.addEventListener("loadingdone", again),
  },
  { name: "Browser", measure: async () => featuresRow(features) },
  {
    name: "Offline copy",
    measure: async () => offlineRow(await offlineNow()),
    watch: (again) => navigator.serviceWorker?.addEventListener("controllerchange", again),
  },
  {
    name: "Kept in this browser",
    measure: async () => keptRow(keptNow(desk.name)),
    watch: (again) => addEventListener("storage", again),
  },
  {
    name: "Speaker’s window",
    measure: async () => popupsRow(desk.trial.value),
    watch: (again) => void desk.trial.subscribe(again),
    act: { label: "Try it", run: desk.tryWindow },
  },
  {
    name: "Windows in sync",
    measure: async () => {
      await firstOf(desk.rounds);
      return syncRow(desk.rounds.value, location.protocol === "file:");
    },
    watch: (again) => void desk.rounds.subscribe(again),
  },
  {
    name: "Clicker and keys",
    measure: async () => clickerRow(desk.pressed.value),
    watch: (again) => void desk.pressed.subscribe(again),
  },
  { name: "Minutes", measure: async () => minutesRow(desk.talk) },
  {
    name: "System settings",
    measure: async () => systemRow(systemNow(desk.theme.theme, desk.theme.chosen !== undefined)),
    watch: (again) => {
      for (const query of Object.values(settings)) matchMedia(query).addEventListener("change", again);
      desk.theme.subscribe(again);
    },
  },
  {
    name: "Power",
    measure: async () =>
      batteryRow(
        await batteryOf(),
        planOf(desk.talk).reduce((sum, seconds) => sum + seconds, 0),
      ),
    watch: onBattery,
  },
  { name: "Screen stays on", measure: async () => wakeRow(await wakeNow()) },
];

/** How often a screen is looked at that tells nobody when it changes, in milliseconds. */
const GLANCE = 1000;

/** The window became another size, or stands on another screen: browsers tell of the one, not always of the other. */
function onScreen(again: () => void): void {
  const look = () => JSON.stringify(screenNow());
  let last = look();
  const check = () => {
    const now = look();
    if (now === last) return;
    last = now;
    again();
  };
  addEventListener("resize", check);
  setInterval(check, GLANCE);
}

async function onBattery(again: () => void): Promise<void> {
  const battery = await batteryOf();
  for (const change of ["chargingchange", "levelchange", "dischargingtimechange"])
    battery?.addEventListener(change, again);
}

/** Waits until there is a first round of answers. */
function firstOf(rounds: Desk["rounds"]): Promise<void> {
  if (rounds.value.length > 0) return Promise.resolve();
  return new Promise((resolve) => {
    const end = rounds.subscribe(() => {
      end();
      resolve();
    });
  });
}
