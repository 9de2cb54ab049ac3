import { taxonomy } from "counterpoise";
import { type ClaimId, claims, sides } from "../seeds/claims.ts";
import { categories, systems } from "../seeds/systems.ts";
import { figure, slide } from "./kit.ts";
import { inks } from "./scale-data.ts";

const directions = [
  {
    id: "right",
    name: `${sides.right.name} for ${sides.left.name.toLowerCase()}`,
    says: "What glass adds",
    ink: inks.right,
  },
  {
    id: "left",
    name: `${sides.left.name} for ${sides.right.name.toLowerCase()}`,
    says: "What paper adds",
    ink: inks.left,
  },
] as const;

export default slide({
  id: "ways",
  section: "what-each-does-for-the-other",
  title: "Every way to help, and who gives it",
  layout: "full",
  figure: figure(
    taxonomy,
    {
      directions,
      units: ["way", "ways"],
      categories: Object.entries(categories).map(([id, { name, from, remedy }]) => ({
        id,
        name,
        direction: from,
        remedy: { id: remedy, says: claims[remedy].says },
      })),
      systems: Object.entries(systems).map(([id, system]) => ({ id, ...system })),
    },
    ["tree", "columns"],
  ),
  tells: { tree: ["position", "news", "reserve", "overview"] },
  cites: ["editions", "reading"] satisfies ClaimId[],
  notes: {
    tree: "Two directions, and a name at the end of every line. Press one to read its card together.",
    columns: "The same names as a table: nothing was lost on the way. Which of these have you used?",
  },
  minutes: 1.5,
});
