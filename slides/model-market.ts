import { type RouterData, router } from "counterpoise";
import { systems } from "../seeds/systems.ts";
import { figure, slide } from "./kit.ts";

const specialists: RouterData = {
  specialists: ["Law", "Health", "Images", "Maps", "Code", "Music"],
  units: ["model", "models"],
  ink: "left",
  questions: [
    { asks: "What does this scan show?", falls: 1.36 },
    { asks: "Is this lease fair?", falls: 0.14 },
    { asks: "Which road is shorter?", falls: 2.72 },
    { asks: "Why does my loop never end?", falls: 4.1 },
  ],
  market: { name: "One market joins them", ink: "right" },
  example: { says: "One such market:", id: "bittensor", system: systems.bittensor },
  open: {
    href: "#/claim/models.quality",
    quality: { name: "Quality", asks: "Who keeps every model good?" },
    coordination: { name: "Coordination", asks: "Who makes them work together?" },
  },
  says: {
    ask: "Ask a question",
    answers: "answers",
    assumption:
      "A model: specialists and questions are examples of ours. The higher a hill, the better its model suits.",
  },
};

export default slide({
  id: "model-market",
  section: "web3-for-ai/models",
  title: "Many specialists, one question: the best suited answers",
  layout: "below",
  figure: figure(router, specialists),
  points: [
    { at: "models", cites: "models.diversity" },
    {
      at: "question",
      cites: "models.market",
      says: "A market joins them and sends each question to the one that fits best.",
    },
    { at: "open", cites: "models.quality" },
  ],
  notes: {
    models:
      "Each hill is a model that is good at one thing and poor at most others. Together they cover more ground than one. The orange ground is the market that joins them; Bittensor is the one the article names.",
    question:
      "A question falls somewhere along the row. Here a doctor's question lies between two fields, so it meets *two* hills. Let the room guess which of the two should answer, and ask another question if they like.",
    answer:
      "The higher hill answers. Nobody had to know beforehand which model that was: choosing is what the market does. This is our model of it, not a measurement.",
    open: "Two ends stay loose. Over the hills: who says that a model is as good as it claims? Between them: who makes them work together? The article calls both open, and so do we.",
  },
  minutes: 1.25,
});
