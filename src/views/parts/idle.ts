/** Work that nobody waits for. */

/** Does the work once the browser has nothing better to do; asked for again before that, it is done once. */
export function whenIdle(work: () => void): () => void {
  let waiting = 0;
  return () => {
    cancel(waiting);
    waiting = ask(work);
  };
}

// Safari has no idle callbacks: a little later is as good there.
const ask = (work: () => void): number =>
  "requestIdleCallback" in window
    ? requestIdleCallback(work, { timeout: 1000 })
    : Number(setTimeout(work, 300));
const cancel = (id: number): void =>
  "cancelIdleCallback" in window ? cancelIdleCallback(id) : clearTimeout(id);
