/** A bicycle's gears: teeth as they were counted on one, and what follows from them. */

const CHAINRING = 44;
/** Around the wheel, in metres. */
const WHEEL = 2.1;

export interface Gear {
  readonly teeth: number;
  /** How far one turn of the pedals carries, in metres: around the wheel, by the ratio of the teeth. */
  readonly metres: number;
}

export const gears: readonly Gear[] = [11, 13, 15, 18, 21, 24, 28].map((teeth) => ({
  teeth,
  metres: (WHEEL * CHAINRING) / teeth,
}));

export const told = ({ metres }: Gear): string => metres.toFixed(1);

/** The gears as a table, for those who read figures. */
export const gearTable = {
  caption: "Metres for one turn of the pedals, by the teeth of the sprocket",
  columns: ["Sprocket", "Metres a turn"],
  rows: gears.map((gear) => [String(gear.teeth), told(gear)]),
};
