import type { RecordClaim } from "../../schema/record.ts";
import type { Shown } from "../../store/find-object.ts";
import type { Span } from "../../text/span.ts";
import type { PrintOptions } from "./print-options.ts";
import { indent, wrap } from "./wrap.ts";

/** Fields that are shown in another way, or say nothing to a person. */
const notListed: ReadonlySet<string> = new Set([
  ...["id", "report", "text", "source", "cue", "content", "span", "what", "revisions", "reports", "withdrawn"],
]);

/** One thing of the record for a person: what it is, its words where they stand, what it is held against, its history. */
export function printShown(shown: Shown, { columns, ink }: PrintOptions): readonly string[] {
  const { item, kind, report } = shown;
  const isGone = "withdrawn" in item && item.withdrawn;
  const from = [report.outlet, report.published, report.headline ?? report.path ?? report.url].filter(
    (one) => one !== null,
  );
  return [
    `${ink.strong(item.id)}  ${singular[kind]}${isGone ? ink.alarm("  withdrawn: it does not stand in the latest text") : ""}`,
    ...indent(wrap(ink.faint(`${report.id}  ${from.join(", ")}`), columns - margin.length), margin),
    ...printWords(shown, columns, ink),
    ...printFields(shown, columns),
    ...section(
      "Links",
      shown.links.flatMap(({ kind: link, from: start, to, reasons }) => {
        const other = shown.claims.find(({ id }) => id === (start === item.id ? to : start));
        const words = other === undefined ? "" : `: ${printClaim(other, shown)}`;
        return [`${start === item.id ? `${link} ${to}` : `${start} ${link} this`} (${reasons.join("; ")})${words}`];
      }),
      columns,
    ),
    ...section(
      kind === "reports" || kind === "entities" ? "Statements" : "Statement",
      unlinked(shown).map((claim) => `${claim.id}  ${printClaim(claim, shown)}`),
      columns,
    ),
    ...section(
      "History",
      shown.history.map(
        ({ entry, at, author, what }) =>
          `entry ${entry}, ${at.slice(0, "2023-09-21T12:00".length).replace("T", " ")}: ${what} by ${author}`,
      ),
      columns,
    ),
  ];
}

const margin = "  ";

const singular: Readonly<Record<Shown["kind"], string>> = {
  reports: "report",
  entities: "who is named",
  claims: "statement",
  figures: "figure",
  undertakings: "undertaking",
  events: "event",
  links: "link",
};

const unlinked = ({ claims, links }: Shown): readonly RecordClaim[] =>
  claims.filter(({ id }) => !links.some(({ from, to }) => from === id || to === id));

const printClaim = ({ speaker, act, stance, text }: RecordClaim, { names }: Shown): string =>
  `${speaker === null ? "not resolved" : (names[speaker] ?? speaker)} (${act}, ${stance}): ${text}`;

/** The paragraph in which its words stand, with them set off. */
function printWords({ text, spans }: Shown, columns: number, ink: PrintOptions["ink"]): readonly string[] {
  if (text === null || spans.length === 0) return [];
  const start =
    text.lastIndexOf(
      "\n",
      spans.reduce((least, span) => Math.min(least, span[0]), text.length),
    ) + 1;
  const last = spans.reduce((most, span) => Math.max(most, span[1]), 0);
  const end = text.indexOf("\n", last) === -1 ? text.length : text.indexOf("\n", last);
  if (end - start > longestContext)
    return [
      "",
      ...indent(wrap(spans.map(([from, to]) => text.slice(from, to)).join(" … "), columns - margin.length), margin),
    ];
  return ["", ...indent(wrap(setOff(text, [start, end], spans, ink.strong), columns - margin.length), margin)];
}

/** A passage longer than this is shown by its words alone. */
const longestContext = 2000;

/** Sets off each word of the spans by itself, so that lines may break between them. */
function setOff(text: string, [start, end]: Span, spans: readonly Span[], ink: (words: string) => string): string {
  let at = start;
  let marked = "";
  for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
    if (from < at) continue;
    marked += text.slice(at, from) + text.slice(from, to).replace(/\S+/gu, ink);
    at = to;
  }
  return marked + text.slice(at, end);
}

function printFields({ item, names }: Shown, columns: number): readonly string[] {
  const fields = Object.entries(item).filter(([name, value]) => !notListed.has(name) && !isNothing(value));
  const width = Math.max(...fields.map(([name]) => name.length));
  const lines = fields.flatMap(([name, value]) => {
    const head = `${margin}${name.padEnd(width)}  `;
    return indent(wrap(toWords(value, names), columns - head.length), " ".repeat(head.length), head);
  });
  return lines.length === 0 ? [] : ["", ...lines];
}

const isNothing = (value: unknown): boolean =>
  value === null || value === false || (Array.isArray(value) && value.length === 0);

/** A value as a person reads it; ids of entities with their names. */
function toWords(value: unknown, names: Readonly<Record<string, string>>): string {
  if (typeof value === "string") return value in names ? `${names[value]} (${value})` : value;
  if (Array.isArray(value)) return value.map((one: unknown) => toWords(one, names)).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  const parts = Object.entries(value).filter(([name, one]) => name !== "span" && !isNothing(one));
  return parts
    .map(([name, one]) =>
      name === "name" || name === "value" ? toWords(one, names) : `${name} ${toWords(one, names)}`,
    )
    .join(", ");
}

function section(head: string, lines: readonly string[], columns: number): readonly string[] {
  if (lines.length === 0) return [];
  return [
    "",
    `${margin}${head}`,
    ...lines.flatMap((line) => indent(wrap(line, columns - 2 * margin.length), `${margin}${margin}`)),
  ];
}
