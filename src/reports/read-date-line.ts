import { months, vagueZones, weekdays, zones } from "./en/months.ts";

/** What a date line says: EDTF days, or ISO 8601 moments where hour and zone are stated. */
export interface DateLine {
  readonly published: string | null;
  readonly modified: string | null;
  /** Whether a word says what the date is of: "Published", "Updated". */
  readonly labelled: boolean;
}

/** A line that is longer says more than a date. */
const longestDateLine = 200;

const any = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join("|");
const month = `(?<month>${any(Object.keys(months))})\\.?`;
const year = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
const day = "(?<day>0?[1-9]|[12]\\d|3[01])(?!\\d)(?:st|nd|rd|th)?";

/** The ways to write a day. With dots, the day comes first; with slashes, the sizes of the numbers have to tell. */
const dayShapes: readonly string[] = [
  `(?<year>(?:19|20)\\d\\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)`,
  `(?<year>(?:19|20)\\d\\d)[/.](?<month>0?[1-9]|1[0-2])[/.](?<day>0?[1-9]|[12]\\d|3[01])(?!\\d)`,
  `(?<day>0?[1-9]|[12]\\d|3[01])\\.(?<month>0?[1-9]|1[0-2])\\.${year}`,
  `(?<first>\\d{1,2})[/.-](?<second>\\d{1,2})[/.-]${year}`,
  `${month}[ -]?${day},?[ -]?${year}`,
  `${day}[ -]?(?:of )?${month},?[ -]?${year}`,
];

const time =
  "(?<hour>[01]?\\d|2[0-3])(?:(?:[:.h](?<minute>[0-5]\\d)(?:[:.](?<second>[0-5]\\d)(?:\\.\\d+)?)?)? ?(?<half>[ap])\\.?m\\b\\.?|(?:[:.h](?<minute2>[0-5]\\d)(?:[:.](?<second2>[0-5]\\d)(?:\\.\\d+)?)?)(?:(?: ?(?:hours|hrs|h))\\b)?)";
const offset = "(?<sign>[+-])(?<hours>[01]\\d):?(?<minutes>[0-5]\\d)(?!\\d)";

type Token = "day" | "time" | "zone" | "relative" | "updated" | "published" | "filler";

const shapes: readonly (readonly [Token, RegExp])[] = (
  [
    ...dayShapes.map((shape): [Token, string] => ["day", shape]),
    ["time", time],
    ["zone", `(?:gmt|utc)?${offset}`],
    ["zone", `(?<zone>${any([...Object.keys(zones), ...vagueZones])})\\b\\.?(?: time\\b)?`],
    [
      "relative",
      "(?:(?:about )?(?:an?|\\d+|one|two|three|few) (?:secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?)(?:,? \\d+ (?:mins?|minutes?|hrs?|hours?))? ago|\\d{1,2} ?(?:m|h|hr|d) ago|yesterday|today|just now)\\b",
    ],
    ["updated", "(?:last )?(?:updated?|modified|edited|revised)\\b"],
    ["published", "(?:first |originally )?(?:published|posted|publication|created|issued|released|publish)\\b"],
    ["filler", `(?:${any(weekdays)})\\b\\.?`],
    ["filler", "(?:on|at|date|time|the|as of|of|local|article|story|noon|midnight|t)\\b"],
    ["filler", "t(?=\\d)|[\\s,.;:|/•·()\\[\\]–—-]+"],
  ] as const
).map(([token, shape]) => [token, new RegExp(shape, "yi")]);

type Groups = Readonly<Record<string, string | undefined>>;

interface Match {
  readonly token: Token;
  readonly groups: Groups;
}

/**
 * Reads a line that says when a report was published or changed, and nothing else; `null` for any other line.
 * "4 hours ago" makes a date line, but no date. So does "05/02/2023", which is in May or in February.
 */
