import { describe, expect, it } from "vitest";
import type { Slide } from "../../slide/slide.ts";
import { themes, WrongOption } from "../options.ts";
import { readOptions } from "./options.ts";
import { screens } from "./screens.ts";

const slides = ["one", "two", "three", "four"].map((id) => ({ id }) as Slide);
const picked = (...args: string[]) => readOptions(args, slides).slides.map(({ id }) => id);

describe("the options of a contact sheet", () => {
  it("are everything unless told otherwise", () => {
    expect(readOptions([], slides)).toEqual({ slides, themes, screens });
  });

  it("pick slides by a range of ids or numbers, both ends included", () => {
    expect(picked("--slides", "two..three")).toEqual(["two", "three"]);
    expect(picked("--slides", "2..four")).toEqual(["two", "three", "four"]);
    expect(picked("--slides", "3..")).toEqual(["three", "four"]);
    expect(picked("--slides", "..2")).toEqual(["one", "two"]);
  });

  it("pick slides one by one, in the talk's order", () => {
    expect(picked("--slides", "four,1")).toEqual(["one", "four"]);
    expect(picked("--slides=two")).toEqual(["two"]);
  });

  it("pick one theme and one screen", () => {
    const options = readOptions(["--theme", "night", "--screen", "390x844"], slides);
    expect(options.themes).toEqual(["night"]);
    expect(options.screens.map(({ width }) => width)).toEqual([390]);
  });

  it("say what there is where a name is unknown", () => {
    const wrong = (...args: string[]) => expect(() => readOptions(args, slides));
    wrong("--slides", "five").toThrow('there is no slide "five"; there are one, two, three, four');
    wrong("--slides", "9").toThrow('there is no slide "9"');
    wrong("--slides", "one..two..three").toThrow('there is no slide "one..two..three"');
    wrong("--slides", "four..two").toThrow("ends before it begins");
    wrong("--theme", "neon").toThrow('there is no theme "neon"; there are paper, night');
    wrong("--screen", "huge").toThrow(
      'there is no screen "huge"; there are 3840x2160, 1920x1080, 1280x720, 1024x768, 390x844, 844x390',
    );
    wrong("--themes", "night").toThrow(WrongOption);
    wrong("night").toThrow("Usage: counterpoise sheet");
    wrong("--theme").toThrow("Usage: counterpoise sheet");
  });
});
