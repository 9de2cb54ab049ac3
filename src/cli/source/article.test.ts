import { describe, expect, it } from "vitest";
import { articleOf } from "./article.ts";
import { outlineOf, slugOf } from "./outline.ts";

const texts = (text: string, file: string, title?: string) =>
  articleOf(text, file, title).paragraphs.map((block) => block.text);

describe("an article in Markdown", () => {
  const article = articleOf(
    `---
title: "Two ways to heat a village"
url: https://example.org/heat
---

# Two ways to heat a village

A village *argues* about
[warmth](https://example.org).

## The stove

- Smoke fills the valley.
  - Most of it in \`January\`.
- Logs &amp; axes.

> It hums.
>
> All winter.

| what | price |
| --- | --- |
| axe | 40 |

\`\`\`
logs = 3
axes = 1
\`\`\`

<details><summary>More</summary>Ash.</details>
`,
    "heat.md",
  );

  it("has its title and address from the front matter and its heading", () => {
    expect(article.title).toBe("Two ways to heat a village");
    expect(article.published).toBe("https://example.org/heat");
  });

  it("counts paragraphs, headings, items, quotations, rows and code, each once and in order", () => {
    expect(article.paragraphs).toEqual([
      { text: "A village argues about warmth." },
      { text: "The stove", level: 2 },
      { text: "Smoke fills the valley." },
      { text: "Most of it in January." },
      { text: "Logs & axes." },
      { text: "It hums." },
      { text: "All winter." },
      { text: "what | price" },
      { text: "axe | 40" },
      { text: "logs = 3 axes = 1" },
      { text: "More" },
      { text: "Ash." },
    ]);
  });

  it("reads the same with other line ends and other wrapping", () => {
    expect(texts("# T\r\n\r\none\r\ntwo\r\n\r\nthree", "a.md")).toEqual(
      texts("# T\n\none two\n\nthree\n", "a.md"),
    );
  });

  it("is called what its front matter says where its first heading is a section's", () => {
    const other = articleOf("---\ntitle: Heat\n---\n\n# The stove\n\nIt smokes.", "a.md");
    expect(other.title).toBe("Heat");
    expect(other.paragraphs[0]).toEqual({ text: "The stove", level: 1 });
  });

  it("leaves out what stands above the title", () => {
    expect(texts("Subscribe now!\n\n# Heat\n\nIt is cold.", "a.md")).toEqual(["It is cold."]);
  });

  it("is called like its file where nothing names it", () => {
    const bare = articleOf("It is cold.\n\nIt stays cold.", "a/cold_days-again.md");
    expect(bare.title).toBe("cold days again");
    expect(bare.paragraphs).toHaveLength(2);
  });

  it("is nothing where nothing follows the title", () => {
    expect(() => articleOf("# Heat\n", "a.md")).toThrow('"a.md" has no paragraph after the title "Heat"');
  });
});

