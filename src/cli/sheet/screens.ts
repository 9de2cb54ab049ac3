/** A screen that a talk is shown on, in CSS pixels, and how its pictures are laid out on a sheet. */
export interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly phone: boolean;
  readonly columns: number;
  readonly rows: number;
}

/** Walls, an old projector, the smallest laptop, and a phone held upright and sideways. */
export const screens: readonly Screen[] = [
  { name: "3840x2160", width: 3840, height: 2160, phone: false, columns: 4, rows: 6 },
  { name: "1920x1080", width: 1920, height: 1080, phone: false, columns: 4, rows: 6 },
  { name: "1280x720", width: 1280, height: 720, phone: false, columns: 4, rows: 6 },
  { name: "1024x768", width: 1024, height: 768, phone: false, columns: 4, rows: 6 },
  { name: "390x844", width: 390, height: 844, phone: true, columns: 8, rows: 3 },
  { name: "844x390", width: 844, height: 390, phone: true, columns: 4, rows: 8 },
];

/** Width of a sheet's page, in CSS pixels. */
export const SHEET_WIDTH = 2240;
