import { describe, expect, test, vi } from "vitest";
import { talk } from "../../slides/deck.ts";
import { hashOf, placeOfHash } from "./address.ts";
import { place, placeAt, placeBeside, placeLikewise, placeOfClaim } from "./position.ts";
import { createShow } from "./show.ts";

const first = placeAt(talk, talk.slides[0].id);
const last = talk.slides.length - 1;

describe("a position", () => {
  test("every place has an address that leads back to it", () => {
    for (const slide of talk.slides)
      for (const step of slide.steps) {
        const place = placeAt(talk, slide.id, step);
        expect(placeOfHash(talk, hashOf(place))).toEqual(place);
      }
  });

  test("walking on visits every step once, and both ends hold", () => {
    let place = first;
    let count = 1;
    for (; ; count++) {
      const next = placeBeside(talk, place, 1);
      if (next === place) break;
      expect(placeBeside(talk, next, -1)).toEqual(place);
      place = next;
    }
    expect(count).toBe(talk.slides.reduce((sum, slide) => sum + slide.steps.length, 0));
    expect(placeBeside(talk, first, -1)).toBe(first);
  });

  test("what there is not becomes the nearest that there is", () => {
    expect(placeAt(talk, "the-scal").slide.id).toBe("the-scale");
    expect(placeAt(talk, "THE-SCALE").slide.id).toBe("the-scale");
    expect(placeAt(talk, "0").index).toBe(0);
    expect(placeAt(talk, "400").index).toBe(last);
    expect(placeAt(talk, "nothing like it at all").index).toBe(0);
    expect(placeAt(talk, "the-scale", "fram").step).toBe("frame");
    expect(placeAt(talk, "x".repeat(100_000)).index).toBe(0);
  });

  test("a view that does not fit becomes the one the step starts with", () => {
    const place = placeAt(talk, "both-pans", "right", { moved: { nothing: "left" }, held: null });
    expect(place.view).toEqual({ moved: {}, held: null });
  });

  test("a move is the same from another place: a step on or back, a jump, what a hand did to that picture", () => {
    const at = placeAt(talk, "both-pans", "right");
    const from = placeAt(talk, "three-elements");
    const likewise = (now: typeof at) => placeLikewise(talk, at, now, from);
    expect(likewise(placeBeside(talk, at, 1))).toEqual(placeBeside(talk, from, 1));
    expect(likewise(placeBeside(talk, at, -1))).toEqual(placeBeside(talk, from, -1));
    expect(likewise(first)).toBe(first);
    const moved = place(at.slide, at.index, at.stepIndex, { moved: { "compute.cost": "off" }, held: null });
    expect(likewise(moved)).toBe(from);
    expect(placeLikewise(talk, at, moved, at)).toBe(moved);
  });

  test("every claim has a place where it is told", () => {
    for (const id of Object.keys(talk.ledger.claims)) expect(placeOfClaim(talk, id), id).toBeDefined();
    expect(placeOfClaim(talk, "no.such.claim")).toBeUndefined();
  });
});

describe("a show", () => {
  test("it tells its listeners of moves and changes, until they have heard enough", () => {
    const show = createShow(talk, placeAt(talk, "both-pans", "right"));
    const heard = vi.fn();
    const end = show.subscribe(heard);
    show.changing(show.place)({ moved: { "compute.cost": "off" }, held: null });
    expect(show.place.view).toEqual({ moved: { "compute.cost": "off" }, held: null });
    show.reset();
    expect(show.place.view).toEqual({ moved: {}, held: null });
    end();
    show.next();
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test("a hand that still holds a picture of another step changes nothing", () => {
    const show = createShow(talk, placeAt(talk, "both-pans", "left"));
    const drag = show.changing(show.place);
    drag({ moved: { "compute.cost": "off" }, held: null });
    expect(show.place.view).toEqual({ moved: { "compute.cost": "off" }, held: null });
    show.next();
    const after = show.place;
    drag({ moved: {}, held: { id: "compute.cost", x: 1, y: 1 } });
    expect(show.place).toBe(after);
  });
});
