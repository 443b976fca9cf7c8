import type { FoundAttribution } from "../schema/analysis.ts";
import type { Cast, ChannelWords } from "../schema/cast.ts";
import type { Channel, ChannelKind } from "../schema/channel.ts";
import { overlaps, type Span, slice } from "../text/span.ts";
import { castSpeakers } from "./cast-speakers.ts";
import { documentNouns } from "./en/bodies.ts";
import { pronouns } from "./en/grammar.ts";
import type { NamedMention } from "./join-names.ts";
import { mergeDescribed } from "./merge-described.ts";
import { toNoun } from "./nouns.ts";
import type { Somebody } from "./somebody.ts";
import type { Scene } from "./stage.ts";
import { toEntities } from "./to-entities.ts";

export interface ReportScene extends Scene {
  /** For each attribution what carried it, as far as its own sentence says. */
  readonly channels: readonly (readonly ChannelWords[])[];
}

/** Who speaks in each attribution and who carried the words, with the entities that these are. */
export function castReport(text: string, scene: ReportScene): Cast {
  const found = castSpeakers(text, scene);
  const named = new Set(scene.names.flatMap(({ bearer }) => (bearer ? [bearer] : [])));
  const described = new Set(found.flatMap((who) => (who === null || named.has(who) ? [] : [who])));
  const whoIs = mergeDescribed([...described], [...named]);
  const speakers = found.map((who) => who && whoIs(who));
  const carried = scene.attributions.map((_, index) => toThrough(text, index, speakers, scene));
  const used = [...speakers, ...carried.flat().map(({ who }) => who)].filter((who) => who !== null);
  const { entities, idOf } = toEntities(text, [...new Set(used)], scene.names);
  const voicings = scene.attributions.map((_, index) => {
    const speaker = speakers[index] ?? null;
    return {
      speaker: speaker && idOf(speaker),
      anonymous: speaker?.isAnonymous ?? false,
      through: carried[index]!.map(({ who, kind, span }): Channel => {
        const id = who && idOf(who);
        return { name: entities.find((entity) => entity.id === id)?.name ?? slice(text, span), entity: id, kind, span };
      }),
    };
  });
  return { entities, voicings };
}

/** Words that carried something, and whose name they are. */
interface Carrier extends ChannelWords {
  readonly who: Somebody | null;
}

/** What its own sentence names, and then the sources of the statements that it stands in, from the inside out. */
function toThrough(
  text: string,
  index: number,
  speakers: readonly (Somebody | null)[],
  scene: ReportScene,
): readonly Carrier[] {
  const carriers = scene.channels[index]!.map(
    (words): Carrier => ({ ...words, who: bearerIn(words.span, scene.names) }),
  );
  const speaker = speakers[index] ?? null;
  const { parent } = scene.attributions[index]!;
  if (parent === null) return carriers;
  const reporter = toReporter(text, parent, speakers, scene.attributions);
  const around = toThrough(text, parent, speakers, scene).filter(({ who }) => who === null || who !== speaker);
  const own = reporter === null || reporter.who === speaker ? [] : [reporter];
  return [...carriers, ...own, ...around.filter(({ span }) => !carriers.some((one) => overlaps(one.span, span)))];
}

const bearerIn = (span: Span, names: readonly NamedMention[]): Somebody | null =>
  names.find(({ nameSpan, press }) => nameSpan[0] >= span[0] && nameSpan[1] <= span[1] && press !== null)?.bearer ??
  exactBearer(span, names);

const exactBearer = (span: Span, names: readonly NamedMention[]): Somebody | null =>
  names.find(({ nameSpan }) => nameSpan[0] === span[0] && nameSpan[1] === span[1])?.bearer ?? null;

/** Whoever says that somebody says: a link in the chain of those who carried the words. */
function toReporter(
  text: string,
  index: number,
  speakers: readonly (Somebody | null)[],
  attributions: readonly FoundAttribution[],
): Carrier | null {
  const span = attributions[index]!.source[0];
  const who = speakers[index] ?? null;
  if (span === undefined || (who === null && isPronoun(slice(text, span)))) return null;
  return { span, who, kind: kindOfReporter(who, slice(text, span)) };
}

/** Somebody unknown behind "they" carries nothing that could be named. */
const isPronoun = (words: string): boolean => Object.hasOwn(pronouns, words.trim().toLowerCase());

function kindOfReporter(who: Somebody | null, words: string): ChannelKind {
  if (who?.press) return who.press;
  const noun = toNoun(words.trim().split(/\s+/u).at(-1)!).lemma;
  if (documentNouns.has(noun)) return "document";
  return who?.kind === "person" ? "spokesperson" : "body";
}
