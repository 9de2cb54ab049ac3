import { type BarriersData, barriers } from "counterpoise";
import { figure, specimen } from "./kit.ts";
import { claims } from "./ledger.ts";

const lane: BarriersData<"lights" | "gap" | "signs" | "bridge"> = {
  from: { name: "Homes", ink: "left" },
  to: { name: "The station", ink: "right" },
  remedy: { id: "lanes.own", label: claims["lanes.own"].label, ink: "left" },
  limits: {
    lights: { id: "lanes.lights", ...claims["lanes.lights"] },
    gap: { id: "lanes.gaps", ...claims["lanes.gaps"] },
    signs: { id: "lanes.signs", ...claims["lanes.signs"] },
    bridge: { id: "lanes.bridge", ...claims["lanes.bridge"] },
  },
  bars: { lights: "late", gap: "apart", signs: "tangle", bridge: "throat" },
};

const road = barriers("lights", "gap", "signs", "bridge");

export default specimen("barriers", "What stands in a lane's way", figure(road, lane), "side");
