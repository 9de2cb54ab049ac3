import { whenIdle } from "./idle.ts";
import { enforcePolicy, WORKER } from "./trusted.ts";

/** How long after the controls the copy may wait to be made, in milliseconds: who speaks comes first. */
const LATER = 3000;

/**
 * Has the browser keep the site for when there is no network, once it has nothing better to do. Only a site as
 * built has a manifest: the server that one works with and a talk in one file keep nothing.
 */
export function keepOffline(): void {
  if (!("serviceWorker" in navigator) || !document.querySelector("link[rel=manifest]")) return;
  enforcePolicy();
  const keep = async () => {
    try {
      await navigator.serviceWorker.register(WORKER);
    } catch (cause) {
      console.warn("the talk goes on, but is not kept for when there is no network:", cause);
    }
  };
  setTimeout(whenIdle(keep), LATER);
}
