/** A hand on the keyboard, or a cat: keys as the browser gets them from the system. */
import type { CDPSession, Page } from "playwright";
import type { Random } from "./random.ts";

interface Key {
  readonly key: string;
  readonly code: string;
  readonly windowsVirtualKeyCode: number;
  readonly text?: string;
}

/** Windows' numbers for keys that write nothing. */
const named = {
  Tab: 9,
  Escape: 27,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Backspace: 8,
  Delete: 46,
  F1: 112,
} as const;
type Named = keyof typeof named;

const moves = ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "PageDown", "PageUp"] as const;
const others = Object.keys(named) as [Named, ...Named[]];
const letters = [..."abcdefghijklmnopqrstuvwxyz0123456789./?,+-=*ä秤"] as [string, ...string[]];

/** Alt, Ctrl and Shift, as the protocol counts them. */
const held = [0, 0, 0, 0, 0, 1, 2, 8, 8] as const;

/** Presses so many keys, one after another, as fast as they are taken. */
export async function mash(page: Page, random: Random, count: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (let left = count; left > 0; left -= 50) {
    const presses = Array.from({ length: Math.min(50, left) }, () => press(session, random));
    await Promise.all(presses);
  }
  await session.detach();
}

function press(session: CDPSession, random: Random): Promise<unknown> {
  const { key, code, windowsVirtualKeyCode, text } = keyFrom(random);
  const modifiers = random.pick(held);
  const common = { key, code, windowsVirtualKeyCode, modifiers };
  // A key that is held writes no letter while Alt or Ctrl are held with it.
  const written = text === undefined || modifiers === 1 || modifiers === 2 ? {} : { text };
  const down = { type: "text" in written ? "keyDown" : "rawKeyDown", ...common, ...written } as const;
  return Promise.all([
    session.send("Input.dispatchKeyEvent", down),
    session.send("Input.dispatchKeyEvent", { type: "keyUp", ...common }),
  ]);
}

function keyFrom(random: Random): Key {
  const kind = random.below(10);
  if (kind < 4) return keyNamed(random.pick(moves));
  if (kind < 6) return keyNamed(random.pick(others));
  if (kind < 7) return { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, text: "\r" };
  if (kind < 8) return { key: " ", code: "Space", windowsVirtualKeyCode: 32, text: " " };
  const letter = random.pick(letters);
  const windowsVirtualKeyCode = letter.toUpperCase().charCodeAt(0) & 0xff;
  return { key: letter, code: "", windowsVirtualKeyCode, text: letter };
}

const keyNamed = (key: Named): Key => ({ key, code: key, windowsVirtualKeyCode: named[key] });
