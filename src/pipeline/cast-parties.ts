import type { Entity } from "../schema/entity.ts";
import type { Party } from "../schema/party.ts";
import { overlaps, type Span, slice } from "../text/span.ts";

/** All entities of a report with those that only act in it, and who each of some parties is. */
export interface CastParties {
  readonly entities: readonly Entity[];
  readonly castOf: (parties: readonly Party[]) => readonly string[];
}

/**
 * Leads the parties of events and undertakings back to entities. Words that name or describe somebody known are them; others,
 * "gunmen" or "two villages", are a group of their own, one for each way of writing. Pronouns without an entity are nobody.
 */
export function castParties(text: string, known: readonly Entity[], parties: readonly Party[]): CastParties {
  const added = new Map<string, Entity>();
  const idAt = new Map<string, string>();
  for (const party of parties) {
    if ("entity" in party || idAt.has(String(party.span))) continue;
    const id =
      bearerOf(known, party.span) ?? namedSo(text, known, party.span) ?? add(text, party.span, known.length, added);
    if (id !== null) idAt.set(String(party.span), id);
  }
  const toId = (party: Party): string | undefined => ("entity" in party ? party.entity : idAt.get(String(party.span)));
  return {
    entities: [...known, ...added.values()],
    castOf: (some) => [...new Set(some.map(toId).filter((id) => id !== undefined))],
  };
}

/** Who is mentioned in some words: whoever's mention covers most of them, and at least half, the article aside. */
function bearerOf(known: readonly Entity[], span: Span): string | null {
  let best: { readonly id: string; readonly share: number } | null = null;
  for (const { id, mentions } of known) {
    for (const mention of mentions.filter((one) => overlaps(one, span))) {
      const shared = Math.min(mention[1], span[1]) - Math.max(mention[0], span[0]);
      const share = shared / Math.max(mention[1] - mention[0], span[1] - span[0]);
      if (share >= leastShare && share > (best?.share ?? 0)) best = { id, share };
    }
  }
  return best?.id ?? null;
}

/** Who is called so elsewhere in the report. */
function namedSo(text: string, known: readonly Entity[], span: Span): string | null {
  const name = toName(text, span).toLowerCase();
  const isSo = (called: string): boolean => called.toLowerCase().replace(article, "") === name;
  return known.find(({ name, aliases }) => [name, ...aliases].some(isSo))?.id ?? null;
}

const article = /^(?:an?|the)\s/iu;

const toName = (text: string, span: Span): string => slice(text, span).replace(/\s+/gu, " ").replace(article, "");

const leastShare = 0.5;

/** A new entity for words that stand for nobody known; `null` for pronouns. */
function add(text: string, span: Span, count: number, added: Map<string, Entity>): string | null {
  const name = toName(text, span);
  if (pronoun.test(name)) return null;
  const key = name.toLowerCase();
  const before = added.get(key);
  const id = before?.id ?? `e${count + added.size + 1}`;
  const mentions = apart([...(before?.mentions ?? []), span]);
  added.set(key, { id, name, kind: "group", aliases: [], role: null, party: null, mentions, reasons: [] });
  return id;
}

/** In the order of the text, without those that reach into the one before. */
const apart = (spans: readonly Span[]): readonly Span[] =>
  spans
    .toSorted((one, other) => one[0] - other[0] || other[1] - one[1])
    .filter((span, at, all) => at === 0 || !all.slice(0, at).some((other) => overlaps(other, span)));

const pronoun =
  /^(?:both|each|he|her|him|his|i|it|its|nobody|one|our|she|some|that|their|them|these|they|this|those|us|we|which|who|you)$/iu;
