/** The talk at the length that the address asks for. */
import { talk as once } from "../../slides/deck.ts";
import { repeat } from "./repeat.ts";

const length = new URLSearchParams(location.search).get("length");
export const talk = repeat(once, length === null ? once.slides.length : Number(length));
