import type { Time } from "../schema/time.ts";
import { firstWhere } from "../text/first-where.ts";
import type { Span } from "../text/span.ts";
import { timeStart } from "./en/time-shapes.ts";
import { isTime } from "./is-time.ts";
import { readAnchor } from "./read-anchor.ts";
import { readDayOrder } from "./read-day-order.ts";
import { readDirection } from "./read-direction.ts";
import { readTime } from "./read-time.ts";
import { scanTimes, shapesFor, toWriting, type Writing } from "./scan-times.ts";
import type { Reading, TimeContext, TimeMatch } from "./time-context.ts";

/** What is known of a report when its times are looked for. */
export interface TimeScene {
  /** Headline, standfirst, headings, captions and paragraphs: the blocks in which times are looked for. In order. */
  readonly blocks: readonly Span[];
  /** In order. */
  readonly sentences: readonly Span[];
  /** EDTF, or an ISO 8601 moment with its zone; `null` where it is not known. */
  readonly published: string | null;
  /** Where the dateline stands, which may tell the day on which the report was filed. */
  readonly dateline: Span | null;
}

/** A time of which no one value is safe. */
export interface TimeFinding {
  readonly rule: "time-ambiguous";
  readonly span: Span;
  readonly note: string;
}

/** Both in text order. */
export interface FoundTimes {
  readonly times: readonly Time[];
  readonly findings: readonly TimeFinding[];
}

/** Times that are looked back to for "a day later", at most. */
const longestMemory = 20;

const noDate = "The report's own date is not known: what is reckoned from it has no value.";

/**
 * Finds every expression that names a day, month, year or stretch of them, with its EDTF value. Where the report's own date is
 * needed and not known there is no time, and one finding says so for all.
 */
export function findTimes(text: string, { blocks, sentences, published, dateline }: TimeScene): FoundTimes {
  const writing = toWriting(text);
  const context = { anchor: readAnchor(writing, published, dateline), order: readDayOrder(text) };
  const times: Time[] = [];
  const findings: TimeFinding[] = [];
  const undated: Span[] = [];
  /** How many times were told of before the block, and before the one in front of it. */
  let [own, earlier] = [0, 0];
  for (const block of blocks) {
    [own, earlier] = [times.length, own];
    const told = () => times.slice(Math.max(times.length > own ? own : earlier, times.length - longestMemory));
    for (const { span, reading } of readBlock(writing, block, sentences, (direction) => ({
      ...context,
      direction,
      told: told(),
    }))) {
      if (reading === "undated") undated.push(span);
      else if ("unclear" in reading) findings.push({ rule: "time-ambiguous", span, note: reading.unclear });
      else times.push({ span, ...reading });
    }
  }
  const missed = undated.slice(0, 1).map((span) => ({ rule: "time-ambiguous", span, note: noDate }) as const);
  return { times, findings: [...missed, ...findings].sort((one, other) => one.span[0] - other.span[0]) };
}

interface Read {
  readonly span: Span;
  readonly reading: Exclude<Reading, null>;
}

type ToContext = (direction: TimeContext["direction"]) => TimeContext;

/** What stands in one block, from left to right. Each is read before the next is looked for: it may be reckoned from. */
function* readBlock(writing: Writing, block: Span, sentences: readonly Span[], toContext: ToContext): Generator<Read> {
  const words = writing.plain.slice(...block);
  const shapes = shapesFor(words);
  if (shapes.length === 0) return;
  let end = 0;
  for (const { index } of words.matchAll(timeStart)) {
    if (index < end) continue;
    for (const match of scanTimes(writing, block[0] + index, block, shapes).filter((one) =>
      isTime(one, writing.text),
    )) {
      const sentence = sentenceAt(match.start, sentences) ?? block;
      const reading = readTime(match, toContext(directionOf(writing, match, sentence)));
      if (reading === null) continue;
      yield { span: [match.start, match.end], reading };
      end = match.end - block[0];
      break;
    }
  }
}

/** What began "since" a time began before. */
const directionOf = (writing: Writing, { groups, start, end }: TimeMatch, sentence: Span): TimeContext["direction"] =>
  groups.since === undefined ? readDirection(writing, [start, end], sentence) : "past";

/** The sentence that a character stands in; sentences are in order. */
function sentenceAt(at: number, sentences: readonly Span[]): Span | null {
  const found = sentences[firstWhere(sentences.length, (index) => sentences[index]![1] > at)];
  return found !== undefined && found[0] <= at ? found : null;
}
