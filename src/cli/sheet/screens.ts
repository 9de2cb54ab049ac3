/** A screen that a talk is shown on, in CSS pixels, and how its pictures are laid out on a sheet. */
export interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly phone: boolean;
  readonly columns: number;
  readonly rows: number;
}

/** A projector, the smallest laptop, and a phone held upright. */
export const screens: readonly Screen[] = [
  { name: "1920x1080", width: 1920, height: 1080, phone: false, columns: 4, rows: 6 },
  { name: "1280x720", width: 1280, height: 720, phone: false, columns: 4, rows: 6 },
  { name: "390x844", width: 390, height: 844, phone: true, columns: 8, rows: 3 },
];

/** Width of a sheet's page, in CSS pixels. */
export const SHEET_WIDTH = 2240;
