/** Safari has no idle callbacks: a little later is as good there. */
export const whenIdle = (work: () => void): number =>
  "requestIdleCallback" in window
    ? requestIdleCallback(work, { timeout: 1000 })
    : Number(setTimeout(work, 300));
export const cancelIdle = (id: number): void =>
  "cancelIdleCallback" in window ? cancelIdleCallback(id) : clearTimeout(id);
