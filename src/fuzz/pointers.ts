/** Hands on a picture: a mouse and two fingers that press, draw, let go and lose their way. */
import type { CDPSession, Page } from "playwright";
import type { Random } from "./random.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

const acts = [
  "down",
  "up",
  "move",
  "move",
  "move",
  "click",
  "touch",
  "draw",
  "lift",
  "cancel",
  "key",
] as const;

/** Does so many things to the picture on the stage, then lets go of everything and leaves. */
export async function storm(page: Page, random: Random, count: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // Else the system would take over where a link is dragged, and send nothing more.
  await session.send("Input.setInterceptDrags", { enabled: true });
  for (let left = count; left > 0; left -= 25) {
    const targets = await targetsOf(page);
    // Mostly where something can be hit, else anywhere, outside of the window too.
    const point = (): Point =>
      targets.length > 0 && !random.oneIn(4)
        ? random.pick(targets as [Point, ...Point[]])
        : { x: random.below(1500) - 100, y: random.below(900) - 100 };
    await Promise.all(
      Array.from({ length: Math.min(25, left) }, () => act(session, random, random.pick(acts), point())),
    );
  }
  await act(session, random, "cancel", { x: 1, y: 1 });
  await act(session, random, "up", { x: 1, y: 1 });
  await act(session, random, "move", { x: 1, y: 1 });
  await session.detach();
}

/** The middles of all that can be pressed or drawn on the stage. */
const targetsOf = (page: Page): Promise<Point[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".stage svg :is(a, [role=button])")].map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }),
  );

/** Which fingers are down: the protocol wants all of them told each time. */
const fingers = new WeakMap<CDPSession, Point[]>();

async function act(session: CDPSession, random: Random, what: (typeof acts)[number], at: Point) {
  const mouse = (type: "mousePressed" | "mouseReleased" | "mouseMoved", buttons = 0) =>
    session.send("Input.dispatchMouseEvent", {
      type,
      ...at,
      button: type === "mouseMoved" ? "none" : "left",
      buttons,
      clickCount: 1,
    });
  const touch = (type: "touchStart" | "touchMove" | "touchEnd" | "touchCancel", touchPoints: Point[]) => {
    fingers.set(session, touchPoints);
    return session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: touchPoints.map((point, id) => ({ ...point, id })),
    });
  };
  const down = fingers.get(session) ?? [];
  switch (what) {
    case "down":
      return mouse("mousePressed", 1);
    case "up":
      return mouse("mouseReleased");
    case "move":
      return mouse("mouseMoved", random.below(2));
    case "click":
      return Promise.all([mouse("mousePressed", 1), mouse("mouseReleased")]);
    case "touch":
      return down.length < 2 && touch("touchStart", [...down, at]);
    case "draw":
      return down.length > 0 && touch("touchMove", [at, ...down.slice(1)]);
    case "lift":
      return down.length > 0 && touch("touchEnd", down.slice(0, -1));
    case "cancel":
      return down.length > 0 && touch("touchCancel", []);
    case "key": {
      const right = random.oneIn(2);
      const key = { key: right ? "ArrowRight" : "ArrowLeft", windowsVirtualKeyCode: right ? 39 : 37 };
      await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
      return session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
    }
  }
}
