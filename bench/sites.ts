/** What is measured: the talk, the talk at other lengths, and a bare reveal.js deck of 24 slides. */
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { settingsFor } from "../src/build/config.ts";
import { buildSite, type Site, serve } from "../src/cli/site.ts";
import { probe, probeOfAny } from "./probe.ts";

/** A deck at an address, and the probe that knows when it has moved. */
export interface Deck {
  readonly url: string;
  readonly probe: () => void;
}

export interface Measured extends Deck {
  readonly folder: string;
}

/** Each is built and served when it is first asked for. */
export interface Sites {
  talk(): Promise<Measured>;
  /** The talk cut or repeated to `?length=N`. */
  repeated(): Promise<Measured>;
  peer(): Promise<Measured>;
  /** Any other deck, wherever it is served. */
  readonly against?: Deck;
  close(): void;
}

export function openSites(against?: string): Sites {
  const closing: (() => void)[] = [];
  const once = (build: () => Promise<Site>) => {
    let opened: Promise<Measured> | undefined;
    const open = async () => {
      const { folder, remove } = await build();
      const { url, close } = await serve(folder);
      closing.push(close, remove);
      return { url, folder, probe };
    };
    return () => (opened ??= open());
  };
  return {
    talk: once(() => buildSite()),
    repeated: once(() => buildSite({ plugins: [repeatDeck] })),
    peer: once(() => buildSite({ root: here("./peer"), plugins: [fillPeer] }, { config: settingsFor })),
    ...(against === undefined ? {} : { against: { url: against, probe: probeOfAny } }),
    close() {
      for (const close of closing) close();
    },
  };
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The same entry, with another deck in place of the talk's. */
export const repeatDeck: Plugin = {
  name: "repeat-deck",
  enforce: "pre",
  // Before the kit's own answer, which names the talk of the folder.
  resolveId: { order: "pre", handler: (source) => (source === "#talk" ? here("./repeated/deck.ts") : null) },
};

/** Static markup, as a deck written by hand has it: a title, a line, three fragments. */
const fillPeer: Plugin = {
  name: "fill-peer",
  transformIndexHtml: (html) =>
    html.replace("<!-- slides -->", Array.from({ length: 24 }, peerSlide).join("\n")),
};

const peerSlide = (_: unknown, index: number) => `<section>
  <h2>Slide ${index + 1} makes its point</h2>
  <p>A line that says a little more than the title does.</p>
  <ul>
    <li class="fragment">The first thing to know</li>
    <li class="fragment">The second, which follows from it</li>
    <li class="fragment">The third, which concludes</li>
  </ul>
</section>`;
