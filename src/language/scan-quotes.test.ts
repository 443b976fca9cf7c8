import { expect, test } from "vitest";
import { scanQuotes } from "./scan-quotes.ts";

const scan = (text: string) =>
  scanQuotes(text, [[0, text.length]]).quotes.map(
    ({ span, closed }) => text.slice(...span) + (closed ? "" : " [open]"),
  );

test.each<[string, string, string[]]>([
  ["finds curly quotes", "“We go,” he said. “Now.”", ["“We go,”", "“Now.”"]],
  ["finds straight quotes by turns", 'He said "yes" and "no".', ['"yes"', '"no"']],
  ["finds straight quotes after a dash or bracket", '("one") —"two"', ['"one"', '"two"']],
  ["finds guillemets either way round", "Il dit «oui» et « non ». Er sagte »ja«.", ["«oui»", "« non »", "»ja«"]],
  ["finds German quotes", "Er sagte „ja“ und ging.", ["„ja“"]],
  ["finds quotes of doubled single marks", "He said ``no'' and ''yes.''", ["``no''", "''yes.''"]],
  ["finds single curly quotes around apostrophes", "He said: ‘I don’t know,’ and left.", ["‘I don’t know,’"]],
  ["finds single straight quotes around apostrophes", "The 'it's over' line", ["'it's over'"]],
  ["takes no apostrophe for a quote", "The boys’ ’90s songs, rock ’n’ roll, give 'em Hell, O'Neill's", []],
  [
    "keeps nested quotes inside the outer one",
    "“He told me ‘go’ and “stay” then,” she said.",
    ["“He told me ‘go’ and “stay” then,”"],
  ],
  ["keeps doubles nested in singles inside", "‘He told me “go”,’ she said.", ["‘He told me “go”,’"]],
  ["tolerates marks turned the wrong way", "She said ”we go” and “stop.“", ["”we go”", "“stop.“"]],
  ["tolerates mixed marks", '“We go," he said. "Now.”', ['“We go,"', '"Now.”']],
  ["takes an inch mark outside quotes for none", 'A 5" pipe, he said.', []],
  ["takes no single mark without a close for a quote", "He said ‘we go. Then he left.", []],
  ["ends an open quote with its block", "He said: “We go. ", ["“We go. [open]"]],
  ["ignores a closing mark on its own", "We go.” He left.", []],
])("%s", (_, text, quotes) => {
  expect(scan(text)).toEqual(quotes);
});

test("lets a quote run on when the next paragraph begins with an opening mark", () => {
  const text = "“First.\n\n“Second.”\n\n“Third.\n\nFourth.";
  const blocks = [
    [0, 7],
    [9, 18],
    [20, 27],
    [29, 36],
  ] as const;
  expect(scanQuotes(text, blocks).quotes).toEqual([
    { span: [0, 7], closed: true },
    { span: [9, 18], closed: true },
    { span: [20, 27], closed: false },
  ]);
});

test.each([
  ["“", 1],
  ["” ", 0],
  ["x' ", 0],
  ["“x” ", 200_000],
])(
  "scans a paragraph of 200,000 times %j in a moment",
  (part, count) => {
    const text = part.repeat(200_000);
    expect(scanQuotes(text, [[0, text.length]]).quotes).toHaveLength(count);
  },
  5_000,
);
