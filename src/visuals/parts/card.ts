/** A system's card: what it does, for whom, by which means, and what limits its kind. */
import type { System } from "../../ledger/system.ts";
import { drawTargets } from "../../visual/hands.ts";
import { layer } from "../../visual/layers.ts";
import {
  type Box,
  drawWords,
  type Ink,
  inkOf,
  LEADING,
  round,
  shift,
  type Words,
  words,
  wordsHeight,
} from "../../visual/marks.ts";

/** A card placed in a picture; lines are links to the claims they stand on. */
export interface Card extends Box {
  readonly id: string;
  readonly ink: Ink;
  readonly name: Words;
  readonly rows: readonly CardRow[];
}

interface CardRow {
  readonly id: string;
  readonly href: string;
  readonly label: Words;
  readonly text: Words;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const PAD = 18;
const rowKinds = [
  { key: "does", label: "Does" },
  { key: "whom", label: "For" },
  { key: "means", label: "By" },
  { key: "limit", label: "Limit" },
] as const;

/** Lays a card out in canvas pixels; it is as high as its words need (about 300 at a width of 340). */
export function layoutCard(
  id: string,
  system: System,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly ink: Ink },
): Card {
  const { x, y, width, ink } = place;
  const gutter = 66;
  const name = words("name", system.name, PAD, PAD + 22, {
    size: 26,
    weight: 600,
    ink,
    width: width - 2 * PAD,
  });
  let top = PAD + wordsHeight(name) + 12;
  const rows = rowKinds.map(({ key, label }) => {
    const line = system.card[key];
    const inkHere: Ink = key === "limit" ? "limit" : "ink";
    const options = { width: width - 2 * PAD - gutter, ink: inkHere };
    const text = words(`${key}-text`, line.says, PAD + gutter, top + 19, options);
    const row: CardRow = {
      id: key,
      href: `#/claim/${line.cites}`,
      label: words(`${key}-label`, label, PAD, top + 19, { ink: key === "limit" ? "limit" : "quiet" }),
      text,
      y: top,
      width: width - 2 * PAD,
      height: wordsHeight(text),
    };
    top += row.height + 10;
    return row;
  });
  return { id, x, y, width, height: top + PAD - 12, ink, name, rows };
}

/** Draws cards in a layer of their own, each a sheet with a rule in its side's ink; no cards take them away. */
export function drawCards(svg: SVGSVGElement, cards: readonly Card[]): void {
  const card = layer(svg, "cards")
    .selectAll<SVGGElement, Card>(":scope > g.card")
    .data(cards, (card) => card.id)
    .join((enter) => {
      const entered = enter.append("g").attr("class", "card");
      entered.append("rect").attr("class", "sheet");
      entered.append("rect").attr("class", "rule");
      return entered;
    })
    .attr("data-id", (card) => card.id)
    .style("transform", ({ x, y }) => shift(x, y));
  card
    .select(":scope > .sheet")
    .attr("width", (card) => round(card.width))
    .attr("height", (card) => round(card.height))
    .style("fill", "var(--sheet)");
  card
    .select(":scope > .rule")
    .attr("width", (card) => round(card.width))
    .attr("height", 4)
    .style("fill", (card) => inkOf(card.ink));
  const row = card
    .selectAll<SVGAElement, CardRow>(":scope > a")
    .data(
      (card) => card.rows,
      (row) => row.id,
    )
    .join((enter) => enter.append<SVGAElement>("svg:a"))
    .attr("href", (row) => row.href);
  drawTargets(row, ({ y, width, height }) => ({ x: PAD, y, width, height: Math.max(height, 20 * LEADING) }));
  row.each(function ({ label, text }) {
    drawWords(this, "words", [label, text]);
  });
  card.each(function ({ name }) {
    drawWords(this, "name", [name]);
  });
}
