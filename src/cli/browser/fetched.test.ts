import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Download, fetchOnce, type Pinned } from "./fetch-once.ts";
import { cacheFolder } from "./fetched.ts";
import { progressLine } from "./progress.ts";
import { tarEntries } from "./untar.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "counterpoise-browser-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("a fetched browser", () => {
  const files = {
    "package/bin/chromium.br": brotliCompressSync("the program"),
    "package/bin/swiftshader.tar.br": brotliCompressSync(tar({ "libEGL.so": "gl" })),
    "package/bin/al2023.tar.br": brotliCompressSync(tar({ "lib/libnss3.so": "nss" })),
    "package/bin/fonts.tar.br": brotliCompressSync(
      tar({ "fonts.conf": "lambda", "fonts/Open_Sans/a.ttf": "a" }),
    ),
    "package/README.md": Buffer.from("read me"),
  };

  it("is unpacked whole: program, libraries, fonts", async () => {
    const home = await fetchQuietly(pinned(files));
    expect(home).toBe(join(folder, "chromium-1"));
    expect(await readdir(home)).toEqual(["chromium", "fonts", "fonts.conf", "lib", "libEGL.so"]);
    expect(await readFile(join(home, "chromium"), "utf8")).toBe("the program");
    expect(await readFile(join(home, "lib", "libnss3.so"), "utf8")).toBe("nss");
    expect(await readFile(join(home, "fonts.conf"), "utf8")).toContain("/etc/fonts/fonts.conf");
    expect((await stat(join(home, "chromium"))).mode & 0o111).toBe(process.platform === "win32" ? 0 : 0o111);
  });

  it("leaves nothing else in the cache", async () => {
    await fetchQuietly(pinned(files));
    expect(await readdir(folder)).toEqual(["chromium-1"]);
  });

  it("is fetched once", async () => {
    const { archive, download } = pinned(files);
    await fetchQuietly({ archive, download });
    await fetchQuietly({ archive, download });
    expect(download).toHaveBeenCalledOnce();
  });

  it("may be fetched by two at once", async () => {
    const both = await Promise.all([fetchQuietly(pinned(files)), fetchQuietly(pinned(files))]);
    expect(both).toEqual([join(folder, "chromium-1"), join(folder, "chromium-1")]);
    expect(await readdir(folder)).toEqual(["chromium-1"]);
  });

  it("is refused when the archive is not the pinned one", async () => {
    const { archive } = pinned(files);
    const { download } = pinned({ ...files, "package/bin/chromium.br": brotliCompressSync("tampered") });
    await expect(fetchQuietly({ archive, download })).rejects.toThrow(
      /not the one we know.*it should be sha512-/,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it("leaves nothing when the unpacking breaks off", async () => {
    const cutOff = { ...files, "package/bin/chromium.br": files["package/bin/chromium.br"].subarray(0, 5) };
    await expect(fetchQuietly(pinned(cutOff))).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });

  it("leaves nothing when the download breaks off", async () => {
    const download: Download = async (_spec, into) => {
      await writeFile(join(into, "half"), "half an archive");
      throw new Error("the line went dead");
    };
    await expect(fetchQuietly({ ...pinned(files), download })).rejects.toThrow("the line went dead");
    expect(await readdir(folder)).toEqual([]);
  });

  it("says which part an archive lacks", async () => {
    const { "package/bin/al2023.tar.br": _, ...others } = files;
    await expect(fetchQuietly(pinned(others))).rejects.toThrow("the archive lacks package/bin/al2023.tar.br");
  });

  it("writes nothing outside its folder", async () => {
    const escaping = { ...files, "package/bin/fonts.tar.br": brotliCompressSync(tar({ "../../out": "!" })) };
    await expect(fetchQuietly(pinned(escaping))).rejects.toThrow("wants to write outside: ../../out");
  });

  it("says what to do when something else is in its place", async () => {
    await mkdir(join(folder, "chromium-1", "something"), { recursive: true });
    await expect(fetchQuietly(pinned(files))).rejects.toThrow("delete it and try again");
  });

  it("is kept where XDG says, or below the home folder", () => {
    expect(cacheFolder({ XDG_CACHE_HOME: "/caches" })).toBe(join("/caches", "counterpoise"));
    expect(cacheFolder({ XDG_CACHE_HOME: "relative" })).toMatch(/\.cache.counterpoise$/);
  });
});

describe("the progress of a fetch", () => {
  const written = (isTTY: boolean) => {
    const texts: string[] = [];
    const progress = progressLine("fetching", { isTTY, write: (text) => texts.push(text) });
    progress.at(0.456);
    progress.at(1.02);
    progress.end();
    return texts.join("");
  };

  it("changes in place on a terminal and stays below 101 %", () => {
    expect(written(true)).toBe("\rfetching: 0 %\rfetching: 45 %\rfetching: 100 %\n");
  });

  it("is one line in a log", () => {
    expect(written(false)).toBe("fetching\n");
  });
});

describe("a tar stream", () => {
  const inPieces = async function* (archive: Buffer, size: number) {
    for (let at = 0; at < archive.length; at += size) yield archive.subarray(at, at + size);
  };
  const archive = tar({ first: "x".repeat(1000), empty: "", last: "the end" });

  for (const size of [1, 511, 512, 513, 100_000]) {
    it(`is read in pieces of ${size}`, async () => {
      const found: Record<string, string> = {};
      for await (const { name, body } of tarEntries(inPieces(archive, size))) {
        const pieces: Buffer[] = [];
        for await (const piece of body) pieces.push(piece);
        found[name] = Buffer.concat(pieces).toString();
      }
      expect(found).toEqual({ first: "x".repeat(1000), empty: "", last: "the end" });
    });
  }

  it("may be read without its bodies", async () => {
    const names: string[] = [];
    for await (const { name } of tarEntries(inPieces(archive, 700))) names.push(name);
    expect(names).toEqual(["first", "empty", "last"]);
  });

  it("that ends early is an error", async () => {
    const read = async () => {
      for await (const _ of tarEntries(inPieces(archive.subarray(0, 800), 100)));
    };
    await expect(read()).rejects.toThrow("ends early");
  });
});

function fetchQuietly({ archive, download }: { archive: Pinned; download: Download }): Promise<string> {
  const quiet = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  return fetchOnce(archive, download, folder).finally(() => quiet.mockRestore());
}

/** An npm archive of these files, pinned, and a download that delivers it without a network. */
function pinned(files: Record<string, Buffer>) {
  const bytes = gzipSync(tar(files));
  const archive: Pinned = {
    spec: "test@1.0.0",
    folder: "chromium-1",
    title: "a test browser",
    bytes: bytes.length,
    integrity: `sha512-${createHash("sha512").update(bytes).digest("base64")}`,
  };
  const download = vi.fn<Download>(async (_spec, into, report) => {
    await writeFile(join(into, "archive.tgz"), bytes);
    report(bytes.length);
    return join(into, "archive.tgz");
  });
  return { archive, download };
}

function tar(files: Record<string, Buffer | string>): Buffer {
  const entries = Object.entries(files).map(([name, content]) => {
    const body = Buffer.from(content);
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(`${body.length.toString(8).padStart(11, "0")}\0`, 124);
    header.write("0", 156);
    header.write("ustar\0", 257);
    return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
  });
  return Buffer.concat([...entries, Buffer.alloc(1024)]);
}
