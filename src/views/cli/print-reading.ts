import { keepFields } from "../../pipeline/keep-fields.ts";
import type { Annotation } from "../../schema/annotation.ts";
import type { Act, Attribution } from "../../schema/attribution.ts";
import type { Finding } from "../../schema/finding.ts";
import { type Span, slice } from "../../text/span.ts";
import { toLineNumbers } from "./line-numbers.ts";
import type { PrintOptions } from "./print-options.ts";
import { printSections } from "./print-sections.ts";
import { indent, wrap } from "./wrap.ts";

/** Wide enough for the line numbers of a long report. */
const margin = "      ";

/** Acts that the stance beside them says in the same word. */
const saidByStance: ReadonlySet<Act> = new Set(["deny", "question", "decline"]);

/** Below this share of right ones, a statement is printed with it. */
const sureEnough = 0.8;

/** What a person wants to see of one report: what it is, who says what, and what was not understood. */
export function printReading(annotation: Annotation, options: PrintOptions): readonly string[] {
  return [
    ...printHead(annotation, options),
    "",
    ...(options.only === undefined || options.only === "attributions" ? printStatements(annotation, options) : []),
    ...printSections(annotation, options),
    ...printFindings(toAsked(annotation, options), options),
  ];
}

/** With what was not understood of what is printed alone. */
const toAsked = (annotation: Annotation, { only }: PrintOptions): Annotation =>
  only === undefined || only === "attributions" ? annotation : keepFields(annotation, only);

function printHead({ report, attributions }: Annotation, { columns, ink }: PrintOptions): readonly string[] {
  const about = [
    report?.outlet ?? "outlet not stated",
    report?.published ?? "date not stated",
    report?.dateline?.place ?? null,
    report?.agencies.join(", ") || null,
    attributions === undefined ? null : count(attributions.length, "statement"),
  ].filter((part) => part !== null);
  return [
    ...wrap(report?.headline ?? "Headline not stated", columns).map(ink.strong),
    ...wrap(about.join(" · "), columns).map(ink.faint),
  ];
}

function printStatements(
  { text, attributions = [], entities = [] }: Annotation,
  options: PrintOptions,
): readonly string[] {
  const { most = attributions.length, ink } = options;
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const lineOf = toLineNumbers(text);
  const tops = inTextOrder(attributions.filter(({ parent }) => parent === null));
  const shown = tops.slice(0, most);
  const children = (id: string): readonly Attribution[] =>
    inTextOrder(attributions.filter(({ parent }) => parent === id));
  const printOne = (one: Attribution, depth: number): readonly string[] => [
    ...printStatement(text, one, { ...options, depth, nameOf, line: lineOf(firstOf(one)) }),
    ...children(one.id).flatMap((child) => printOne(child, depth + 1)),
  ];
  const rest = tops.length - shown.length;
  if (tops.length === 0) return [`${margin}Nobody is found to say anything here.`, ""];
  return [
    ...shown.flatMap((one) => [...printOne(one, 0), ""]),
    ...(rest > 0 ? [ink.faint(`${margin}and ${count(rest, "more statement")}`), ""] : []),
  ];
}

interface Place extends PrintOptions {
  readonly depth: number;
  readonly line: number;
  /** The names of the report's entities by their ids. */
  readonly nameOf: ReadonlyMap<string, string>;
}

function printStatement(text: string, one: Attribution, place: Place): readonly string[] {
  const { columns, ink, depth, line } = place;
  const inset = margin + "  ".repeat(depth);
  const number = depth === 0 ? ink.faint(`${String(line).padStart(4)}  `) : `${inset.slice(0, -2)}└ `;
  const chain = [printSpeaker(text, one, place), ...printChannels(one, place), ink.cue(words(text, one.cue))];
  const notes = [
    saidByStance.has(one.act) || one.act === "state" ? null : one.act,
    one.stance === "affirms" ? null : one.stance,
    one.anonymous ? "unnamed" : null,
    one.confidence < sureEnough ? `${Math.round(one.confidence * 100)} % sure` : null,
  ].filter((note) => note !== null);
  const head = chain.join(" → ");
  const note =
    notes.length === 0 ? "" : ` ${(one.stance === "denies" ? ink.alarm : ink.faint)(`(${notes.join(", ")})`)}`;
  const room = columns - inset.length;
  return [...indent(wrap(head + note, room), inset, number), ...indent(wrap(words(text, one.content), room), inset)];
}

/** Who speaks, in the report's words, and who that is where the words are not the name. */
function printSpeaker(text: string, { source, speaker }: Attribution, { ink, nameOf }: Place): string {
  const name = speaker === null ? null : (nameOf.get(speaker) ?? null);
  if (source.length === 0) return name === null ? ink.faint("source in another sentence") : ink.strong(`(${name})`);
  const written = words(text, source);
  if (name === null) return `${ink.strong(written)} ${ink.alarm("(who is not clear)")}`;
  return written.toLowerCase().includes(name.toLowerCase()) ? ink.strong(written) : ink.strong(`${written} (${name})`);
}

/** Through whom the words came, nearest the speaker first. */
const printChannels = ({ through }: Attribution, { ink }: Place): readonly string[] =>
  through.length === 0 ? [] : [ink.faint(`through ${through.map(({ name }) => name).join(", ")}`)];

function printFindings({ text, findings = [] }: Annotation, { columns, ink }: PrintOptions): readonly string[] {
  if (findings.length === 0) return [];
  const lineOf = toLineNumbers(text);
  const printOne = ({ span, note }: Finding): readonly string[] =>
    indent(
      wrap(`${note} ${shorten(slice(text, span), columns)}`, columns - margin.length),
      margin,
      `${String(lineOf(span[0])).padStart(4)}  `,
    );
  return [ink.strong("Not understood"), ...findings.flatMap(printOne), ""];
}

const firstOf = ({ source, cue, content }: Attribution): number =>
  Math.min(...[...source, ...cue, ...content].map(([start]) => start));

const inTextOrder = (attributions: readonly Attribution[]): readonly Attribution[] =>
  attributions.toSorted((one, other) => firstOf(one) - firstOf(other));

const words = (text: string, spans: readonly Span[]): string => spans.map((span) => slice(text, span)).join(" … ");

const shorten = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/u, "")} …` : text;

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
