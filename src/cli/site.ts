/** The talk as a site: built into a temporary folder and served from there, the way a host would. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type InlineConfig, mergeConfig } from "vite";
import { configFor } from "../build/config.ts";
import { onInterrupt } from "./interrupt.ts";

/** A production build in a folder of its own. */
export interface Site {
  readonly folder: string;
  /** Removes the folder. */
  remove(): void;
}

/** What to build, and how: the talk of the folder one stands in, as its site, unless told otherwise. */
interface Built {
  readonly folder?: string;
  readonly config?: (folder: string) => InlineConfig;
}

/** Builds a talk's site as `counterpoise build` does; `changes` are merged into its configuration. */
export async function buildSite(
  changes: InlineConfig = {},
  { folder: talk = process.cwd(), config = configFor }: Built = {},
): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "counterpoise-site-"));
  const tidy = () => rmSync(folder, { recursive: true, force: true });
  const forget = onInterrupt(tidy);
  const remove = () => {
    forget();
    tidy();
  };
  const ours: InlineConfig = {
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: true },
  };
  try {
    await build(mergeConfig(mergeConfig(config(talk), ours), changes));
    return { folder, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** A folder on a free port of this machine. */
export interface Served {
  /** Address of the folder's index.html, with a slash at its end. */
  readonly url: string;
  /** Serves another folder in its place from now on, as a host does when a new build is put there. */
  show(folder: string): void;
  close(): void;
}

/**
 * Serves the files of a folder, text gzipped as any host of a talk does: `vite preview` sends it as it is.
 * `under` is the path they stand under, with a slash at both ends.
 */
export async function serve(folder: string, under = "/"): Promise<Served> {
  let shown = folder;
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://here").pathname);
    const file = join(shown, (path.endsWith("/") ? `${path}index.html` : path).slice(under.length));
    const type = types[extname(file)];
    try {
      if (!path.startsWith(under)) throw new Error(`nothing but ${under} is served here`);
      const body = packed.get(file) ?? pack(file);
      packed.set(file, body);
      const encoding = isPacked(file) ? { "content-encoding": "gzip" } : {};
      // Names in assets/ tell one build from another: whoever has such a file need not ask again.
      const keeping = /\/assets\//.test(path) ? { "cache-control": "max-age=31536000, immutable" } : {};
      response
        .writeHead(200, { "content-type": type ?? "application/octet-stream", ...encoding, ...keeping })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${under}`,
    show(other) {
      shown = other;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** Fonts come compressed. */
const isPacked = (file: string) => extname(file) !== ".woff2";
const pack = (file: string) => (isPacked(file) ? gzipSync(readFileSync(file)) : readFileSync(file));