describe("an article in HTML", () => {
  const page = (body: string) =>
    `<!doctype html><html><head><title>Heat | The Village Post</title>
     <meta property="og:site_name" content="The Village Post"><style>p{}</style></head><body>${body}</body></html>`;

  it("is what stands in <article>, without what the page and the article carry along", () => {
    const article = articleOf(
      page(`<header><a>Home</a></header><nav><ul><li>News</li></ul></nav>
        <article><h1>Heat</h1><p>It is&nbsp;cold.</p><aside>Advert</aside><script>track()</script>
        <div>Bare words <b>count</b>.<p>So do these.</p>and these</div><button>Share</button>
        <p hidden>Not seen</p><h2>The <em>stove</em></h2><ul><li>Smoke<ul><li>and ash</li></ul></li></ul>
        <figure><img src="x.png" alt="x"><figcaption>A stove.</figcaption></figure>
        <footer>By somebody</footer></article><article><p>Teaser</p></article><footer>Imprint</footer>`),
      "heat.html",
    );
    expect(article.title).toBe("Heat");
    expect(article.published).toBe("The Village Post");
    expect(article.paragraphs).toEqual([
      { text: "It is cold." },
      { text: "Bare words count." },
      { text: "So do these." },
      { text: "and these" },
      { text: "The stove", level: 2 },
      { text: "Smoke" },
      { text: "and ash" },
      { text: "A stove." },
    ]);
  });

  it("is what stands in <main> where there is no <article>, and the page's heading names it", () => {
    const article = articleOf(page("<h1>Heat</h1><main><p>It is cold.</p></main><p>Imprint</p>"), "heat.htm");
    expect(article.title).toBe("Heat");
    expect(article.paragraphs).toEqual([{ text: "It is cold." }]);
  });

  it("is the whole page where that has neither, less its header, navigation and footer", () => {
    const body =
      "<header>Site</header><nav>News</nav><h1>Heat</h1>It is cold.<br><br>It stays<br>cold.<footer>Imprint</footer>";
    expect(texts(page(body), "page")).toEqual(["It is cold.", "It stays cold."]);
  });

  it("keeps the words of cells apart, and says each row once", () => {
    const table =
      "<table><tr><th>what</th><th>price</th></tr><tr><td><p>axe</p></td><td>40</td></tr></table>";
    expect(texts(page(`<h1>Heat</h1>${table}`), "a.html")).toEqual(["what | price", "axe | 40"]);
  });
});

describe("an article in plain text", () => {
  const text = "Heat\n\nIt is cold.\nThe stove\nIt smokes, and it always has.\n- ash\nThe pump\nIt hums.";

  it("has its first line as title, a line a paragraph, and short lines without a stop as headings", () => {
    expect(articleOf(text, "a.txt")).toEqual({
      title: "Heat",
      paragraphs: [
        { text: "It is cold." },
        { text: "The stove", level: 2 },
        { text: "It smokes, and it always has." },
        { text: "- ash" },
        { text: "The pump", level: 2 },
        { text: "It hums." },
      ],
    });
  });

  it("begins after the line that ends with a title that is given", () => {
    expect(texts(`Advert\n${text}`, "a.txt", "Heat")).toHaveLength(6);
    expect(() => articleOf(text, "a.txt", "Cold")).toThrow('has no line that ends with the title "Cold"');
  });

  it("asks for a title where the first line reads like a paragraph", () => {
    expect(() => articleOf(`${"word ".repeat(40)}\nmore`, "a.txt")).toThrow("name the title with --title");
  });
});

describe("an outline", () => {
  const outline = (text: string) => outlineOf(articleOf(text, "a.md").paragraphs);

  it("nests ids as headings nest, and begins with what stands before the first", () => {
    const sections = outline(
      "# T\n\nx\n\n## 1. The stove’s *days*\n\nx\n\n### Smoke\n\nx\n\n#### Ash\n\n### Smoke\n\n## Größe & Kälte\n\nx",
    );
    expect(sections).toEqual([
      { id: "opening", name: "Opening", at: 1 },
      { id: "the-stoves-days", name: "The stove’s days", at: 2 },
      { id: "the-stoves-days/smoke", name: "Smoke", at: 4 },
      { id: "the-stoves-days/smoke/ash", name: "Ash", at: 6 },
      { id: "the-stoves-days/smoke-2", name: "Smoke", at: 7 },
      { id: "große-kalte", name: "Größe & Kälte", at: 8 },
    ]);
  });

  it("is one section where there is no heading", () => {
    expect(outline("# T\n\nx\n\ny")).toEqual([{ id: "article", name: "Article", at: 1 }]);
  });

  it("gives every heading an id that keeps its place, in any script", () => {
    expect(slugOf("2024")).toBe("section-2024");
    expect(slugOf("结论与展望")).toBe("结论与展望");
    expect(slugOf("!?")).toBe("");
    expect(slugOf("A heading that goes on, on and never comes to an end")).toBe(
      "a-heading-that-goes-on-on-and",
    );
    expect(outline("# T\n\n## !?\n\nx\n\n## …\n\ny").map(({ id }) => id)).toEqual(["section", "section-2"]);
  });
});
