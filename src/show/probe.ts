/** Asks all windows of a show whether they are there and where they stand, and takes no part in it: nobody is moved. */
import type { Message, Role } from "./message.ts";
import { openWire } from "./wire.ts";

/** A window's answer. */
export interface Echo {
  readonly id: string;
  readonly role: Role;
  readonly slide: string;
  readonly step: string;
  /** Milliseconds from the question to this answer, both ways. */
  readonly delay: number;
}

export interface Probe {
  /** One question to all; the answers that come within `patience` milliseconds, one a window. */
  ask(patience: number): Promise<readonly Echo[]>;
  close(): void;
}

/** A probe among the windows that `name` the same talk; it also hears the window that opened this one, and those it opened. */
export function openProbe(name: string): Probe {
  const id = `probe-${Math.random().toString(36).slice(2, 10)}`;
  let asked = Number.NaN;
  let heard = new Map<string, Echo>();
  const hear = (message: Message) => {
    if (message.kind !== "echo" || message.answers !== asked || heard.has(message.id)) return;
    const { id: from, role, slide, step } = message;
    heard.set(from, { id: from, role, slide, step, delay: performance.now() - asked });
  };
  const wire = openWire(`counterpoise ${name}`, true, hear);
  // Windows that were opened from a file hold on to whoever wrote to them until it says goodbye.
  const bye = () => wire.send({ id, role: "audience", kind: "bye" });
  addEventListener("pagehide", bye);
  return {
    async ask(patience) {
      const now = new Map<string, Echo>();
      heard = now;
      asked = performance.now();
      wire.send({ id, role: "audience", kind: "probe", asks: asked });
      await new Promise((resolve) => setTimeout(resolve, patience));
      return [...now.values()];
    },
    close() {
      bye();
      removeEventListener("pagehide", bye);
      wire.close();
    },
  };
}
