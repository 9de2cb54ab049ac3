/** reveal.js as its own template sets it up; the page names its position as ours does. */
import Reveal from "reveal.js";
import "reveal.js/reset.css";
import "reveal.js/reveal.css";
import "reveal.js/theme/black.css";

const { dataset } = document.documentElement;
const deck = new Reveal({ hash: true });
const name = () => {
  const { h, f } = deck.getIndices();
  dataset.slide = String(h);
  dataset.step = String(f ?? -1);
};
for (const event of ["slidechanged", "fragmentshown", "fragmenthidden"]) deck.on(event, name);
await deck.initialize();
name();
dataset.ready = "";
