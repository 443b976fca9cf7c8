import type { Annotation } from "../src/schema/annotation.ts";
import type { Attribution } from "../src/schema/attribution.ts";
import type { Channel } from "../src/schema/channel.ts";
import type { Entity } from "../src/schema/entity.ts";
import { overlaps, type Span } from "../src/text/span.ts";
import { pair } from "./pair-relations.ts";
import type { GoldAttribution, GoldEntity, GoldReport } from "./read-gold.ts";
import { tokensOf } from "./score-attribution.ts";

/** How a speaker was read: as marked, as somebody else, or not led back to anybody: to none, or to these very words alone. */
export type SpeakerVerdict = "right" | "wrong" | "unresolved";

/** One attribution that was both marked and found. */
export interface JudgedPair {
  readonly gold: GoldAttribution;
  readonly found: Attribution;
  readonly speaker: SpeakerVerdict;
  readonly isParentRight: boolean;
  /** Channels found that are marked too. */
  readonly channelsRight: number;
}

export interface JudgedReport {
  readonly report: GoldReport;
  readonly found: Annotation;
  readonly pairs: readonly JudgedPair[];
}

/** Holds an annotation against a gold report, attribution by attribution. */
export function judgeGold(report: GoldReport, found: Annotation): JudgedReport {
  const read = found.attributions ?? [];
  const mates = pair(
    report.attributions.map((one) => tokensOf(report.text, one)),
    read.map((one) => tokensOf(report.text, one)),
  );
  const mateOf = new Map([...mates].map(([index, at]) => [report.attributions[index]!.id, read[at]!.id]));
  const pairs = [...mates].map(([index, at]): JudgedPair => {
    const [gold, other] = [report.attributions[index]!, read[at]!];
    return {
      gold,
      found: other,
      speaker: judgeSpeaker(
        report,
        entityOf(report.entities, gold.speaker),
        entityOf(found.entities ?? [], other.speaker),
      ),
      isParentRight: gold.parent === null ? other.parent === null : mateOf.get(gold.parent) === other.parent,
      channelsRight: other.through.filter((one) => gold.through.some((two) => isSameChannel(one, two))).length,
    };
  });
  return { report, found, pairs };
}

const entityOf = <One extends { readonly id: string }>(entities: readonly One[], id: string | null): One | null =>
  entities.find((entity) => entity.id === id) ?? null;

/** Whether two ids, each of its own report, stand for the same speaker, or both for nobody. */
export function isSameSpeaker(gold: GoldReport, id: string | null, found: Annotation, other: string | null): boolean {
  const [one, two] = [entityOf(gold.entities, id), entityOf(found.entities ?? [], other)];
  return judgeSpeaker(gold, one, two) === "right";
}

function judgeSpeaker(report: GoldReport, gold: GoldEntity | null, found: Entity | null): SpeakerVerdict {
  if (gold === null) return found === null ? "right" : "wrong";
  if (found === null) return "unresolved";
  if (isSameEntity(report, gold, found)) return "right";
  return found.mentions.every((mention) => gold.mentions.some((other) => overlaps(mention, other)))
    ? "unresolved"
    : "wrong";
}

/** One entity is the other if they have one name, or if the one is mentioned where the full name of the other stands. */
function isSameEntity({ text }: GoldReport, gold: GoldEntity, found: Entity): boolean {
  if (toKey(gold.name) === toKey(found.name)) return true;
  const named = gold.mentions.flatMap(([start, end]): readonly Span[] => {
    const at = text.slice(start, end).indexOf(gold.name);
    return at === -1 ? [] : [[start + at, start + at + gold.name.length]];
  });
  return found.mentions.some((mention) => named.some((name) => sharesHalf(mention, name)));
}

const toKey = (name: string): string => name.toLowerCase().replace(/^(?:the|a|an) /u, "");

/** Whether two stretches share at least half of what either covers. */
function sharesHalf(one: Span, other: Span): boolean {
  const both = Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
  return both > 0 && both / (Math.max(one[1], other[1]) - Math.min(one[0], other[0])) >= 0.5;
}

const isSameChannel = (one: Channel, other: Channel): boolean =>
  overlaps(one.span, other.span) || toKey(one.name) === toKey(other.name);
