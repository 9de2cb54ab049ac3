/** The kit as a stranger meets it: packed, a new talk made from it in an empty folder elsewhere, and every command used. */
import { execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { position } from "../browser/drive.ts";
import { launch } from "../browser/launch.ts";
import { article, edited, filledIn, slides } from "./own-article.ts";
import { checkout } from "./pack.ts";

const run = promisify(execFile);
const elsewhere = mkdtempSync(join(tmpdir(), "counterpoise-elsewhere-"));
const talk = join(elsewhere, "my talk");
const { CI: _ci, VITEST: _vitest, NODE_ENV: _mode, ...env } = process.env;
const npm = (...args: string[]) => run("npm", args, { cwd: talk, env, maxBuffer: 1e8 });
const failed = async (work: Promise<unknown>) => {
  const {
    stdout = "",
    stderr = "",
    code,
  } = await work.then(
    () => ({ code: 0 }) as { stdout?: string; stderr?: string; code: number },
    (error) => error,
  );
  return { said: `${stdout}${stderr}`, code };
};

/** Runs a command that serves, opens what it serves, and ends it after `use`. */
async function served(command: string, args: string[], cwd: string, use: (page: Page) => Promise<void>) {
  const server = spawn(command, args, { cwd, env, detached: true });
  try {
    const address = await new Promise<string>((found) => {
      server.stdout.on("data", (said) => {
        const [place] = /http:\S+/.exec(stripVTControlCharacters(`${said}`)) ?? [];
        if (place) found(place);
      });
    });
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.goto(address);
      await use(page);
    } finally {
      await browser.close();
    }
  } finally {
    process.kill(-(server.pid ?? Number.NaN));
  }
}

beforeAll(async () => {
  const command = join(checkout, "src", "cli", "counterpoise.ts");
  await run(process.execPath, ["--import", "tsx", command, "new", talk], { cwd: checkout, env });
  await npm("install", "--no-audit", "--no-fund", "--prefer-offline");
}, 240_000);
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

const archive = () => {
  const [file = ""] = readdirSync(join(talk, "kit"));
  return join(talk, "kit", file);
};

describe("the package", () => {
  test("is at most 250 kB to fetch", () => {
    expect(statSync(archive()).size).toBeLessThanOrEqual(250_000);
  });

  test("holds no tests, no TypeScript but its types, samples and the starter, and nothing of this talk", async () => {
    const { stdout } = await run("tar", ["tzf", archive()]);
    const strange = stdout
      .split("\n")
      .filter(
        (file) =>
          /\.test\.|slides\/|seeds\/|(?<!\.d)\.ts$/.test(file) &&
          !/^package\/(starter|lib\/gallery\/samples)\//.test(file),
      );
    expect(strange).toEqual([]);
  });
});

test("each picture says in its types what it shows, where the gallery reads it", () => {
  const docstring = /^\/\*\*[\s\S]*?\*\//;
  const pictures = [
    "pairing",
    "barriers/road",
    "barriers/shallows",
    "barriers/props",
    "scale/index",
    "trail/index",
  ];
  for (const picture of pictures) {
    const source = readFileSync(join(checkout, "src", "visuals", `${picture}.ts`), "utf8");
    const types = join(talk, "node_modules", "counterpoise", "lib", "visuals", `${picture}.d.ts`);
    expect(docstring.exec(readFileSync(types, "utf8"))?.[0], picture).toBe(docstring.exec(source)?.[0]);
  }
});

describe("the public surface", () => {
  test("is the one that was agreed on: npm run api renews the report", async () => {
    const lib = join(talk, "node_modules", "counterpoise", "lib");
    const files = readdirSync(lib, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => file.endsWith(".d.ts"))
      .sort();
    const report = files.map((file) => `// ${file}\n${readFileSync(join(lib, file), "utf8")}`).join("\n");
    await expect(report).toMatchFileSnapshot("../../../assets/api.txt");
  });
});

