import { expect, test } from "vitest";
import { splitSentences } from "./split-sentences.ts";

// "|" stands where a sentence ends and a space follows.
test.each([
  "Mr. Smith met Gen. Jones.| They talked.",
  "He lives in the U.S. Senate said no.",
  "He lives in the U.S.| The law is clear.",
  "The U.N. Security Council met at 5 p.m. Tuesday.| It was late.",
  "Sen. Ted Cruz, R-Tex. (left), of Fla. and Rep. Jim Clyburn came.",
  "J. K. Rowling wrote it.| Harry S. Truman did not.",
  "She holds a Ph.D. in law.| He does not.",
  "On Sept. 11 the No. 1 firm, Acme Inc. of Calif., paid $3.5 million.| No.| Nobody knew.",
  "“We go.”| He left.| “Why?” he asked.| “Now!” she said.",
  "“Who knows?” Trump told reporters.| “Right?”| She left.",
  '"We go," he said.| "We stay."',
  "(He left.)| She stayed (for now).| [He] left.",
  "I think … we wait.| Well...| Maybe.",
  "He said . . . that it was so.",
  "It ended; then: “Nothing.”| See example.com/a.b for more.",
  "Is it?| Yes!| Good.| iPhones sell.",
  "1. Chris Christie won.| 2. Nobody else did.",
  "One line\ngoes on.| Next",
])("splits %j", (marked) => {
  const sentences = marked.split("| ");
  const text = sentences.join(" ");
  expect(splitSentences(text, [0, text.length]).map((span) => text.slice(...span))).toEqual(sentences);
});

test("ends a sentence at a blank line, and trims what it returns", () => {
  const text = "xx  HEADLINE\n \nText here.  yy";
  expect(splitSentences(text, [2, text.length - 2])).toEqual([
    [4, 12],
    [15, 25],
  ]);
});

test("reads a megabyte of full stops, spaces or letters in a moment", () => {
  for (const part of [".", ". ", "a.", " ", "\n ", "A. "]) {
    const text = part.repeat(1_000_000 / part.length);
    expect(splitSentences(text, [0, text.length]).at(-1)?.[1] ?? text.trimEnd().length).toBe(text.trimEnd().length);
  }
}, 10_000);