export function readDateLine(plain: string): DateLine | null {
  const matches = plain.length <= longestDateLine ? tokenise(plain) : null;
  if (!matches) return null;
  const dated = matches.some(({ token }) => token === "day" || token === "relative");
  const labelled = matches.some(({ token }) => token === "updated" || token === "published");
  const timed = matches.some(({ token }) => token === "time");
  return dated || (labelled && timed) ? { ...toDates(matches), labelled } : null;
}

function tokenise(plain: string): readonly Match[] | null {
  const matches: Match[] = [];
  let at = 0;
  while (at < plain.length) {
    const found = matchAt(plain, at);
    if (!found) return null;
    matches.push(found);
    at = found.end;
  }
  return matches;
}

function matchAt(plain: string, at: number): (Match & { readonly end: number }) | null {
  for (const [token, shape] of shapes) {
    shape.lastIndex = at;
    const groups = shape.exec(plain)?.groups ?? {};
    if (shape.lastIndex > at) return { token, groups, end: shape.lastIndex };
  }
  return null;
}

/**
 * The first date of each label; a date without one is that of publication, and an hour without one is of the day before
 * it: "12 May 2023, 15:05 (updated 19:20)".
 */
function toDates(matches: readonly Match[]): Pick<DateLine, "published" | "modified"> {
  const found: { published?: string | null; modified?: string | null } = {};
  let label: "published" | "modified" = "published";
  let date: string | null = null;
  matches.forEach(({ token, groups }, i) => {
    if (token === "updated") label = "modified";
    if (token === "published") label = "published";
    if (token === "day") {
      date = toDay(groups);
      found[label] ??= toMoment(groups, matches, i);
    }
    if (token === "time" && label === "modified" && date && matches[nextDay(matches, i)]?.token !== "day")
      found.modified ??= atHour(date, matches.slice(i, nextDay(matches, i))) ?? date;
  });
  return { published: found.published ?? null, modified: found.modified ?? null };
}

/** The day with the hour that stands beside it, if that has a zone; else the day. */
function toMoment(groups: Groups, matches: readonly Match[], at: number): string | null {
  const date = toDay(groups);
  if (date === null) return null;
  const after = matches.slice(at + 1, nextDay(matches, at));
  const before = matches.slice(0, at).filter(({ token }) => token !== "filler");
  return atHour(date, after) ?? atHour(date, before.slice(-2)) ?? date;
}

const nextDay = (matches: readonly Match[], at: number): number => {
  const next = matches.findIndex(({ token }, i) => i > at && ["day", "updated", "published"].includes(token));
  return next < 0 ? matches.length : next;
};

function atHour(date: string, around: readonly Match[]): string | null {
  const clock = around.find(({ token }) => token === "time");
  const zone = around.find(({ token }) => token === "zone");
  const written = clock && zone ? toOffset(zone.groups) : null;
  return clock && written ? `${date}T${toClock(clock.groups)}${written}` : null;
}

function toDay({ year: y, month: m, day: d, first, second }: Groups): string | null {
  if (first && second) return fromNumbers(Number(first), Number(second), y ?? "");
  const number = months[(m ?? "").toLowerCase()] ?? Number(m);
  return toIso(y ?? "", number, Number(d));
}

/** "21/09/2023" and "09/21/2023" can be read one way only, "05/02/2023" two ways. */
function fromNumbers(first: number, second: number, y: string): string | null {
  if (first > 12) return toIso(y, second, first);
  if (second > 12 || first === second) return toIso(y, first, second);
  return null;
}

function toIso(y: string, m: number, d: number): string | null {
  const date = new Date(Date.UTC(Number(y), m - 1, d));
  const real = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real ? `${y}-${two(m)}-${two(d)}` : null;
}

function toClock({ hour, minute, minute2, half }: Groups): string {
  const written = Number(hour);
  const twelve = half === undefined ? written : (written % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return `${two(twelve)}:${minute ?? minute2 ?? "00"}`;
}

function toOffset({ zone, sign, hours, minutes }: Groups): string | null {
  return sign ? `${sign}${hours}:${minutes}` : (zones[(zone ?? "").toLowerCase()] ?? null);
}

const two = (number: number): string => String(number).padStart(2, "0");
