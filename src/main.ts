/** Chooses the view of the talk that the address asks for: `?view=`, the audience's by default. */
import { talk } from "#talk";
import { sameSteps } from "./show/position.ts";
import type { Show } from "./show/show.ts";
import type { Talk } from "./slide/slide.ts";
import { followTheme } from "./theme/theme.ts";
import { presentTo } from "./views/audience/audience.ts";

const asked = new URLSearchParams(location.search);
const theme = followTheme(asked.get("theme"));
const view = asked.get("view");
let show: Show | undefined;

// Not awaited: a module that waits is cut into many files.
if (view === "speaker")
  import("./views/speaker/window.ts")
    .then(({ speakTo }) => {
      show = speakTo(document.body, talk, theme);
    })
    .catch(sayThatItFailed);
else if (view === "print")
  import("./views/print/print.ts")
    .then(({ printTo }) => printTo(document.body, talk, theme, asked))
    .catch(sayThatItFailed);
else {
  const strange = view !== null && view !== "audience";
  show = presentTo(document.body, talk, theme, [
    ...(strange ? [`There is no view “${view}”. There are: audience, speaker, print.`] : []),
    ...(theme.complaint ? [theme.complaint] : []),
  ]);
}

function sayThatItFailed(cause: unknown): void {
  console.error("this view of the talk did not start:", cause);
  document.body.textContent = "This view of the talk did not load. Reload the page to try again.";
}

// While a talk is worked on, the page goes on from where it is; other slides or steps need it loaded anew.
if (import.meta.hot)
  import.meta.hot.accept("#talk", (module) => {
    const edited = (module as unknown as { talk: Talk } | undefined)?.talk;
    if (edited && show && sameSteps(show.talk, edited)) show.recast(edited);
    else if (edited) location.reload();
  });
