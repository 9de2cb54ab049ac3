/** What a window keeps for the next time, and shares with the other windows of the same talk meanwhile. */
import { type Cell, cell } from "../../show/cell.ts";

/**
 * A cell that is kept in this browser under `key`; what is there and is not one that it `accepts` counts as not there. Where
 * nothing may be kept, or no more, the cell works all the same until the window is closed.
 */
export function keep<Value>(
  key: string,
  accepts: (value: unknown) => value is Value,
  start: Value,
): Cell<Value> {
  const kept = (words: string | null): Value => {
    try {
      const found: unknown = JSON.parse(words ?? "null");
      return accepts(found) ? found : start;
    } catch {
      return start;
    }
  };
  const inner = cell(kept(readFrom(key)));
  addEventListener("storage", (event) => {
    if (event.key === key || event.key === null) inner.set(kept(event.newValue));
  });
  return {
    get value() {
      return inner.value;
    },
    set(value) {
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // Full, or forbidden: then it holds for this window only.
      }
      inner.set(value);
    },
    subscribe: inner.subscribe,
  };
}

function readFrom(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
