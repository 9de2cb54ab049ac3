/** The talk, in order. */
import type { Talk } from "counterpoise";
import type { SectionId } from "../seeds/source.ts";

declare const slides: readonly [
  import("counterpoise").Slide & {
    readonly section: "opening";
  },
  import("counterpoise").Slide & {
    readonly section: "opening";
  },
  import("counterpoise").Slide & {
    readonly section: "balance";
  },
  import("counterpoise").Slide & {
    readonly section: "burdens/ai";
  },
  import("counterpoise").Slide & {
    readonly section: "burdens/ai";
  },
  import("counterpoise").Slide & {
    readonly section: "burdens/web3";
  },
  import("counterpoise").Slide & {
    readonly section: "burdens/web3";
  },
  import("counterpoise").Slide & {
    readonly section: "projects";
  },
  import("counterpoise").Slide & {
    readonly section: "web3-for-ai";
  },
  import("counterpoise").Slide & {
    readonly section: "web3-for-ai/compute";
  },
  import("counterpoise").Slide & {
    readonly section: "web3-for-ai/compute";
  },
  import("counterpoise").Slide & {
    readonly section: "web3-for-ai/compute";
  },
  import("counterpoise").Slide & {
    readonly section: "web3-for-ai/models";
  },
  import("counterpoise").Slide & {
    readonly section: "web3-for-ai/data";
  },
  import("counterpoise").Slide & {
    readonly section: "web3-for-ai/privacy";
  },
  import("counterpoise").Slide & {
    readonly section: "ai-for-web3";
  },
  import("counterpoise").Slide & {
    readonly section: "ai-for-web3/analysis";
  },
  import("counterpoise").Slide & {
    readonly section: "ai-for-web3/services";
  },
  import("counterpoise").Slide & {
    readonly section: "ai-for-web3/audit";
  },
  import("counterpoise").Slide & {
    readonly section: "projects";
  },
  import("counterpoise").Slide & {
    readonly section: "projects";
  },
  import("counterpoise").Slide & {
    readonly section: "limits/compute";
  },
  import("counterpoise").Slide & {
    readonly section: "limits/depth";
  },
  import("counterpoise").Slide & {
    readonly section: "limits/tokens";
  },
  import("counterpoise").Slide & {
    readonly section: "limits";
  },
  import("counterpoise").Slide & {
    readonly section: "summary";
  },
  import("counterpoise").Slide & {
    readonly section: "summary";
  },
];
/** `true` for slides that present every section of the article, else the names of those left out. */
export type AllSections<
  Slides extends readonly {
    readonly section: SectionId;
  }[],
> =
  Exclude<SectionId, Slides[number]["section"]> extends never
    ? true
    : {
        readonly missing: Exclude<SectionId, Slides[number]["section"]>;
      };
export declare const everySectionHasASlide: AllSections<typeof slides>;
export declare const talk: Talk;
