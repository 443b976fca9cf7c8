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
  "He died in 2014. [4]| “It was late.” [5] [12]| [We] left.",
  "2.1. New rules apply.| They had a child (b. March 2009; m. c. 314) there.",
  "In mid-Sept. 2008, then-Sen. Obama met Cmdr. Burge (R-Tex.) Monday.",
  "Read more.| https://example.com/a or ask.| example.com/b has it.| wikiHow too.| (photo by Ann)",
  "Yahoo!News ran it, e.g. on Node.js, eg. here, says Booking.Com.| That is all.",
])("splits %j", (marked) => {
  const sentences = marked.split("| ");
  const text = sentences.join(" ");
  expect(splitSentences(text, [0, text.length]).map((span) => text.slice(...span))).toEqual(sentences);
});

test.each([
  ["See the results here.", "Then vote."],
  ["“I love it!”", "After that she left."],
])("splits %j from %j without a space between them", (one, other) => {
  expect(splitSentences(one + other, [0, one.length + other.length])).toEqual([
    [0, one.length],
    [one.length, one.length + other.length],
  ]);
});

test("ends a sentence at a blank line, and trims what it returns", () => {
  const text = "xx  HEADLINE\n \nText here.  yy";
  expect(splitSentences(text, [2, text.length - 2])).toEqual([
    [4, 12],
    [15, 25],
  ]);
});

test("reads a megabyte of full stops, spaces or letters in a moment", () => {
  const { user } = process.cpuUsage();
  for (const part of [".", ". ", "a.", " ", "\n ", "A. ", ". [1]", "Ab.The", "a. (b "]) {
    const text = part.repeat(1_000_000 / part.length);
    expect(splitSentences(text, [0, text.length]).at(-1)?.[1] ?? text.trimEnd().length).toBe(text.trimEnd().length);
  }
  // Microseconds of work, not of waiting: the machine may be busy.
  expect(process.cpuUsage().user - user).toBeLessThan(10_000_000);
}, 60_000);
