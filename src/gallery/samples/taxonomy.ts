import { type TaxonomyData, taxonomy } from "counterpoise";
import { figure, specimen } from "./kit.ts";
import { type ClaimId, claims, things } from "./ledger.ts";

const remedy = (id: ClaimId) => ({ id, says: claims[id].says });

const ways: TaxonomyData = {
  directions: [
    { id: "two", name: "On two wheels", says: "By leg, near and quiet", ink: "left" },
    { id: "four", name: "On four wheels", says: "By motor, far and dry", ink: "right" },
  ],
  categories: [
    { id: "leg", name: "Riding", direction: "two", remedy: remedy("lanes.own") },
    { id: "carry", name: "Carrying", direction: "two", remedy: remedy("cargo.bikes") },
    { id: "carry2", name: "Moving", direction: "four", remedy: remedy("share.van") },
    { id: "seats", name: "Taking along", direction: "four", remedy: remedy("share.lift") },
  ],
  systems: Object.entries(things).map(([id, thing]) => ({ id, ...thing })),
  units: ["way", "ways"],
};

export default specimen("taxonomy", "Ways to get about", figure(taxonomy, ways), "full");
