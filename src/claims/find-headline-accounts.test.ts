import { expect, it } from "vitest";
import { findHeadlineAccounts } from "./find-headline-accounts.ts";
import { showWords } from "./show-words.ts";

/** What is found in a headline behind other text, as "source | cue | content". */
function accountIn(headline: string): string | null {
  const text = `Iskel. ${headline}`;
  const [found] = findHeadlineAccounts(text, [[text.length - headline.length, text.length]]);
  return found === undefined ? null : showWords(text, found);
}

it.each([
  ["Ministry: 41 killed in strike on market", "Ministry | : | 41 killed in strike on market"],
  ["Iskel health ministry: at least 41 killed", "Iskel health ministry | : | at least 41 killed"],
  ["Police: Three dead after blast", "Police | : | Three dead after blast"],
  ["41 killed in market strike - officials", "officials | - | 41 killed in market strike"],
  ["Dozens killed in market strike – UN officials", "UN officials | – | Dozens killed in market strike"],
  ["Dozens killed in market strike — health ministry", "health ministry | — | Dozens killed in market strike"],
  ["Ferry sinks—41 dead — the army", "the army | — | Ferry sinks—41 dead"],
  ["41 Killed In Strike—Health Ministry", "Health Ministry | — | 41 Killed In Strike"],
  ["41 killed \u2212 reports", "reports | \u2212 | 41 killed"],
])("gives the number in the headline %j to whom it names", (headline, expected) => {
  expect(accountIn(headline)).toBe(expected);
});

it.each([
  ["what it is about", "Iskel: 41 killed in strike"],
  ["its own kind", "Live: 41 killed in strike"],
  ["whom something was done to", "Crowd attacks police: 41 hurt"],
  ["whom something was done to, with one word before", "attacked police: 41 hurt"],
  ["the outlet", "41 killed in strike - The Iskel Times"],
  ["who is joined by a hyphen", "41 killed by ex-police"],
  ["who asks", "Police: were 41 killed?"],
  ["who tells no number", "Ministry: market was hit"],
  ["who says so in words", "41 killed - officials say"],
])("takes no source from a headline that names %s", (_, headline) => {
  expect(accountIn(headline)).toBeNull();
});

it("takes nothing from a line too long for a headline", () => {
  expect(accountIn(`Police: 41 hurt ${"and more ".repeat(5_000)}`)).toBeNull();
});
