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

/** Builds the talk in `talkFolder` as `counterpoise build` does; `changes` are merged into Vite's configuration. */
export async function buildSite(changes: InlineConfig = {}, talkFolder = process.cwd()): Promise<Site> {
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
    await build(mergeConfig(mergeConfig(configFor(talkFolder), ours), changes));
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
  close(): void;
}

/** Serves the files of a folder, text gzipped as any host of a talk does: `vite preview` sends it as it is. */
export async function serve(folder: string): Promise<Served> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://here").pathname);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const type = types[extname(file)];
    try {
      const body = packed.get(file) ?? pack(file);
      packed.set(file, body);
      const encoding = isPacked(file) ? { "content-encoding": "gzip" } : {};
      response.writeHead(200, { "content-type": type ?? "application/octet-stream", ...encoding }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/`, close };
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Fonts come compressed. */
const isPacked = (file: string) => extname(file) !== ".woff2";
const pack = (file: string) => (isPacked(file) ? gzipSync(readFileSync(file)) : readFileSync(file));
