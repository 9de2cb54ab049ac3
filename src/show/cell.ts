/** A value and who wants to know when it changes. */
export interface Cell<Value> {
  readonly value: Value;
  /** Setting the value that is there already tells nobody. */
  set(value: Value): void;
  /** Calls back after every change; returns what ends it. */
  subscribe(listener: (value: Value) => void): () => void;
}

export function cell<Value>(start: Value): Cell<Value> {
  let now = start;
  const listeners = new Set<(value: Value) => void>();
  return {
    get value() {
      return now;
    },
    set(value) {
      if (value === now) return;
      now = value;
      for (const listener of listeners) listener(now);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
