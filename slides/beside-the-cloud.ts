import { figure, market, slide } from "./kit.ts";
import { gpuMarket } from "./whose-gpus.ts";

export default slide({
  id: "beside-the-cloud",
  section: "web3-for-ai/compute",
  title: "Beside one cloud, scattered machines are shaky ground",
  layout: "below",
  figure: figure(market, gpuMarket, ["cloud"]),
  points: [
    { at: "cloud", cites: "compute.behind" },
    {
      at: "cloud",
      cites: "compute.inference",
      says: "And most still run models rather than train them.",
    },
  ],
  notes: {
    cloud:
      "Be fair to both. The cloud is one place behind one straight line. The network is many places: links drop, machines come and go, and the way in winds. Each remark leads to its own limit. Ask who has tried *both*, and which was easier.",
  },
  minutes: 0.5,
});
