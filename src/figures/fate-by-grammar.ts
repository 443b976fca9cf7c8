import type { Token } from "../schema/analysis.ts";
import type { MeasureName } from "../schema/figure.ts";
import { firstWhere } from "../text/first-where.ts";
import type { Span } from "../text/span.ts";
import { actives, intransitives, participles } from "./en/fates.ts";
import { negations } from "./en/function-words.ts";

/** A relation of a noun to its verb, and the tables that tell what the verb did to it. */
const tablesOf: ReadonlyMap<string, readonly ReadonlyMap<string, MeasureName>[]> = new Map([
  ["nsubj", [intransitives]],
  ["nsubj:pass", [participles]],
  ["obj", [actives]],
]);

/**
 * What became of those counted by the grammar of the sentence, however far their verb stands: "Six soldiers who had held a
 * checkpoint near the town were killed". `null` where no word hangs so, or nothing was parsed.
 */
export function fateByGrammar(text: string, tokens: readonly Token[], noun: Span): MeasureName | null {
  const at = firstAt(tokens, noun[0]);
  const token = tokens[at];
  if (token === undefined || token.span[0] !== noun[0]) return null;
  const tables = tablesOf.get(token.deprel);
  const verb = tokens[token.head];
  if (tables === undefined || verb === undefined || isNegated(tokens, token.head)) return null;
  const word = text.slice(...verb.span).toLowerCase();
  return tables.map((table) => table.get(word)).find((measure) => measure !== undefined) ?? null;
}

/** Whether "not" or "never" hangs on a verb: they stand close before it. */
const isNegated = (tokens: readonly Token[], verb: number): boolean =>
  tokens.slice(Math.max(0, verb - 4), verb).some(({ head, lemma }) => head === verb && negations.has(lemma));

/** The first token that begins at an offset or behind it. */
const firstAt = (tokens: readonly Token[], offset: number): number =>
  firstWhere(tokens.length, (index) => tokens[index]!.span[0] >= offset);
