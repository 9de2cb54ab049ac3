/** What the compiler cannot see in a talk: whether all of the ledger is told, and told whole. */
import { checkLedger, errorAt, type Finding, limitsOf, unlifted } from "../ledger/check.ts";
import { entries } from "../ledger/claim.ts";
import { frameOf } from "./layout.ts";
import type { Slide, Talk } from "./slide.ts";
import { checkTexts } from "./texts.ts";

/** Everything there is to know about a talk and its ledger: errors first, then what is only worth knowing. */
export function checkTalk(talk: Talk): Finding[] {
  const rules = [sections, claims, remedies, slides, ids, texts];
  return [...checkLedger(talk.ledger), ...rules.flatMap((rule) => rule(talk)), ...information(talk)];
}

const citedIn = ({ slides }: Talk): Set<string> => new Set(slides.flatMap(({ cites }) => cites));

function sections({ ledger, slides }: Talk): Finding[] {
  const presented = new Set(slides.map(({ section }) => section));
  return Object.keys(ledger.source.outline)
    .filter((id) => !presented.has(id))
    .map((id) => errorAt("section", id, `section "${id}" has no slide`));
}

function claims(talk: Talk): Finding[] {
  const cited = citedIn(talk);
  return Object.keys(talk.ledger.claims)
    .filter((id) => !cited.has(id))
    .map((id) => errorAt("claim", id, `claim "${id}" is on no slide`));
}

/** Where the ledger knows a limit of a remedy, the talk shows one: no promise stands alone. */
function remedies(talk: Talk): Finding[] {
  const cited = citedIn(talk);
  return entries(talk.ledger.claims, "remedy").flatMap(({ id }) => {
    const limits = limitsOf(talk.ledger.claims, id).map((limit) => limit.id);
    if (!cited.has(id) || limits.some((limit) => cited.has(limit))) return [];
    if (limits.length === 0) return [errorAt("claim", id, `remedy "${id}" has no limit that holds it`)];
    return [
      errorAt("claim", id, `remedy "${id}" is shown, and no slide shows its limit: ${limits.join(", ")}`),
    ];
  });
}

function slides({ ledger, slides }: Talk): Finding[] {
  return slides.flatMap((slide) => {
    const wrong = (what: string) => errorAt("slide", slide.id, `slide "${slide.id}" ${what}`);
    return [
      ...(slide.cites.length === 0 ? [wrong("cites nothing")] : []),
      ...slide.cites
        .filter((id) => !ledger.claims[id])
        .map((id) => wrong(`cites "${id}", which is no claim`)),
      ...(ledger.source.outline[slide.section]
        ? []
        : [wrong(`is in "${slide.section}", which is no section`)]),
      ...noteless(slide).map((step) => wrong(`has no notes for its step "${step}"`)),
      ...stray(slide).map((step) => wrong(`has notes for "${step}", which is no step of it`)),
      ...undrawn(slide).map(wrong),
      ...(slide.minutes > 0 ? [] : [wrong(`takes ${slide.minutes ?? "no"} minutes; it should take some`)]),
    ];
  });
}

/** What of a figure fails before there is a page to draw it on. */
const undrawn = ({ figure, layout, steps }: Slide): string[] =>
  steps.flatMap((step) => {
    try {
      const view = figure.start(step);
      figure.describe(step, view);
      figure.layout(step, view, frameOf(layout, "wall"));
      return [];
    } catch (cause) {
      return [`has a figure that fails at step "${step}": ${cause instanceof Error ? cause.message : cause}`];
    }
  });

const noteless = ({ steps, notes }: Slide): string[] => steps.filter((step) => !notes[step]?.trim());

const stray = ({ steps, notes }: Slide): string[] =>
  Object.keys(notes).filter((step) => !steps.includes(step));

function ids({ slides }: Talk): Finding[] {
  const twice = slides.filter(({ id }, index) => slides.findIndex((slide) => slide.id === id) !== index);
  return [...new Set(twice.map(({ id }) => id))].map((id) =>
    errorAt("slide", id, `more than one slide has the id "${id}"`),
  );
}

const texts = (talk: Talk): Finding[] => checkTexts(talk).map((what) => ({ severity: "error", what }));

function information({ ledger, slides }: Talk): Finding[] {
  const minutes = slides.reduce((sum, slide) => sum + (slide.minutes || 0), 0);
  return [
    ...unlifted(ledger.claims).map(
      ({ id }): Finding => ({
        severity: "information",
        what: `burden "${id}" is lifted by no remedy`,
        where: { kind: "claim", id },
      }),
    ),
    { severity: "information", what: `${slides.length} slides take ${Number(minutes.toFixed(2))} minutes` },
  ];
}
