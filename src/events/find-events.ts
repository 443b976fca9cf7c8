import type { WordTree } from "../grammar/word-tree.ts";
import type { Place } from "../schema/place.ts";
import type { Time } from "../schema/time.ts";
import { slice } from "../text/span.ts";
import { addSpoken, type SpokenDraft } from "./add-spoken.ts";
import { asSaid, type SaidAs } from "./as-said.ts";
import { depthOf } from "./depth-of.ts";
import { accidents, harmVerbs } from "./en/harm-words.ts";
import { whereWords } from "./en/phrase-words.ts";
import { type EventScene, type Placed, type Surroundings, toSurroundings } from "./event-surroundings.ts";
import { findDrafts } from "./find-drafts.ts";
import type { FoundEvent } from "./found-event.ts";
import { joinHarm } from "./join-harm.ts";
import { mergeEvents, type Telling } from "./merge-events.ts";
import { statusIn } from "./read-account.ts";
import { readStatus } from "./read-status.ts";
import { belongsTo } from "./read-where.ts";
import { readWords } from "./read-words.ts";
import { stemOf } from "./stem-of.ts";
import { partyKey, toParties, toPartyKey } from "./to-parties.ts";

/**
 * What a report says happened, is to come, is alleged or did not happen, as events of PLOVER's types: in text order, in a
 * sentence from its main clause inwards.
 */
export function findEvents(text: string, scene: EventScene): readonly FoundEvent[] {
  const around = toSurroundings(scene);
  const { tree } = around;
  const drafts = addSpoken(tree, findDrafts(tree), scene.attributions);
  const tellings = drafts.flatMap((draft) => toTellings(text, draft, around));
  const hasAccident = tree.tokens.some(({ lemma }) => accidents.has(lemma.toLowerCase()));
  const keyOf = toPartyKey(text);
  return mergeEvents(joinHarm(tellings, hasAccident, keyOf), keyOf);
}

/** What a draft tells of, once or, of a promise, as promised and as planned. */
function toTellings(text: string, draft: SpokenDraft, around: Surroundings): readonly Telling[] {
  const { tree, accountAt, sentenceAt } = around;
  const at = tree.tokens[draft.head]!.span[0];
  const sentence = sentenceAt(at);
  const account = accountAt(at);
  const span = readWords(tree, draft);
  const own = (placed: readonly Placed<unknown>[]) => placed.find(({ word }) => belongsTo(tree, word, draft))?.thing;
  const time = own(around.timesIn(sentence)) as Time | undefined;
  const place = own(around.placesIn(sentence).filter(({ word }) => isWhere(tree, word))) as Place | undefined;
  const speaker = account?.speaker ?? null;
  const actors =
    draft.speaker === null ? toParties(tree, draft.actors, { ...around, speaker }) : [{ entity: draft.speaker }];
  const acting = new Set(actors.map(partyKey));
  const event: Omit<FoundEvent, "type" | "mode" | "status"> = {
    what: slice(text, span).replace(/\s+/gu, " "),
    span,
    when: time === undefined ? null : { value: time.value, basis: time.basis, span: time.span },
    place: place === undefined ? null : toPlace(place),
    actors,
    recipients: toParties(tree, draft.recipients, { ...around, speaker }).filter(
      (party) => !acting.has(partyKey(party)),
    ),
    attribution: account?.id ?? null,
  };
  const told = {
    kind: draft.kind,
    status: statusIn(readStatus(tree, draft), account),
    verb: draft.verb,
    isOwn: speaker !== null && acting.has(speaker),
    isSaid: account !== null,
  };
  const depth = depthOf(tree, draft.verb);
  const { lemma } = tree.tokens[draft.head]!;
  const stem = stemOf(lemma);
  return asSaid(tree, told)
    .filter(isKept)
    .map(({ kind, status }) => ({
      event: { ...kind, status, ...event },
      stem,
      isBare: draft.isBare,
      isHarm:
        kind.type === "ASSAULT" &&
        (actors.length === 0 || (event.recipients.length === 0 && lemma !== "kill")) &&
        harmVerbs.has(lemma),
      stands: draft.stands && isSomebodys(tree, draft, event),
      sentence,
      depth,
    }));
}

/** What was not refused, asked for or threatened is nothing to tell of. */
const isKept = ({ kind, status }: SaidAs): boolean => status !== "negated" || !unsaid.has(kind.type);

const unsaid: ReadonlySet<string> = new Set(["REJECT", "REQUEST", "THREATEN"]);

/** Whether an event names anybody or anything; fighting, talks and protest are told of without. */
function isSomebodys(
  { tokens }: WordTree,
  { kind, head, actors, recipients }: SpokenDraft,
  event: Pick<FoundEvent, "actors" | "recipients">,
): boolean {
  if (event.actors.length + event.recipients.length > 0) return true;
  if (nameless.has(kind.type) && tokens[head]!.upos === "NOUN") return true;
  return [...actors, ...recipients].some((at) => done.has(kind.type) && tokens[at]!.upos !== "PRON");
}

const nameless: ReadonlySet<string> = new Set(["ASSAULT", "CONSULT", "PROTEST"]);
const done: ReadonlySet<string> = new Set(["ACCUSE", "AGREE", "ASSAULT", "COERCE"]);

/** Whether a place is told of as where something is: behind "in", "near" and the like. */
function isWhere({ tokens, children }: WordTree, word: number): boolean {
  return (
    children[word]?.some((child) => tokens[child]!.deprel === "case" && whereWords.has(tokens[child]!.lemma)) ?? false
  );
}

const toPlace = ({ name, span, lat, lon, precision }: Place): NonNullable<FoundEvent["place"]> => ({
  name,
  span,
  lat,
  lon,
  precision,
});
