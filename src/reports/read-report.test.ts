import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CounterclaimError } from "../errors.ts";
import type { Part } from "../schema/report.ts";
import { slice } from "../text/span.ts";
import { defaultLimits } from "./limits.ts";
import { type GivenReport, type ReadReport, readReport } from "./read-report.ts";

const one = "The council denied on Tuesday that there had been any ammunition in the building beside the market.";
const two = "Its chairwoman, Sabra Tolen, said that the families had been counted twice, once by the hospital.";
const text = `Council denies store of ammunition

By Roza Lindt
8 October 2024

PELSK, Upper Ambrel (LPA) — ${one}

${two}

© 2024 Ambrel Valley Post. All rights reserved.`;
const html = `<title>Council denies store | Courier</title><meta property="og:site_name" content="Courier">
<link rel=canonical href="https://courier.example/1"><h1>Council denies store</h1><article><p>${one}</p><p>${two}</p></article>`;

describe("a report as text", () => {
  test("says of itself who made it, where and when", async () => {
    expect((await readReport({ text })).report).toMatchObject({
      url: null,
      outlet: "Ambrel Valley Post",
      headline: "Council denies store of ammunition",
      published: "2024-10-08",
      modified: null,
      language: "en",
      byline: ["Roza Lindt"],
      agencies: ["LPA"],
      dateline: { place: "PELSK, Upper Ambrel" },
    });
  });

  test("has its dateline parted from the paragraph that it opens", async () => {
    const { report } = await readReport({ text });
    expect(slice(text, report.dateline!.span)).toBe("PELSK, Upper Ambrel");
    expect(report.parts.slice(3, 5).map(({ kind, span }) => [kind, slice(text, span)])).toEqual([
      ["dateline", "PELSK, Upper Ambrel (LPA) —"],
      ["paragraph", one],
    ]);
  });

  test("has no outlet where none is stated: a masthead may be any section's name", async () => {
    const { report } = await readReport({ text: `COURIER OF THE VALLEY\n\n${text.replace(/©.*$/, "")}` });
    expect(report.outlet).toBeNull();
  });

  test("in another language is known by it, so that it is not read as English", async () => {
    const german = "Der Rat bestritt am Dienstag, dass in dem Gebäude am Markt Munition gelagert worden sei.";
    expect((await readReport({ text: german })).report.language).toBe("de");
  });
});

describe("a report as a page", () => {
  test("says of itself who published it, under which title and where", async () => {
    expect((await readReport({ html })).report).toMatchObject({
      url: "https://courier.example/1",
      outlet: "Courier",
      headline: "Council denies store",
      language: "en",
    });
  });

  test("in English is English, though its software says otherwise", async () => {
    expect((await readReport({ html: `<html lang="de">${html}` })).report.language).toBe("en");
  });
});

test("what is given with a report wins over what it says", async () => {
  const given = { url: "https://a.example/", outlet: "Herald", published: "2024-10-07" };
  expect((await readReport({ ...given, text })).report).toMatchObject(given);
  expect((await readReport({ ...given, html })).report).toMatchObject(given);
});

describe("a report that cannot be read", () => {
  /** The error of the catalogue that a report is refused with. */
  async function refusal(given: GivenReport, limits = defaultLimits): Promise<CounterclaimError> {
    const refused = await readReport(given, limits).catch((error: unknown) => error);
    if (refused instanceof CounterclaimError) return refused;
    throw new Error("It was read.");
  }

  test.each<[string, GivenReport]>([
    ["an empty text", { text: " \n\u00a0" }],
    ["no text at all", {}],
    ["an empty page", { html: "" }],
    ["a page of menus", { html: "<nav><a href=/a>World</a></nav><p>© Courier</p>" }],
  ])("is refused as empty: %s", async (_, given) => {
    expect((await refusal(given)).code).toBe("report-empty");
  });

  test("is refused when its text is over the limit, and the error names the option that raises it", async () => {
    const { code, message } = await refusal({ text: "A word. ".repeat(62_501) });
    expect(code).toBe("report-too-long");
    expect(message).toMatch(/500008 characters.*limit of 500000.*--max-text/);
  });

  test("is refused when the article of its page is over the limit; furniture does not count", async () => {
    const limits = { ...defaultLimits, maxText: 500 };
    const { code, message } = await refusal({ html: html.replace("</article>", `<p>${one}</p>`.repeat(9)) }, limits);
    expect(code).toBe("report-too-long");
    expect(message).toContain("--max-text");
    const { text: shown } = await readReport({ html: `${html}<footer>${"<p>World</p>".repeat(99)}</footer>` }, limits);
    expect(shown.length).toBeGreaterThan(500);
  });

  test("is refused when its page nests too deep, and the error names the option that raises the limit", async () => {
    const { code, message } = await refusal({ html: "<div>".repeat(100_000) + one });
    expect(code).toBe("page-too-deep");
    expect(message).toContain("--max-depth");
  });
});

