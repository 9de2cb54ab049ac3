import { taxonomy } from "counterpoise";
import { figure, slide } from "./kit.ts";
import { taxonomyData } from "./taxonomy-data.ts";

const { systems, directions } = taxonomyData;

export default slide({
  id: "two-directions",
  section: "projects",
  title: `${capital(spelled(systems.length))} systems, ${spelled(directions.length)} directions`,
  layout: "full",
  figure: figure(taxonomy, taxonomyData, ["root", "categories", "tree", "columns"]),
  tells: { root: ["projects.directions"] },
  notes: {
    root: "Every line in this trunk is one system that the article names. They part only once: some bring *Web3 to AI*, the others bring *AI to Web3*. Ask the room which bough they expect to be thicker before you point at it.",
    categories:
      "Each bough parts by the kind of help it gives. Note how uneven it is: some branches carry several lines, others hang by a single one. A thin branch is not a bad idea; it means the article names one example.",
    tree: "Now every line ends in a name. Let the room look for one it knows, press it, and read its card together; press a branch to see only that kind. If someone misses a project: this is the article's list, not a census.",
    columns:
      "The same systems, set like a table. Read the heads aloud: they are the next stops of the talk. Follow one name from the tree to its column: nothing was lost.",
  },
  minutes: 1.25,
});

/** A count in words, as a title has it. */
function spelled(count: number): string {
  const small =
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";
  const words = `${small} sixteen seventeen eighteen nineteen twenty`.split(" ");
  return words[count] ?? String(count);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
