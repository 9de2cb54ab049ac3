/** Chooses the view of the talk that the address asks for: `?view=`, the audience's by default. */
import { talk } from "#talk";
import { followTheme } from "./theme/theme.ts";
import { presentTo } from "./views/audience/audience.ts";

const asked = new URLSearchParams(location.search);
const theme = followTheme(asked.get("theme"));
const view = asked.get("view");

// Not awaited: a module that waits is cut into many files.
if (view === "speaker")
  import("./views/speaker/window.ts")
    .then(({ speakTo }) => speakTo(document.body, talk, theme))
    .catch(sayThatItFailed);
else if (view === "print")
  import("./views/print/print.ts")
    .then(({ printTo }) => printTo(document.body, talk, theme, asked))
    .catch(sayThatItFailed);
else if (view === "gallery" && __GALLERY__)
  import("./gallery/gallery.ts")
    .then(({ showGallery }) => showGallery(document.body, theme, asked))
    .catch(sayThatItFailed);
else {
  const strange = view !== null && view !== "audience";
  presentTo(document.body, talk, theme, [
    ...(strange ? [`There is no view “${view}”. There are: audience, speaker, print.`] : []),
    ...(theme.complaint ? [theme.complaint] : []),
  ]);
}

function sayThatItFailed(cause: unknown): void {
  console.error("this view of the talk did not start:", cause);
  document.body.textContent = "This view of the talk did not load. Reload the page to try again.";
}
