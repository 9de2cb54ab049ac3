/** What AI stands on, and the box on top, as two slides show it: words and cracks from the ledger. */
import type { ElementsData } from "counterpoise";
export declare const elementsData: ElementsData;