/** What is white space to Unicode or to JavaScript; each knows a character that the other does not. */
const blank = /[\s\p{White_Space}]/u;

/** Which characters of the text stand in no part, or in two; nothing when all is well. */
function misplaced(whole: string, parts: readonly Part[]): readonly number[] {
  const counts = new Uint8Array(whole.length);
  for (const { span } of parts) for (let at = span[0]; at < span[1]; at += 1) counts[at]! += 1;
  return [...counts.keys()].filter((at) => counts[at]! > 1 || (counts[at] === 0 && !blank.test(whole.charAt(at))));
}

function checkParts({ text: whole, report: { parts, dateline } }: ReadReport): void {
  const ends = parts.flatMap(({ span }) => span);
  expect(ends).toEqual([...ends].sort((a, b) => a - b));
  expect(parts.every(({ span: [start, end] }) => start >= 0 && start < end && end <= whole.length)).toBe(true);
  expect(misplaced(whole, parts)).toEqual([]);
  if (dateline) expect(slice(whole, dateline.span)).toBe(dateline.place);
}

const lines = fc.oneof(
  fc.constantFrom(
    ...text.split("\n"),
    one,
    two,
    "Skip to content",
    "Related",
    "LPA",
    "ho/mk (LPA)",
    "News",
    "the\u00a0end",
  ),
  fc.constantFrom(
    "\u200b",
    "\ufeff",
    "\u202e\u0301",
    "\ud800",
    "\udc00x",
    "\0",
    "—",
    "“",
    "PELSK (AP) — “No.",
    "(AFP) —",
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
);
const ends = fc.constantFrom("\n", "\n\n", "\r\n", "\r", "\u2028", "\u0085", " ", "\t", "");
const anyText = fc
  .array(fc.tuple(lines, ends), { minLength: 1, maxLength: 25 })
  .map((all) => all.flat().join(""))
  .filter((given) => given.trim() !== "");

describe("any text", () => {
  test("is never altered, and every character that is not blank stands in exactly one part", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (given) => {
        const read = await readReport({ text: given });
        expect(read.text).toBe(given);
        checkParts(read);
      }),
      { numRuns: 300 },
    );
  });
});

const tags =
  "p div span a b br h1 h2 ul li table tr td article aside nav time meta title script style svg pre body".split(" ");
const attributes = fc.constantFrom(
  "",
  " class=byline",
  " class='related share'",
  " hidden",
  " href=#",
  " datetime=2024-10-08",
  ' content="x',
  " style=display:none",
  " property=og:title content=A",
  " type=application/ld+json",
);
const words = fc.oneof(
  lines,
  fc.constantFrom("&amp;", "&#0;", "&#xD800;", "&unheard;", "<", "<!--", "]]>", "{}", "</"),
);
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    words,
    fc
      .tuple(fc.constantFrom(...tags), attributes, fc.array(tie("element"), { maxLength: 5 }), fc.boolean())
      .map(([tag, given, inside, closed]) => `<${tag}${given}>${inside.join("")}${closed ? `</${tag}>` : ""}`),
  ),
}));
const anyPage = fc
  .tuple(fc.boolean(), fc.array(element, { maxLength: 6 }))
  .map(([article, all]) => all.join("") + (article ? html : ""));

describe("any page", () => {
  test("is read with every character in exactly one part, or refused with an error of the catalogue", async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(anyPage, async (given) => {
        try {
          checkParts(await readReport({ html: given }));
          read += 1;
        } catch (error) {
          if (!(error instanceof CounterclaimError)) throw error;
        }
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(50);
  });
});
