import type { Trouble, TroublesData } from "./index.ts";

/** The troubles' ids, from left to right. */
export const troubleIds = ({ troubles }: TroublesData): string[] => Object.keys(troubles);

/** The trouble of an id. Throws a RangeError where there is none. */
export function troubleOf({ troubles }: TroublesData, id: string): Trouble {
  const found = troubles[id];
  if (!found)
    throw new RangeError(`there is no trouble "${id}"; there are ${Object.keys(troubles).join(", ")}`);
  return found;
}
