/** The package's own package.json: what a talk needs of the checkout's. */

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, unknown>>;
}

/** The kit's public modules, below `src/`. */
export const publicEntries = ["counterpoise.ts", "plot/index.ts"] as const;

/** Its entries lead to the compiled modules, each with its types. */
export function manifestOf(own: Manifest) {
  const {
    name,
    version,
    description,
    license,
    engines,
    dependencies,
    peerDependencies,
    peerDependenciesMeta,
  } = own;
  const compiled = (entry: string, ending: string) =>
    entry.replace("./src/", "./lib/").replace(/\.ts$/, ending);
  const exports = Object.fromEntries(
    Object.entries(own.exports)
      .filter(([, entry]) => publicEntries.some((kept) => entry === `./src/${kept}`))
      .map(([path, entry]) => [path, { types: compiled(entry, ".d.ts"), default: compiled(entry, ".js") }]),
  );
  return {
    name,
    version,
    description,
    license,
    type: "module",
    engines,
    bin: { counterpoise: "lib/cli/counterpoise.js" },
    exports,
    // Modules that change something as they load; a bundler may leave out any other that nobody uses.
    sideEffects: [
      "**/*.css",
      "./lib/main.js",
      "./lib/laws/page.js",
      "./lib/visual/touch-less.js",
      "./lib/cli/*.js",
    ],
    dependencies,
    ...(peerDependencies ? { peerDependencies, peerDependenciesMeta } : {}),
  };
}
