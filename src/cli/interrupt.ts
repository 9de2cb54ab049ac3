/** Runs `tidy` before a signal ends the process; returns how to stop listening. */
export function onInterrupt(tidy: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const listener = (signal: NodeJS.Signals) => {
    tidy();
    forget();
    // Our listener kept the signal from ending the process. Where nobody else listens, let it.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const forget = () => {
    for (const signal of signals) process.off(signal, listener);
  };
  for (const signal of signals) process.on(signal, listener);
  return forget;
}
