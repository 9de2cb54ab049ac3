/** Contrast of text on what lies behind it, in SVG as well as in HTML. */

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

/** Any CSS colour as sRGB bytes and an alpha of 0 to 1. */
export function rgba(colour: string): Rgba {
  if (!context) throw new Error("no canvas to read colours with");
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** WCAG 2.2's contrast ratio of two opaque colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(rgba(one)), luminance(rgba(other))].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** WCAG 2.2's relative luminance. */
function luminance([red, green, blue]: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((byte) => {
    const channel = byte / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The opaque colour that lies behind a text of a picture: the last shape before it that covers its middle. */
export function behind(text: SVGTextElement, page: string): string {
  const svg = text.ownerSVGElement;
  const box = text.getBoundingClientRect();
  const middle = new DOMPoint(box.left + box.width / 2, box.top + box.height / 2);
  let found = page;
  for (const shape of svg?.querySelectorAll<SVGGeometryElement>("rect, path, circle, ellipse, polygon") ??
    []) {
    if (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING) continue;
    if (!shape.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const { fill, fillOpacity } = getComputedStyle(shape);
    if (fill === "none" || rgba(fill)[3] * Number(fillOpacity) < 0.5) continue;
    const matrix = shape.getScreenCTM();
    // A shape scaled to nothing covers nothing.
    if (
      matrix &&
      matrix.a * matrix.d - matrix.b * matrix.c !== 0 &&
      shape.isPointInFill(middle.matrixTransform(matrix.inverse()))
    )
      found = fill;
  }
  return found;
}
