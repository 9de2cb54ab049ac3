/** The kit, as talks import it: everything a ledger, slides and pictures are written with. */

export type { Finding } from "./ledger/check.ts";
export { checkLedger, unlifted } from "./ledger/check.ts";
export type {
  Burden,
  Claim,
  Claims,
  Entry,
  EntryOf,
  FrameClaim,
  Limit,
  Outlook,
  Remedy,
} from "./ledger/claim.ts";
export { claimsOf, entries, kindNames } from "./ledger/claim.ts";
export type { Section, Source } from "./ledger/source.ts";
export type { CardLine, Category, System } from "./ledger/system.ts";
export { checkTalk } from "./slide/check.ts";
export type { Layout, Ledger, Slide, SlideSpec, Talk } from "./slide/slide.ts";
export { slidesOn } from "./slide/slide.ts";
export type { ThemeSeeds } from "./theme/check.ts";
export type { Themes } from "./theme/theme.ts";
export type { Frame, Json, Table, Visual } from "./visual/contract.ts";
export { fieldsOf } from "./visual/fields.ts";
export type { Figure } from "./visual/figure.ts";
export { figure } from "./visual/figure.ts";
export { drawLinks, drawTargets, onKeys, pressable } from "./visual/hands.ts";
export type { Layer } from "./visual/layers.ts";
export { layer } from "./visual/layers.ts";
export type { Box, Ink, Point, Words, WordsOptions } from "./visual/marks.ts";
export { arrowPath, drawWords, inkOf, round, shift, words, wordsHeight, wordsWidth } from "./visual/marks.ts";
export { textWidth, wrapText } from "./visual/text.ts";
export type { Bar, BarriersData, PropsData, ShallowsData } from "./visuals/barriers/index.ts";
export { barriers, shallows, tokenProps } from "./visuals/barriers/index.ts";
export type { ElementsData } from "./visuals/elements/index.ts";
export { elements } from "./visuals/elements/index.ts";
export type { LoopData } from "./visuals/loop/index.ts";
export { loop } from "./visuals/loop/index.ts";
export type { PairingData } from "./visuals/pairing.ts";
export { pairing } from "./visuals/pairing.ts";
export type { Card } from "./visuals/parts/card.ts";
export { drawCards, layoutCard } from "./visuals/parts/card.ts";
export type { ProofData } from "./visuals/proof/index.ts";
export { proof } from "./visuals/proof/index.ts";
export type { ReadingData } from "./visuals/reading/index.ts";
export { reading } from "./visuals/reading/index.ts";
export type { RibbonsData } from "./visuals/ribbons/index.ts";
export { ribbons } from "./visuals/ribbons/index.ts";
export type { RouterData } from "./visuals/router/index.ts";
export { router } from "./visuals/router/index.ts";
export type { ScaleData, ScaleView } from "./visuals/scale/index.ts";
export { scale } from "./visuals/scale/index.ts";
export { type TaxonomyData, taxonomy } from "./visuals/taxonomy/index.ts";
export type { TrailData } from "./visuals/trail/index.ts";
export { trail } from "./visuals/trail/index.ts";
export type { TroublesData } from "./visuals/troubles/index.ts";
export { troubles } from "./visuals/troubles/index.ts";
