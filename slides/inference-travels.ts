import { figure, market, slide } from "./kit.ts";
import { gpuMarket } from "./whose-gpus.ts";

export default slide({
  id: "inference-travels",
  section: "web3-for-ai/compute",
  title: "Borrowed GPUs can run a model, but hardly train one",
  layout: "below",
  figure: figure(market, gpuMarket, ["inference", "training"]),
  points: [
    { at: "inference", cites: "compute.use" },
    { at: "training", cites: "compute.inference" },
  ],
  notes: {
    inference:
      "Inference means *using* a model that is finished: a question goes out, an answer comes back. One machine can do it, so a far-off one will do. Akash and Render work here; press a name to see its card.",
    training:
      "Training is another animal. Machines must exchange what they learn all the time: the broken outlines are what that asks for. io.net and Gensyn go for it all the same. Expect the question *will it ever work?* The article only says: not for most, today.",
  },
  minutes: 0.75,
});
