import { childOf, type WordTree } from "../grammar/word-tree.ts";
import type { EventStatus, EventType } from "../schema/event.ts";
import type { EventKind } from "./event-kind.ts";

/** What is known of an event that somebody tells of. */
export interface Told {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly verb: number;
  /** Whether who tells of it is who does it. */
  readonly isOwn: boolean;
  /** Whether anybody is told to tell of it. */
  readonly isSaid: boolean;
}

export interface SaidAs {
  readonly kind: EventKind;
  readonly status: EventStatus;
}

/**
 * What an event is by the way it is told: what one will do to another, or does unless something is done, is a threat; what
 * one will do for another is promised; what one will not do is refused; what another must do is asked for.
 */
export function asSaid(tree: WordTree, { kind, status, verb, isOwn, isSaid }: Told): readonly SaidAs[] {
  const own: SaidAs = { kind, status };
  const isHostile = hostile.has(kind.type);
  const isWilled = hasAuxiliary(tree, verb, willing);
  const isPassive = childOf(tree, verb, ["nsubj:pass", "aux:pass"]) !== undefined;
  if (status === "planned" && isHostile && !isPassive && hasFuture(tree, verb) && (isOwn || isConditional(tree, verb)))
    return isConditional(tree, verb) || !measures.has(kind.type) ? [asType("THREATEN")] : [own, asType("THREATEN")];
  if (status === "planned" && isOwn && isWilled && helpful.has(kind.type)) return [asType("AGREE"), own];
  if (status === "negated" && isPassive && allowing.has(tree.tokens[verb]!.lemma))
    return [{ kind: { type: "COERCE", mode: null }, status: "happened" }];
  if (
    status === "negated" &&
    !isHostile &&
    !isPassive &&
    isRefusable(kind.type) &&
    (isWilled || hasAuxiliary(tree, verb, present))
  )
    return [asType("REJECT")];
  if (isSaid && !isOwn && status === "happened" && hasAuxiliary(tree, verb, bidding)) return [asType("REQUEST")];
  return [own];
}

const asType = (type: EventType): SaidAs => ({ kind: { type, mode: null }, status: "happened" });

const hostile: ReadonlySet<EventType> = new Set(["ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "REJECT", "SANCTION"]);
/** What states announce as measures, which come whatever the other does. */
const measures: ReadonlySet<EventType> = new Set(["MOBILIZE", "REJECT", "SANCTION"]);
const helpful: ReadonlySet<EventType> = new Set(["AID", "CONCEDE", "CONSULT", "COOPERATE", "RETREAT", "SUPPORT"]);
const isRefusable = (type: EventType): boolean => helpful.has(type) || type === "AGREE";

const allowing: ReadonlySet<string> = new Set(["allow", "let", "permit"]);
const willing: ReadonlySet<string> = new Set(["will", "shall", "would", "'ll", "wo"]);
const present: ReadonlySet<string> = new Set(["can", "ca"]);
const bidding: ReadonlySet<string> = new Set(["must"]);

const hasAuxiliary = ({ tokens, children }: WordTree, verb: number, words: ReadonlySet<string>): boolean =>
  children[verb]!.some((child) => tokens[child]!.deprel === "aux" && words.has(tokens[child]!.lemma.toLowerCase()));

const hasFuture = (tree: WordTree, verb: number): boolean =>
  hasAuxiliary(tree, verb, willing) || hasAuxiliary(tree, verb, new Set(["may", "might", "could"]));

/** "Unless", "if": the clause that says what the threat hangs on. */
const isConditional = ({ tokens, children }: WordTree, verb: number): boolean =>
  children[verb]!.some(
    (child) =>
      tokens[child]!.deprel === "advcl" &&
      children[child]!.some((mark) => tokens[mark]!.deprel === "mark" && conditions.has(tokens[mark]!.lemma)),
  );

const conditions: ReadonlySet<string> = new Set(["if", "unless"]);
