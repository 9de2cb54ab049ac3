/** The part of subset-font that `npm run fonts` uses; the package brings no types. */
declare module "subset-font" {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: "woff2";
      variationAxes: Record<string, number | { min: number; max: number }>;
      noLayoutClosure?: boolean;
      noHinting?: boolean;
      keepFeatures?: string[];
    },
  ): Promise<Uint8Array>;
}
