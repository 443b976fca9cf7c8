import type { Span } from "../text/span.ts";
import { type Point, readPoint } from "./calendar.ts";
import { timeStart } from "./en/time-shapes.ts";
import { readTime } from "./read-time.ts";
import { scanTimes, shapesFor, type Writing } from "./scan-times.ts";
import type { Anchor } from "./time-context.ts";

/** Days that a report may appear after it was filed: within them "today" is the day of the dateline. */
const longestTransit = 3;

/**
 * The day from which a report reckons: the dateline's where it was filed shortly before it appeared, else that of publication.
 * `published` is an EDTF day, month or year, or an ISO 8601 moment.
 */
export function readAnchor(writing: Writing, published: string | null, dateline: Span | null): Anchor | null {
  const point = readPoint(published ?? "");
  const appeared: Anchor | null = point && { ...point, basis: "from-publication" };
  const filed = dateline && readDatelineDay(writing, dateline, appeared);
  if (!filed || filed.day === null) return appeared;
  const transit = appeared === null ? 0 : (appeared.day ?? filed.day) - filed.day;
  return transit >= 0 && transit <= longestTransit ? { ...filed, basis: "from-dateline" } : appeared;
}

/** The day in "GENEVA, March 3 (Reuters) —". */
function readDatelineDay(writing: Writing, dateline: Span, anchor: Anchor | null): Point | null {
  const words = writing.plain.slice(...dateline);
  const shapes = shapesFor(words);
  for (const { index } of words.matchAll(timeStart)) {
    for (const match of scanTimes(writing, dateline[0] + index, dateline, shapes)) {
      if (match.kind !== "date" && match.kind !== "weekday") continue;
      const reading = readTime(match, { anchor, order: null, told: [], direction: "past" });
      if (reading !== null && reading !== "undated" && "value" in reading) return readPoint(reading.value);
    }
  }
  return null;
}
