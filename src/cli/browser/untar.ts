const block = 512;

export interface TarEntry {
  name: string;
  /** To be read before the next entry is asked for; what is left of it is skipped. */
  body: AsyncIterable<Buffer>;
}

/** The regular files of a tar stream, one after the other. Reads ustar; long names of pax are not resolved. */
export async function* tarEntries(source: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const bytes = new ByteReader(source);
  try {
    for (;;) {
      const header = await bytes.exactly(block);
      if (header[0] === 0) return; // the end is marked by empty blocks
      const size = Number.parseInt(text(header, 124, 12), 8);
      if (Number.isNaN(size)) throw new Error("not a tar archive: a file in it has no size");

      const end = bytes.position + size;
      if (isRegularFile(header)) yield { name: fullName(header), body: bytes.until(end) };
      await bytes.skipTo(Math.ceil(end / block) * block);
    }
  } finally {
    await bytes.close();
  }
}

const isRegularFile = (header: Buffer) => header[156] === 0 || header[156] === "0".charCodeAt(0);

function fullName(header: Buffer): string {
  const hasPrefix = header.toString("latin1", 257, 263) === "ustar\0"; // GNU keeps other things there
  const prefix = hasPrefix ? text(header, 345, 155) : "";
  return prefix ? `${prefix}/${text(header, 0, 100)}` : text(header, 0, 100);
}

function text(header: Buffer, start: number, length: number): string {
  return (
    header
      .toString("utf8", start, start + length)
      .split("\0", 1)[0]
      ?.trim() ?? ""
  );
}

class ByteReader {
  position = 0;
  readonly #chunks: AsyncIterator<Buffer>;
  #chunk: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#chunks = source[Symbol.asyncIterator]();
  }

  async *until(end: number): AsyncGenerator<Buffer> {
    while (this.position < end) {
      while (this.#chunk.length === 0) {
        const next = await this.#chunks.next();
        if (next.done) throw new Error("the tar archive ends early");
        this.#chunk = next.value;
      }
      const piece = this.#chunk.subarray(0, end - this.position);
      this.#chunk = this.#chunk.subarray(piece.length);
      this.position += piece.length;
      yield piece;
    }
  }

  async exactly(length: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of this.until(this.position + length)) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  async skipTo(end: number): Promise<void> {
    for await (const _ of this.until(end));
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
