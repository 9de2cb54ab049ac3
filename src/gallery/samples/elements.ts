import { type ElementsData, elements } from "counterpoise";
import { figure, specimen } from "./kit.ts";
import { type ClaimId, claims } from "./ledger.ts";

const said = (id: ClaimId) => ({ id, says: claims[id].says });
const crack = (id: ClaimId) => ({ id, label: claims[id].label, says: claims[id].says });

const town: ElementsData<"lanes" | "riders" | "goods"> = {
  name: "A town by bicycle",
  ink: "left",
  lead: said("town.near"),
  pillars: {
    lanes: {
      name: "Lanes",
      bond: "blocks",
      lead: said("lanes.own"),
      cracks: [crack("lanes.gaps"), crack("lanes.bridge")],
    },
    riders: {
      name: "Riders",
      bond: "flutes",
      cracks: [crack("bikes.rain"), crack("bikes.hills"), crack("lanes.lights")],
    },
    goods: { name: "Goods", bond: "bricks", cracks: [crack("bikes.load"), crack("bikes.theft")] },
  },
  box: {
    name: "The signal box",
    crack: { ...crack("lanes.signs"), label: "No window" },
    shares: "lanes.lights",
    question: "Button",
    answer: "Wait",
    asks: ["Riders: why?", "Walkers: why?"],
  },
};

const portico = elements("lanes", "riders", "goods");

export default specimen("elements", "What a town by bicycle stands on", figure(portico, town), "full");
