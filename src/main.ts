/** Chooses the view of the talk that the address asks for: `?view=`, the audience's by default. */
import { talk as given } from "#talk";
import "./views/read/article.css";
import { sameSteps } from "./show/position.ts";
import type { Show } from "./show/show.ts";
import type { Talk } from "./slide/slide.ts";
import { followTheme } from "./theme/theme.ts";
import { presentTo } from "./views/audience/audience.ts";
import { createNotice } from "./views/audience/notice.ts";
import { whole } from "./visual/whole.ts";

const talk = whole(given);
const { body } = document;
const asked = new URLSearchParams(location.search);
const theme = followTheme(asked.get("theme"), talk.themes);
const view = asked.get("view");
let show: Show | undefined;

/** Every view but the audience's, loaded when it is asked for. */
const others: Readonly<Record<string, () => Promise<unknown>>> = {
  speaker: () =>
    import("./views/speaker/window.ts").then((view) => {
      show = view.speakTo(body, talk, theme);
    }),
  print: () => import("./views/print/print.ts").then((view) => view.printTo(body, talk, theme, asked)),
  read: () => import("./views/read/read.ts").then((view) => view.readTo(body, talk, theme)),
  preflight: () => import("./views/preflight/preflight.ts").then((view) => view.preflight(body, talk, theme)),
  ...(__GALLERY__
    ? { gallery: () => import("./gallery/gallery.ts").then((view) => view.showGallery(body, theme, asked)) }
    : {}),
};

const other = view !== null && Object.hasOwn(others, view) ? others[view] : undefined;
// Not awaited: a module that waits is cut into many files.
if (other) other().then(complain, sayThatItFailed);
else {
  const strange = view !== null && view !== "audience";
  const there = ["audience", ...Object.keys(others)].join(", ");
  show = presentTo(body, talk, theme, [
    ...(strange ? [`There is no view “${view}”. There are: ${there}.`] : []),
    ...(theme.complaint ? [theme.complaint] : []),
  ]);
}

/** Of a theme that there is not; on paper that is told with the other faults. */
function complain(): void {
  if (!theme.complaint || view === "print") return;
  const { element, say } = createNotice();
  body.append(element);
  say(theme.complaint);
}

function sayThatItFailed(cause: unknown): void {
  console.error("this view of the talk did not start:", cause);
  body.textContent = "This view of the talk did not load. Reload the page to try again.";
}

// While a talk is worked on, the page goes on from where it is; other slides or steps need it loaded anew.
if (import.meta.hot)
  import.meta.hot.accept("#talk", (module) => {
    const edited = whole((module as unknown as { talk: Talk } | undefined)?.talk);
    if (edited && show && sameSteps(show.talk, edited)) show.recast(edited);
    else if (edited) location.reload();
  });
