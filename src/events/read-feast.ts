import { feasts } from "./en/feasts.ts";
import { feastDay } from "./feast-day.ts";
import { nearestDay } from "./nearest-day.ts";
import { toReading } from "./read-date.ts";
import { readYear } from "./read-year.ts";
import type { ReadMatch } from "./time-context.ts";

/** "Christmas Day", "this Thanksgiving", "Easter 2015". */
export const readFeast: ReadMatch = (match, context) => {
  const feast = feasts[(match.groups.name ?? "").replace(/ +/g, " ")];
  if (feast === undefined) return null;
  const { near, which } = match.groups;
  const year = readYear(near && near !== "last" ? { ...match, groups: { which: near } } : match, context);
  if (year) return toReading(feastDay(feast, year.year), year.basis);
  if (which) return context.anchor ? null : "undated";
  if (!context.anchor) return "undated";
  const days = [-1, 0, 1].map((step) => feastDay(feast, (context.anchor?.year ?? 0) + step));
  const direction = near === "last" ? "past" : context.direction;
  return toReading(nearestDay(days, null, context.anchor, direction), context.anchor.basis);
};