describe("a new talk", () => {
  test("has nothing to complain of: its ledger, its slides, its types", async () => {
    await expect(npm("run", "check")).resolves.toBeDefined();
  });

  test("keeps the laws in a real browser", async () => {
    const { stdout } = await npm("run", "test");
    expect(stdout).toMatch(/^[1-9]\d+ passed, 0 failed$/m);
  }, 240_000);

  test("is built, as a site and as one file", async () => {
    await npm("run", "build");
    expect(readFileSync(join(talk, "dist", "index.html"), "utf8")).toContain("Paper map or phone");
    expect(existsSync(join(talk, "dist", "talk.html"))).toBe(true);
  }, 60_000);

  test("is printed", async () => {
    const { stdout } = await npm("run", "pdf");
    expect(stdout).toMatch(/talk\.pdf: 6 pages/);
    expect(readFileSync(join(talk, "talk.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  }, 60_000);

  test("says what is wrong where a slide cites what the ledger does not hold", async () => {
    const file = join(talk, "slides", "title.ts");
    const right = readFileSync(file, "utf8");
    writeFileSync(file, right.replace('"question"', '"questoin"'));
    const { said, code } = await failed(npm("run", "check"));
    writeFileSync(file, right);
    expect(code).not.toBe(0);
    expect(said).toContain("questoin");
    expect(said).toContain("title.ts");
  });
});

describe("a talk that is worked on", () => {
  const from = join(talk, "slides", "on-the-scale.ts");
  const ledger = join(talk, "seeds", "claims.ts");
  const chart = join(talk, "slides", "bars.ts");
  const rewrite = (file: string, old: string, by: string) => {
    const text = readFileSync(file, "utf8");
    expect(text).toContain(old);
    writeFileSync(file, text.replace(old, by));
  };
  // Whatever comes of it, the tests that follow meet the talk as it was.
  const asItWas = new Map<string, string>();
  beforeEach(() => {
    for (const file of [from, ledger, chart]) asItWas.set(file, readFileSync(file, "utf8"));
  });
  afterEach(() => {
    for (const [file, text] of asItWas) writeFileSync(file, text);
  });

  test(
    "shows what is saved, slide or ledger, at the same step and with the weight still off; an error with file and line, until it is mended",
    () =>
      served("npm", ["start"], talk, async (page) => {
        await page.goto(new URL("#/on-the-scale/right", page.url()).href);
        const weight = page.locator(".stage > :not(.ahead) a.slab[href$='/old']");
        await weight.focus();
        await page.keyboard.press("ArrowDown");
        const stands = async () => {
          await expect.poll(() => position(page)).toBe("on-the-scale/right");
          await expect.poll(() => weight.getAttribute("aria-label")).toMatch(/: taken off\.$/);
        };
        await stands();
        // The same page all along: one that is loaded anew would have lost this.
        await page.evaluate(() => Object.assign(globalThis, { same: true }));
        rewrite(from, "Each takes weight off the other", "Each helps the other");
        await page.getByRole("heading", { name: "Each helps the other" }).waitFor();
        await stands();
        rewrite(ledger, 'label: "Grows old"', 'label: "Ages fast"');
        await page.locator(".stage > :not(.ahead)").getByText("Ages fast").waitFor();
        await stands();
        // Nobody saves twice in a blink: what watches files may take the two for one.
        const save = async (text: string) => {
          await page.waitForTimeout(400);
          writeFileSync(from, text);
        };
        // One that does not parse, one that throws as it loads, two whose imports lead nowhere.
        const right = readFileSync(from, "utf8");
        for (const wrong of [
          right.replace("minutes: 2,", "minutes: 2,,"),
          right.replace('["left", "right", ', '["left", "rigth", '),
          right.replace("entries, scale,", "entries, scales,"),
          right.replace("./scale-data.ts", "./scale-date.ts"),
        ]) {
          await save(wrong);
          const overlay = page.locator("vite-error-overlay");
          await expect
            .poll(() => overlay.locator(".window").textContent())
            .toMatch(/slides\/on-the-scale\.ts:\d+/);
          await save(right);
          await overlay.waitFor({ state: "detached" });
          await stands();
        }
        expect(await page.evaluate(() => "same" in globalThis)).toBe(true);
      }),
    60_000,
  );

  test(
    "shows a figure that throws with its slide, step, file and line, until it is mended",
    () =>
      served("npm", ["start"], talk, async (page) => {
        await page.goto(new URL("#/counted/most", page.url()).href);
        const bar = page.locator(".stage > :not(.ahead) rect").first();
        await bar.waitFor();
        const right = readFileSync(chart, "utf8");
        rewrite(chart, '.attr("height", 32)', '.attr("height", () => {\n throw new Error("no height");\n})');
        const line =
          readFileSync(chart, "utf8")
            .split("\n")
            .findIndex((row) => row.includes("no height")) + 1;
        const overlay = page.locator("vite-error-overlay");
        const told = () => overlay.locator(".window").textContent();
        await expect.poll(told).toContain(`slides/bars.ts:${line}:`);
        expect(await told()).toContain('the figure of slide "counted" failed at step "most": no height');
        await page.waitForTimeout(400);
        writeFileSync(chart, right);
        await overlay.waitFor({ state: "detached" });
        await bar.waitFor();
      }),
    60_000,
  );
});

describe("the documents", () => {
  const documents = readdirSync(join(checkout, "docs")).map((name) =>
    readFileSync(join(checkout, "docs", name), "utf8"),
  );
  const blocks = (kind: string) =>
    documents.flatMap((text) =>
      [...text.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, "g"))].map(
        ([, block = ""]) => block,
      ),
    );

  test("every piece of code in them compiles in a new talk", async () => {
    const before = new Map<string, string | undefined>();
    for (const [index, code] of blocks("ts").entries()) {
      const file = join(talk, /^\/\/ (\S+\.ts)\n/.exec(code)?.[1] ?? `slides/piece-${index}.ts`);
      before.set(file, existsSync(file) ? readFileSync(file, "utf8") : undefined);
      writeFileSync(file, `${code}\nexport {};\n`);
    }
    expect(before.size).toBeGreaterThan(3);
    const { said, code } = await failed(run("npx", ["tsc"], { cwd: talk, env }));
    for (const [file, text] of before) text === undefined ? rmSync(file) : writeFileSync(file, text);
    expect(said).toBe("");
    expect(code).toBe(0);
  }, 60_000);

  test("every command in them that ends does its work in a new talk", async () => {
    const lines = new Set(blocks("sh").flatMap((block) => block.trim().split("\n")));
    // What serves goes on until it is ended, and what other tests here run has been run.
    const elsewhere = /^npm (start|test|install|run (check|build|pdf))$/;
    const commands = [...lines].filter((line) => !elsewhere.test(line));
    expect(commands.length).toBeGreaterThan(4);
    await Promise.all(
      commands.map(async (command) => {
        const { said, code } = await failed(run(command, [], { cwd: talk, env, shell: true }));
        expect(code, `${command}: ${said}`).toBe(0);
      }),
    );
  }, 240_000);
});

describe("a talk from an article of one's own", () => {
  const own = join(talk, "own");
  const from = join(talk, "stove.md");
  const inOwn = (...args: string[]) => run("npm", args, { cwd: own, env, maxBuffer: 1e8 });
  const change = (file: string, by: (text: string) => string) =>
    writeFileSync(join(own, file), by(readFileSync(join(own, file), "utf8")));

  test("begins with a ledger to fill in, a title and the sources; it compiles, and is told what it misses", async () => {
    writeFileSync(from, article);
    await run("npx", ["counterpoise", "new", own, "--from", from], { cwd: talk, env });
    expect(readdirSync(own)).toContain("article.md");
    expect(readFileSync(join(own, "README.md"), "utf8")).not.toContain("bars.ts");
    const { said, code } = await failed(inOwn("run", "check"));
    expect(code).not.toBe(0);
    expect(said).not.toContain("error TS");
    expect(said).toContain('section "what-a-pump-gives" has no slide');
    expect(said).toMatch(/slides\/title\.ts:\d+ {2}error {2}slide "title" cites nothing/);
  });

  test("whose slides cite what is not filled in yet is told the file and the claim", async () => {
    for (const [file, text] of Object.entries(slides)) writeFileSync(join(own, "slides", file), text);
    for (const file of ["deck.ts", "title.ts", "sources.ts"])
      change(join("slides", file), (text) => edited(file, text));
    const { said, code } = await failed(inOwn("run", "check"));
    expect(code).not.toBe(0);
    expect(said).toMatch(/slides\/each\.ts:\d+ does not load: .*"what-a-stove-gives\.frame"/);
  });

  test(
    "has the gallery to look into even while it does not load",
    () =>
      served("npx", ["counterpoise", "gallery"], own, async (page) => {
        await page.waitForSelector(".plate#scale");
        expect(await page.locator("vite-error-overlay").count()).toBe(0);
      }),
    60_000,
  );

  test("once it is filled in, is checked, keeps the laws, and is built and printed", async () => {
    change(join("seeds", "claims.ts"), filledIn);
    // The test command checks first.
    const { stdout } = await inOwn("run", "test");
    expect(stdout).toMatch(/^[1-9]\d+ passed, 0 failed$/m);
    await inOwn("run", "build");
    expect(readFileSync(join(own, "dist", "index.html"), "utf8")).toContain("Wood stove or heat pump?");
    const { stdout: printed } = await inOwn("run", "pdf");
    expect(printed).toMatch(/talk\.pdf: 4 pages/);
  }, 240_000);

  test("is told when the article moves on, and when it is another one", async () => {
    const copy = (text: string) => {
      writeFileSync(from, text);
      return failed(run("npx", ["counterpoise", "source", from], { cwd: own, env }));
    };
    const later = await copy(article.replace("it stands still", "it stops"));
    expect(later.code).toBe(1);
    expect(later.said).toContain("what-a-pump-gives.burden");
    const other = await copy("# Sour or yeast?\n\nBread rises slowly.\n");
    expect(other.code).toBe(2);
    expect(other.said).toContain("another article");
  });
});
