import { taxonomy } from "counterpoise";
import { figure, slide } from "./kit.ts";
import { taxonomyData } from "./taxonomy-data.ts";

export default slide({
  id: "web3-for-ai",
  section: "web3-for-ai",
  title: "Web3 brings AI machines, models, data and secrecy",
  layout: "full",
  figure: figure(taxonomy, taxonomyData, ["first"]),
  cites: ["compute.market", "models.market", "data.collection", "privacy.proof"],
  notes: {
    first:
      "Four offers, each with slides of its own in a moment. Most builders went for computing power, so that is where we start. Press a name when someone asks what it does.",
  },
  minutes: 0.25,
});
