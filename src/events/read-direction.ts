import type { Span } from "../text/span.ts";
import * as frames from "./en/tense-frames.ts";
import { readVerbBefore, readVerbBehind, toVerbWords } from "./read-verb.ts";
import type { Writing } from "./scan-times.ts";
import type { Direction } from "./time-context.ts";

/** Characters that are looked at on either side of a time, at most. */
const farthest = 240;

/**
 * Whether a time is told of something that has happened or that is announced: by the words right around it, else by the
 * nearest verb before it in its sentence, else by the first one behind it.
 */
export function readDirection({ text, plain }: Writing, [start, end]: Span, sentence: Span): Direction {
  const [from, until] = [Math.max(sentence[0], start - farthest), Math.min(sentence[1], end + farthest)];
  const [before, after] = [plain.slice(from, start), plain.slice(end, until)];
  if (frames.asOf.test(before)) return "past";
  const framed = readAnnounced(before, after);
  if (framed !== null) return framed;
  const isDue = frames.isDue.test(before);
  const behind = () => readVerbBehind(toVerbWords(text.slice(end, until)));
  const opens = frames.opensClause.test(before) && !frames.endsTime.test(before);
  const verb = (opens ? behind() : null) ?? readVerbBefore(toVerbWords(text.slice(from, start)), isDue) ?? behind();
  return weigh(verb ?? (frames.headlineTo.test(before) ? "ahead" : "unclear"), before, after, isDue);
}

/** What is scheduled, called for, or has been. */
function readAnnounced(before: string, after: string): Direction | null {
  const isSaid = frames.announced.test(before) || frames.isOn.test(before) || frames.callsFor.test(before);
  if (!isSaid && (after.startsWith("'s") || !frames.isFor.test(before))) return null;
  if (frames.wasPlanned.test(before)) return "past";
  return frames.wasDue.test(before) ? "either" : "ahead";
}

/** What a verb tells, against the nouns beside the time: nobody announces an attack, and elections may be before or behind. */
function weigh(verb: Direction, before: string, after: string, isDue: boolean): Direction {
  const isHarm = frames.harmBefore.test(before) || frames.harmAfter.test(after);
  if (isHarm && (verb === "unclear" || (verb === "ahead" && !frames.anyWill.test(before)))) return "past";
  if (
    frames.calledAfter.test(after) &&
    (before.endsWith("before ") || (verb === "unclear" && / (?:in|for) $/.test(before)))
  )
    return "either";
  if (verb === "unclear") return isDue ? "ahead" : verb;
  if (verb === "ahead" && frames.describedBefore.test(before) && frames.describedAfter.test(after)) return "either";
  if (verb === "past" && (frames.calledBefore.test(before) || frames.calledNext.test(after))) return "unclear";
  return verb === "ahead" && frames.saidIn.test(before) && !frames.anyWill.test(before) ? "past" : verb;
}
