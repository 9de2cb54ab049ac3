/** Chooses the view of the talk that the address asks for: `?view=`, the audience's by default. */
import { talk } from "../slides/deck.ts";
import { followTheme } from "./theme/theme.ts";
import { presentTo } from "./views/audience/audience.ts";

const asked = new URLSearchParams(location.search);
const theme = followTheme(asked.get("theme"));
const view = asked.get("view");

if (view === "speaker") {
  const { speakTo } = await import("./views/speaker/window.ts");
  speakTo(document.body, talk, theme);
} else if (view === "print") {
  const { printTo } = await import("./views/print/print.ts");
  await printTo(document.body, talk, theme, asked);
} else {
  const strange = view !== null && view !== "audience";
  presentTo(document.body, talk, theme, [
    ...(strange ? [`There is no view “${view}”. There are: audience, speaker, print.`] : []),
    ...(theme.complaint ? [theme.complaint] : []),
  ]);
}
