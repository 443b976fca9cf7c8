import { expect, it } from "vitest";
import type { Token } from "../schema/analysis.ts";
import type { Span } from "../text/span.ts";
import { fateByGrammar } from "./fate-by-grammar.ts";
import { findFigures } from "./find-figures.ts";

/** Words with their heads and relations, as a parser gives them: "word/head/relation". */
function parse(words: string): { readonly text: string; readonly tokens: readonly Token[] } {
  const rows = words.split(" ").map((row) => row.split("/") as [string, string, string]);
  const text = rows.map(([word]) => word).join(" ");
  let end = -1;
  const tokens = rows.map(([word, head, deprel]): Token => {
    const start = end + 1;
    end = start + word.length;
    return { span: [start, end], lemma: word.toLowerCase(), upos: "X", head: Number(head), deprel };
  });
  return { text, tokens };
}

const far =
  "Six/1/nummod soldiers/9/nsubj:pass who/3/nsubj guarded/1/acl:relcl the/5/det road/3/obj since/7/case Monday/3/obl were/9/aux killed/-1/root";

it("finds what became of people whose verb stands far behind them", () => {
  const { text, tokens } = parse(far);
  expect(fateByGrammar(text, tokens, [4, 12])).toBe("killed");
});

it("takes back what “not” takes back", () => {
  const { text, tokens } = parse("Six/1/nummod men/4/nsubj:pass were/4/aux not/4/advmod killed/-1/root");
  expect(fateByGrammar(text, tokens, [4, 7])).toBe(null);
});

it("says nothing where nothing was parsed, or the noun hangs otherwise", () => {
  const { text, tokens } = parse("Six/1/nummod men/2/nsubj sang/-1/root");
  expect([fateByGrammar(text, tokens, [4, 7]), fateByGrammar(text, [], [4, 7])]).toEqual([null, null]);
});

it("gives a figure the measure that the grammar tells", () => {
  const { text, tokens } = parse(far);
  const block: Span = [0, text.length];
  const scene = { blocks: [block], sentences: [block], times: [], attributions: [], names: [] };
  const measures = [tokens, []].map((parsed) => findFigures(text, { ...scene, tokens: parsed }).figures[0]?.measure);
  expect(measures).toEqual(["killed", "troops"]);
});
