import type { EventScene } from "../events/event-surroundings.ts";
import { toSurroundings } from "../events/event-surroundings.ts";
import type { EventAccount } from "../events/read-account.ts";
import { toParties, toPartyKey, uniqueParties } from "../events/to-parties.ts";
import type { Party } from "../schema/party.ts";
import { overlaps, type Span } from "../text/span.ts";
import { type Placed, withAnswered } from "./answer-of.ts";
import { findAnswers } from "./find-answers.ts";
import { findCommands, findDuties } from "./find-duties.ts";
import { findOutstanding } from "./find-outstanding.ts";
import { findOwnWords } from "./find-own-words.ts";
import { findSettled } from "./find-settled.ts";
import { toStandIns } from "./find-stand-ins.ts";
import { findUndertaken } from "./find-undertaken.ts";
import type { FoundUndertaking } from "./found-undertaking.ts";
import { toIsBase } from "./is-base.ts";
import { mergeUndertakings } from "./merge-undertakings.ts";
import { readTerms } from "./read-terms.ts";
import type { UndertakingDraft } from "./undertaking-draft.ts";
import { withQuotes } from "./with-quotes.ts";

/**
 * What somebody agreed, promised, demanded or refused in a report, and what it says is still open: in text order, each once.
 */
export function findUndertakings(text: string, scene: EventScene): readonly FoundUndertaking[] {
  const around = toSurroundings(scene);
  const { tree, accountAt } = around;
  const isTime = (word: number): boolean => around.isTime(tree.tokens[word]!.span);
  const words = { isTime, isBase: toIsBase(text, tree) };
  const answers = findAnswers(tree);
  const answering = new Set(answers.map(({ word }) => word));
  const told = [
    ...findUndertaken(tree, words).filter(({ word }) => !answering.has(word)),
    ...findOutstanding(tree),
    ...findSettled(tree),
    ...answers,
  ];
  const openings = new Set(scene.attributions.flatMap(({ content }) => content.map(([start]) => start)));
  const isFirst = (word: number): boolean => {
    const [start] = tree.tokens[word]!.span;
    return quoteMarks.has(text[start - 1]!) && (openings.has(start - 1) || openings.has(start));
  };
  const tops = new Set(told.map(({ top }) => top));
  const drafts = [
    ...told,
    ...[...findOwnWords(tree), ...findDuties(tree), ...findCommands(tree, isFirst, words.isBase)].filter(
      ({ top }) => !tops.has(top),
    ),
  ];
  const sideOf = new Map(scene.entities.map(({ id, party }) => [id, party]));
  const isSide = (party: Party, speaker: string | null): boolean =>
    "entity" in party && speaker !== null && (party.entity === speaker || party.entity === sideOf.get(speaker));
  const sayingAt = toSayings(scene.attributions);
  const placed = drafts.flatMap((draft): readonly Placed[] => {
    const at = tree.tokens[draft.word]!.span;
    const account = accountAt(at[0]);
    const saying = draft.isOwn ? account : sayingAt(at);
    if (isUndone(draft, account, saying)) return [];
    const standIn = toStandIns({ ...around, tree, entities: scene.entities, speaker: account?.speaker ?? null });
    const cast = (heads: readonly number[]): readonly Party[] =>
      uniqueParties(
        heads.flatMap(
          (head) => standIn(head) ?? toParties(tree, [head], { ...around, speaker: account?.speaker ?? null }),
        ),
      );
    const isSpokenOf = draft.isOwn && draft.kind !== "demanded" && draft.by.length > 0;
    const speaker = isSpokenOf ? null : (saying?.speaker ?? null);
    const doers = cast(draft.by);
    const isOne = speaker !== null && doers.length < 2;
    const by = isOne ? uniqueParties([{ entity: speaker }, ...partners(draft, cast)]) : doers;
    if (isSpokenOf && !by.some((party) => isSide(party, account?.speaker ?? null))) return [];
    const keys = new Set(by.map((party) => JSON.stringify(party)));
    const found: FoundUndertaking = {
      kind: draft.kind,
      by,
      to: cast(draft.to).filter((party) => !keys.has(JSON.stringify(party))),
      what: draft.what.map((span) => withQuotes(text, span)),
      ...readTerms(text, tree, draft, scene.times),
      attribution: accountAt(draft.what[0]![0])?.id ?? account?.id ?? null,
    };
    const hasWords = tree.tokens[draft.top]!.upos === "NOUN";
    return [{ found, at: at[0], answers: draft.answers ?? [], hasWords }];
  });
  return mergeUndertakings(text, withAnswered(placed), toPartyKey(text));
}

const quoteMarks: ReadonlySet<string> = new Set(['"', "\u201c", "\u2018"]);

/** Of what is agreed, those who agree with the speaker. */
const partners = ({ kind, by }: UndertakingDraft, cast: (heads: readonly number[]) => readonly Party[]) =>
  kind === "agreed" ? cast(by.slice(1)) : [];

/** What is denied, or asked about, is not undertaken; "we will" binds only in somebody's own plain words. */
function isUndone({ isOwn }: UndertakingDraft, account: EventAccount | null, saying: EventAccount | null): boolean {
  if (isOwn) return account === null || account.speaker === null || idleActs.has(account.act);
  return account !== null && account !== saying && (account.act === "deny" || account.act === "question");
}

const idleActs: ReadonlySet<string> = new Set(["deny", "expect", "question", "threaten", "warn"]);

/** For the word of an undertaking, the statement that it makes: the one in whose cue it stands. */
function toSayings(accounts: readonly EventAccount[]): (word: Span) => EventAccount | null {
  const cues = accounts.flatMap((account) => account.cue.map((span) => ({ span, account })));
  return (word) => cues.find(({ span }) => overlaps(span, word))?.account ?? null;
}
