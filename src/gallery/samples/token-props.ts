import { tokenProps } from "counterpoise";
import { figure, specimen } from "./kit.ts";
import { claims } from "./ledger.ts";

const vouchers = {
  coin: { name: "Vouchers", ink: "right" },
  need: "Riders who pay",
  later: "years from now (a sketch)",
  remedies: [
    { id: "share.van", label: claims["share.van"].label, ink: "right" },
    { id: "cargo.bikes", label: claims["cargo.bikes"].label, ink: "left" },
  ],
  limits: {
    reliance: { id: "van.hours", ...claims["van.hours"] },
    design: { id: "van.years", ...claims["van.years"] },
  },
} as const;

export default specimen("token-props", "What carries the shared van", figure(tokenProps, vouchers), "side");
