/** What axe-core, a checker of accessibility, finds: apart, as it is larger than all the rest. */
import axe from "axe-core";
import { type Theme, themes } from "../theme/theme.ts";
import type { Case, Law } from "./laws.ts";
import { stand, wear } from "./stand.ts";

export const accessible: readonly Law[] = themes.map((theme) => ({
  says: `is accessible in ${theme}`,
  broken: (at) => violations(at, theme),
}));

async function violations({ host, slide, step }: Case, theme: Theme): Promise<string[]> {
  wear(theme);
  stand(host, slide, step);
  const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`,
  );
}
