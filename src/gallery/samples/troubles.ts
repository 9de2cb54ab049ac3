import { type TroublesData, troubles } from "counterpoise";
import { figure, specimen } from "./kit.ts";
import { type ClaimId, claims } from "./ledger.ts";

const said = (claim: ClaimId) => ({ claim, label: claims[claim].label, says: claims[claim].says });

const rides: TroublesData<"rain" | "signs" | "gap" | "bridge"> = {
  ink: "left",
  costs: "What it costs who rides",
  troubles: {
    rain: { ...said("bikes.rain"), cost: "You look at the sky and guess.", glyph: "broken-line" },
    signs: { ...said("lanes.signs"), cost: "You ride around the block again.", glyph: "maze" },
    gap: { ...said("lanes.gaps"), cost: "You get off and push.", glyph: "torn-contract" },
    bridge: { ...said("lanes.bridge"), cost: "You wait your turn.", glyph: "narrow-gate" },
  },
  closing: { ...said("ahead.both"), ink: "right" },
};

const row = troubles("rain", "signs", "gap", "bridge");

export default specimen("troubles", "What a rider meets", figure(row, rides), "full");
