import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reAnchor } from "./re-anchor.ts";

const find = (before: string, after: string, words: string, from = 0): string | null => {
  const start = before.indexOf(words, from);
  const span = reAnchor(before, after, [start, start + words.length]);
  return span === null ? null : `${after.slice(0, span[0])}[${after.slice(...span)}]${after.slice(span[1])}`;
};

describe("words of an earlier text", () => {
  it("are found where they stand in the later one", () => {
    expect(find("He said so.", "On Monday, he told us. He said so.", "said")).toBe(
      "On Monday, he told us. He [said] so.",
    );
  });

  it("are told from the same words elsewhere by what stands around them", () => {
    const before = "The mayor said that it burned. The miller said that it rained.";
    const after = "The miller said that it rained. The mayor said that it burned.";
    expect(find(before, after, "said")).toBe("The miller said that it rained. The mayor [said] that it burned.");
  });

  it("are nowhere when they were edited", () => {
    expect(find("12 people died.", "14 people died.", "12 people")).toBeNull();
  });

  it("are at most as long as they were, and say the same, whatever the texts", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (before, after, one, other) => {
        const [start, end] = [one, other].map((at) => at % (before.length + 1)).sort((a, b) => a - b) as [
          number,
          number,
        ];
        const span = reAnchor(before, after, [start, end]);
        if (span === null) expect(after.includes(before.slice(start, end))).toBe(false);
        else expect(after.slice(...span)).toBe(before.slice(start, end));
      }),
    );
  });

  it("stay where they are when only what is behind them grows", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (before, more, one, other) => {
        const [start, end] = [one, other].map((at) => at % (before.length + 1)).sort((a, b) => a - b) as [
          number,
          number,
        ];
        expect(reAnchor(before, before, [start, end])).toEqual([start, end]);
        expect(reAnchor(before, before + more, [start, end])).not.toBeNull();
      }),
    );
  });
});
