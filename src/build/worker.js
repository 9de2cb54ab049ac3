/* Keeps a build of this talk in the browser, so that it opens without a network. It never asks to be put in
 * charge early: the browser lets it wait until no window of the talk is open, and so no talk changes midway. */

const scope = self.registration.scope;
const ours = `counterpoise ${scope} `; // other talks of this host keep their own
const name = ours + build;
const kept = new Map(files.map(([path, integrity]) => [new URL(path, scope).href, integrity]));

/** All of the build or nothing: whoever is caught between two builds on the host tries again later. */
self.addEventListener("install", (event) => {
  const requests = [...kept].map(([url, integrity]) => new Request(url, { integrity, cache: "no-cache" }));
  const keep = async () => {
    const cache = await caches.open(name);
    await cache.addAll(requests);
    // What is to be there is kept beside it: preflight compares.
    await cache.put(new URL("./precache.json", scope), Response.json([...kept.keys()]));
  };
  event.waitUntil(keep());
});

/** Nobody shows an older build any more. Pages that came before there was a worker are taken in. */
self.addEventListener("activate", (event) => {
  const isOlder = (other) => other.startsWith(ours) && other !== name;
  const tidy = async () => {
    for (const other of await caches.keys()) if (isOlder(other)) await caches.delete(other);
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

/** Every view is the same page, whatever its query; what is not of this build goes its usual way. */
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const url = origin + pathname;
  const file = url === `${scope}index.html` ? scope : url;
  if (request.method === "GET" && kept.has(file)) event.respondWith(answer(file, request));
});

/** What was lost of the build is kept again, where the host still has it. */
async function answer(file, request) {
  const cache = await caches.open(name);
  const found = () => cache.match(file, { ignoreVary: true });
  const again = () => cache.add(new Request(file, { integrity: kept.get(file), cache: "no-cache" }));
  return (await found()) ?? (await again().then(found, () => undefined)) ?? fetch(request);
}
