import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { Forbidden, guard } from "./policy.ts";

const page = (inside: string) => `<html><head><meta charset="utf-8" />${inside}</head><body></body></html>`;
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const directive = (html: string, name: string) => new RegExp(`[" ]${name} ([^;"]*)`).exec(html)?.[1];

describe("the policy of a built page", () => {
  test("stands before anything that it governs, and lets nothing unsafe through", () => {
    const html = guard(page('<link rel="stylesheet" href="./a.css">'), "'self'");
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<link"));
    expect(html).not.toContain("unsafe");
    expect(directive(html, "default-src")).toBe("'none'");
    expect(directive(html, "script-src")).toBe("'self'");
  });

  test("allows what stands in a file by its hash, and nothing beside it", () => {
    const script = 'say("<style>not a style</style>")';
    const html = guard(page(`<script type="module">${script}</script><style>a{}</style>`), "'none'");
    expect(directive(html, "script-src")).toBe(hash(script));
    expect(directive(html, "style-src")).toBe(hash("a{}"));
    expect(directive(html, "connect-src")).toBe("'none'");
    expect(directive(html, "font-src")).toBe("data:");
  });

  test("allows a site's page its own files and what stands in the page", () => {
    const html = guard(page("<style>b{}</style>"), "'self'");
    expect(directive(html, "style-src")).toBe(`'self' ${hash("b{}")}`);
  });

  for (const attribute of ['style="color: red"', 'onclick="run()"', "style=x"])
    test(`refuses ${attribute} in the markup, and says where`, () => {
      const build = () => guard(page(`<p class="fine" ${attribute}>`), "'self'");
      expect(build).toThrow(Forbidden);
      expect(build).toThrow(`<p class="fine" ${attribute}>`);
    });

  test("takes words in an attribute for words", () => {
    expect(() =>
      guard(page('<meta name="description" content="on style=x and onclick=y" />'), "'self'"),
    ).not.toThrow();
  });
});
