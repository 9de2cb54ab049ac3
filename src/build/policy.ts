/**
 * What a built page may load and run. The page says it itself, in its first line, so that every host and
 * every file manager keeps it: nothing but its own scripts and styles, and no text that becomes markup
 * unless the deck's one policy knows it (src/views/parts/trusted.ts).
 */
import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** A page whose markup the policy would forbid: the message says which. */
export class Forbidden extends Error {}

/** Where a page's own files are: beside it on its host, or nowhere, where it is one file. */
export type Own = "'self'" | "'none'";

/** Guards the page of a site, as built. The server that one works with sends markup of its own: it goes without. */
export const guarded: Plugin = {
  name: "counterpoise:policy",
  apply: "build",
  transformIndexHtml: { order: "post", handler: (html) => guard(html, "'self'") },
};

/**
 * `html` with its content security policy in it; what stands in the page itself is allowed by its hash.
 * @throws Forbidden where there is no `<meta charset>` to put it after, or an attribute that it would shut off
 */
export function guard(html: string, own: Own): string {
  const inside = { script: [] as string[], style: [] as string[] };
  const markup = html.replace(
    /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g,
    (_, tag: "script" | "style", text) => {
      if (text.trim()) inside[tag].push(hashOf(text));
      return "";
    },
  );
  refuseAttributes(markup);
  const policy = policyOf(own, inside.script, inside.style);
  const charset = /<meta charset=[^>]*>/.exec(html)?.[0];
  if (!charset) throw new Forbidden("the page has no <meta charset>, which its policy is to stand after");
  return html.replace(charset, () => `${charset}\n    ${asMeta(policy)}`);
}

function policyOf(own: Own, scripts: readonly string[], styles: readonly string[]): string {
  // Beside others "none" is no source: it stands alone, or not at all.
  const from = (...sources: readonly string[]) => {
    const real = [own, ...sources].filter((source) => source !== "'none'");
    return real.length > 0 ? real.join(" ") : "'none'";
  };
  return Object.entries({
    "default-src": "'none'",
    "script-src": from(...scripts),
    "style-src": from(...styles),
    "font-src": from("data:"),
    "img-src": from("data:", "blob:"),
    "connect-src": own,
    "manifest-src": own,
    "worker-src": own,
    // The gallery holds its laws in a frame of the same page.
    "frame-src": own,
    "base-uri": "'none'",
    "form-action": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "default",
  })
    .map((words) => words.join(" "))
    .join("; ");
}

const asMeta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Styles and scripts in attributes cannot be told from what somebody slipped in: the browser would drop them. */
function refuseAttributes(markup: string): void {
  for (const [tag] of markup.matchAll(/<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi)) {
    const [name] = /\s(?:style|on\w+)(?=\s*=)/i.exec(tag.replace(/"[^"]*"|'[^']*'/g, '""')) ?? [];
    if (name)
      throw new Forbidden(
        `the page's policy forbids the attribute${name} in ${tag}; use a class, or a listener`,
      );
  }
}
