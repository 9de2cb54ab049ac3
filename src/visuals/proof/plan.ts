/** Where the house, the desk and the way between them stand, in canvas pixels. */
import type { Frame } from "../../visual/contract.ts";
import type { Box, Point } from "../../visual/marks.ts";
import { CONTROL } from "../parts/controls.ts";
import type { Party, ProofView } from "./scene.ts";

export const SLIP = { width: 112, height: 42 } as const;
/** How far the roof reaches down the house. */
export const GABLE = 58;
const HOUSE = 340;
const DESK = { width: 240, height: 276 } as const;
const CARD = { width: 340, gap: 40 } as const;

export interface Plan {
  readonly house: Box;
  readonly desk: Box;
  /** The way from the house to the desk, and the middle of the slips while they travel. */
  readonly way: string;
  readonly middle: Point;
  readonly controls: Readonly<Record<Party, Point>>;
  readonly card: Box;
  /** The open card lies over the verifier and the controls. */
  readonly covered: boolean;
}

/** Side by side on a wall, from top to bottom on a hand. */
export const planOf = (view: ProofView, frame: Frame): Plan =>
  frame.height > frame.width ? planUpright(view, frame) : planWide(view, frame);

/** Side by side; an open card stands right of the scene, which then draws together. */
function planWide({ card }: ProofView, { width, height }: Frame): Plan {
  const right = card ? width - CARD.width - CARD.gap : width;
  const foot = height - CONTROL - 12;
  const house = { x: 2, y: 2, width: HOUSE, height: foot - 2 };
  const desk = { x: right - DESK.width - 1, y: foot - DESK.height, ...DESK };
  const wall = house.x + house.width;
  const middle = [(wall + desk.x) / 2, foot - 124] as const;
  const top = height - CONTROL - 1;
  return {
    house,
    desk,
    way: `M${wall},${middle[1]}H${desk.x - 4}m-11,-7l11,7l-11,7`,
    middle,
    controls: {
      owner: [house.x + house.width / 2, top],
      wire: [middle[0], top],
      verifier: [desk.x + desk.width / 2, top],
    },
    card: { x: width - CARD.width, y: 0, width: CARD.width, height },
    covered: false,
  };
}

/** House top left, desk bottom right, the controls in the free corner; an open card covers the lower half. */
function planUpright({ card }: ProofView, { width, height }: Frame): Plan {
  const house = { x: 2, y: 2, width: HOUSE, height: 286 };
  const desk = { x: width - DESK.width - 1, y: height - DESK.height - 1, ...DESK };
  const wall = house.x + house.width;
  const turn = desk.x + DESK.width / 2 + 12;
  const middle = [turn, 206] as const;
  const x = 150;
  return {
    house,
    desk,
    way: `M${wall},124H${turn}V${desk.y - 44}m-7,-11l7,11l7,-11`,
    middle,
    controls: { owner: [x, 424], wire: [x, 492], verifier: [x, 560] },
    card: { x: 0, y: 404, width, height: height - 404 },
    covered: card,
  };
}

/** The record in the house. */
export const sheetOf = (house: Box): Box => ({
  x: house.x + 16,
  y: house.y + GABLE + (house.height - GABLE - 176) / 2,
  width: 222,
  height: 176,
});

/** The model in the house. */
export const modelBox = (house: Box): Box => {
  const sheet = sheetOf(house);
  return { x: sheet.x + sheet.width + 16, y: sheet.y + 32, width: 70, height: 84 };
};
