/** Keeps the screen awake while the deck is in sight: a projector that goes to sleep takes the talk with it. */
export function keepAwake(): void {
  // In somebody else's page it is not ours to ask: the browser would complain aloud.
  if (window.top !== window) return;
  const ask = async () => {
    if (document.visibilityState !== "visible") return;
    try {
      // The browser lets go of it itself whenever the deck is out of sight.
      await navigator.wakeLock?.request("screen");
    } catch {
      // To save a battery it may be refused: the screen then sleeps as it always did, and preflight says so.
    }
  };
  document.addEventListener("visibilitychange", ask);
  void ask();
}
