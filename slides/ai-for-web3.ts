import { taxonomy } from "counterpoise";
import { figure, slide } from "./kit.ts";
import { taxonomyData } from "./taxonomy-data.ts";

export default slide({
  id: "ai-for-web3",
  section: "ai-for-web3",
  title: "AI reads for Web3: its markets, its texts, its code",
  layout: "full",
  figure: figure(taxonomy, taxonomyData, ["second"]),
  cites: ["analysis.prediction", "services.personal", "audit.contracts"],
  notes: {
    second:
      "Now the other way round. Three kinds of help, and each of them is a kind of *reading*: of markets, of texts and questions, of code. Ask who has used one of these names.",
  },
  minutes: 0.5,
});
