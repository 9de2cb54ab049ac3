/** The ledger's systems as a tree: two directions, their categories, the systems in each. */
import type { TaxonomyData } from "counterpoise";
export declare const taxonomyData: TaxonomyData;
