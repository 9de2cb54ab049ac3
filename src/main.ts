/** Chooses the view of the talk that the address asks for: `?view=`, the audience's by default. */
import { talk } from "../slides/deck.ts";
import { followTheme } from "./theme/theme.ts";
import { presentTo } from "./views/audience/audience.ts";

const theme = followTheme(new URLSearchParams(location.search).get("theme"));
presentTo(document.body, talk, theme);
