/** Carries messages between the windows of a show, by whichever way works, and lets in none from elsewhere. */
import { type Message, read, write } from "./message.ts";

export interface Wire {
  send(message: Message): void;
  /** What arrived and was not for us, or not well made. */
  readonly ignored: number;
  close(): void;
}

/**
 * Opens a wire over a channel of that name, between all tabs of this origin, and by messages between a window
 * and the ones that it opened: browsers that keep files apart allow only that. Only who `hasMaster` listens
 * to its opener: anybody may open a deck.
 */
export function openWire(name: string, hasMaster: boolean, hear: (message: Message) => void): Wire {
  let ignored = 0;
  const take = (data: unknown) => {
    const message = read(data);
    if (message) hear(message);
    else ignored++;
    return message;
  };
  const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel(name) : undefined;
  const fromChannel = ({ data }: MessageEvent) => take(data);
  channel?.addEventListener("message", fromChannel);

  const master = hasMaster ? (window.opener as Window | null) : null;
  /** Windows that we may write to: the master, and those that wrote to us and that we opened. */
  const known = new Set<Window>(master ? [master] : []);
  // Files have no origin to be told by: there, only who it is from can be checked.
  const target = location.protocol === "file:" ? "*" : location.origin;
  const fromWindow = ({ source, origin, data }: MessageEvent) => {
    const from = source as Window | null;
    const ours =
      origin === globalThis.origin && from !== null && (from === master || openerOf(from) === window);
    if (!ours) {
      ignored++;
      return;
    }
    // A window that says goodbye is let go: whoever holds on to it holds on to all of its memory.
    if (take(data)?.kind === "bye") known.delete(from);
    else known.add(from);
  };
  addEventListener("message", fromWindow);

  return {
    send(message) {
      const data = write(message);
      channel?.postMessage(data);
      for (const other of known)
        if (other.closed) known.delete(other);
        else other.postMessage(data, target);
    },
    get ignored() {
      return ignored;
    },
    close() {
      channel?.close();
      removeEventListener("message", fromWindow);
    },
  };
}

/** A window's opener may be asked for across origins; a window that is gone has none. */
function openerOf(other: Window): unknown {
  try {
    return other.opener;
  } catch {
    return undefined;
  }
}
