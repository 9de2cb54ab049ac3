import type { MarketData } from "counterpoise/market";
import { sides } from "../seeds/claims.ts";
import { systems } from "../seeds/systems.ts";
import { figure, market, slide } from "./kit.ts";

/** The market for GPUs, as three slides show it. */
export const gpuMarket: MarketData = {
  suppliers: [
    { id: "cloud", name: "Cloud providers", built: "racks" },
    { id: "miners", name: "Crypto miners", built: "rigs" },
    { id: "firms", name: "Firms with many GPUs", built: "blocks" },
  ],
  network: { name: "The network", ink: "right" },
  clients: { name: `${sides.ai.name} clients`, ink: "left" },
  flows: { given: "computing", paid: "tokens", rented: "rent", asked: "questions", answered: "answers" },
  key: {
    idle: "stands idle",
    busy: "at work",
    model: "a finished model",
    has: "what the network has",
    wants: "what training asks for",
  },
  uses: {
    inference: {
      name: "Inference",
      does: "A finished model is run.",
      asks: "A question goes in, an answer comes out: one machine and a thin line will do.",
    },
    training: {
      name: "Training",
      does: "A new model is made.",
      asks: "That takes other machines, and far wider ways between them.",
    },
  },
  systems: [
    { id: "akash", use: "inference", system: systems.akash },
    { id: "render", use: "inference", system: systems.render },
    { id: "ionet", use: "training", system: systems.ionet },
    { id: "gensyn", use: "training", system: systems.gensyn },
  ],
  rival: {
    name: "One central cloud",
    shortfalls: {
      winding: { says: "harder to use", href: "#/claim/barriers.complexity" },
      broken: { says: "less steady", href: "#/claim/barriers.performance" },
      missing: { says: "less sure to be there", href: "#/claim/barriers.availability" },
    },
  },
  caution: "A drawing, not a count.",
};

export default slide({
  id: "whose-gpus",
  section: "web3-for-ai/compute",
  title: "Idle GPUs become a market",
  layout: "below",
  figure: figure(market, gpuMarket, ["supply", "network", "demand"]),
  points: [
    { at: "supply", cites: "compute.supply" },
    { at: "network", cites: "compute.market" },
    { at: "demand", cites: "compute.shortage" },
  ],
  notes: {
    supply:
      "Three kinds of owner: clouds, miners, and firms that bought more GPUs than they keep busy. Ask the room *which of the three they are*. The hollow marks are machines nobody is using right now.",
    network:
      "Now the idle ones join a network. It has no centre; it pays each owner in tokens, and that is the whole incentive. Someone may ask what the tokens are worth: that question comes back under limits.",
    demand:
      "On the other side stand AI clients who cannot get enough GPUs. They rent what the network gathered. Trace it once with your hand: *computing goes right; rent and tokens come back*.",
  },
  minutes: 1,
});
