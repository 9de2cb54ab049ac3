/** Rows in three columns, ordered so that few links between them cross. Pure: ids in, ids out. */

/** A row of a column. Rows of one group stay together; groups keep the order they come in. */
export interface Row {
  readonly id: string;
  readonly group: string;
}

/** A link from a row of the middle column to a row of an outer one. */
export interface Tie {
  readonly middle: string;
  readonly outer: string;
}

export interface Columns {
  readonly left: readonly Row[];
  readonly middle: readonly Row[];
  readonly right: readonly Row[];
}

/**
 * Orders each outer column by barycentre (the mean place of a row's neighbours in the middle), and swaps
 * neighbours in the middle for as long as that leaves fewer crossings. Never crosses more than the start.
 */
export function untangle(columns: Columns, ties: readonly Tie[]): Columns {
  let best = settle(columns, ties);
  if (crossings(columns, ties) < crossings(best, ties)) best = columns;
  for (let better = true; better; ) {
    better = false;
    for (let at = 1; at < best.middle.length; at++) {
      const tried = settle({ ...best, middle: swapped(best.middle, at) }, ties);
      if (crossings(tried, ties) >= crossings(best, ties)) continue;
      best = tried;
      better = true;
    }
  }
  return best;
}

/** How many pairs of links cross, on either side of the middle column. */
export function crossings({ left, middle, right }: Columns, ties: readonly Tie[]): number {
  const inner = places(middle);
  return [left, right].reduce((sum, column) => {
    const outer = places(column);
    const ends = ties.flatMap((tie) => {
      const [from, to] = [inner.get(tie.middle), outer.get(tie.outer)];
      return from === undefined || to === undefined ? [] : [{ from, to }];
    });
    const pairs = ends.flatMap((one, index) => ends.slice(index + 1).map((other) => ({ one, other })));
    return sum + pairs.filter(({ one, other }) => (one.from - other.from) * (one.to - other.to) < 0).length;
  }, 0);
}

/** Both outer columns ordered by the middle as it stands. */
function settle({ left, middle, right }: Columns, ties: readonly Tie[]): Columns {
  const at = places(middle);
  const byBarycentre = (column: readonly Row[]): Row[] => {
    const groups = [...new Set(column.map((row) => row.group))];
    const mean = ({ id }: Row): number => {
      const found = ties.filter((tie) => tie.outer === id).map((tie) => at.get(tie.middle) ?? 0);
      // A row that nothing is tied to goes last in its group.
      return found.length ? found.reduce((sum, place) => sum + place, 0) / found.length : middle.length;
    };
    return [...column].sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || mean(a) - mean(b));
  };
  return { left: byBarycentre(left), middle, right: byBarycentre(right) };
}

/** The row at `at` changes places with the one before it, where both are of one group. */
function swapped(rows: readonly Row[], at: number): readonly Row[] {
  const [before, row] = [rows[at - 1], rows[at]];
  if (!before || !row || before.group !== row.group) return rows;
  return [...rows.slice(0, at - 1), row, before, ...rows.slice(at + 1)];
}

const places = (rows: readonly Row[]): Map<string, number> =>
  new Map(rows.map((row, index) => [row.id, index]));
