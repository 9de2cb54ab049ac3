import { loop } from "counterpoise";
import { systems } from "../seeds/systems.ts";
import { figure, slide } from "./kit.ts";

export default slide({
  id: "data-collection",
  section: "web3-for-ai/data",
  title: "Tokens pay for data, and the data grows more varied",
  figure: figure(loop, {
    stations: {
      contribute: "Bring data",
      validate: "Check data",
      reward: "Get tokens",
      diverse: "Add variety",
    },
    key: {
      brings: "Outer lane: brings data",
      checks: "Inner lane: checks it",
      token: "A token: pay for both",
      kinds: "Kinds of data so far",
    },
    assumes: "A model: each round adds one kind of data and pays a token to each.",
    system: systems.publicai,
    inks: { data: "left", token: "right" },
  }),
  points: [
    { at: "contribute", cites: "data.collection", says: "Anyone may bring data …" },
    { at: "validate", cites: "data.collection", says: "… or check what others brought." },
    { at: "reward", cites: "data.collection", says: "Tokens reward both kinds of work." },
    { at: "diverse", cites: "data.collection", says: "So the data grows more varied." },
    { at: "around", cites: "data.share" },
  ],
  cites: ["tokens.design"],
  notes: {
    contribute:
      "Data is the third thing AI stands on, and the good kind is scarce. Networks such as PublicAI ask people to bring it. Ask the room what data *they* have that no model has seen.",
    validate:
      "You need not own any data to take part. Looking over what others brought is work too: somebody has to say whether a label is right.",
    reward:
      "Both runners get a token. Expect the question what the token is worth: the article does not say, so neither do we.",
    diverse:
      "Look at the middle. The point is not the heap but the *mix*: a kind of data that was not there before.",
    around:
      "Press Next and let it run a few rounds. Contributors keep a share in what their data earns, and that keeps the wheel turning, as long as the token holds: open the card for the limit.",
  },
  minutes: 1.25,
});
