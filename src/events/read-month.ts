import type { TimeBasis } from "../schema/time.ts";
import { monthAfter, toInterval, toMonth } from "./calendar.ts";
import { months } from "./en/time-words.ts";
import { readYear } from "./read-year.ts";
import type { Direction, Reading, ReadMatch } from "./time-context.ts";

/** The number of a month, from its name, shortened or not, or from digits. */
export const monthOf = (word: string | undefined): number => months[(word ?? "").replace(".", "")] ?? Number(word);

/** "March 2016", "last March", "March". */
export const readMonth: ReadMatch = (match, context) => {
  const month = monthOf(match.groups.month);
  const year = readYear(match, context);
  if (year) return { value: toMonth(year.year, month), basis: year.basis };
  const { anchor } = context;
  if (match.groups.which) return anchor ? null : "undated";
  if (!anchor) return "undated";
  if (anchor.month === null) return null;
  const steps = (month - anchor.month + 12) % 12;
  const by = monthStep(steps, match.groups.near, match.groups.since ? "past" : context.direction);
  return { value: monthAfter(anchor.year, anchor.month, by), basis: anchor.basis };
};

/** How many months from now, of a month that comes in `steps` months and last came twelve earlier. */
function monthStep(steps: number, near: string | undefined, direction: Direction): number {
  const last = steps === 0 ? 0 : steps - 12;
  const which = near?.split(/\s/).at(-1);
  if (which === "last" || which === "past") return steps - 12;
  if (which === "next" || which === "coming") return steps === 0 ? 12 : steps;
  if (direction === "past") return last;
  if (direction === "ahead") return steps;
  return steps < -last ? steps : last;
}

/** "January to March 2016", "from March to May". */
export const readMonthRange: ReadMatch = (match, context) => {
  const { month, month2, year, year2, and, lead } = match.groups;
  if (and && lead !== "between" && !year2) return null;
  const [from, until] = [monthOf(month), monthOf(month2)];
  if (and && lead === undefined && until !== from + 1) return null;
  if (year2 || year) {
    const end = Number(year2 ?? Number(year) + (until < from ? 1 : 0));
    const start = Number(year ?? end - (until < from ? 1 : 0));
    return inOrder(toMonth(start, from), toMonth(end, until), "stated");
  }
  const end = readMonth({ ...match, groups: { month: month2 } }, context);
  if (end === null || end === "undated" || "unclear" in end) return end;
  const [endYear = 0, endMonth = 1] = end.value.split("-").map(Number);
  return inOrder(monthAfter(endYear, endMonth, -((until - from + 12) % 12)), end.value, end.basis);
};

const inOrder = (from: string, until: string, basis: TimeBasis): Reading =>
  from < until ? { value: toInterval(from, until), basis } : null;
