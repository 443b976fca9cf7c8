import type { Reader } from "../src/pipeline/open-reader.ts";
import type { Attribution } from "../src/schema/attribution.ts";
import type { Entity } from "../src/schema/entity.ts";
import type { Span } from "../src/text/span.ts";
import { findBeside, pathBeside } from "./data-folder.ts";
import { type CorefDocument, readCoreference } from "./read-coreference.ts";
import { readGoldOrigins } from "./read-gold.ts";
import { type Column, notMeasured, share, type Table } from "./table.ts";

const title = "Speakers, GUM by its coreference";
const paths = ["data/gum/train.conllu.gz", "data/gum/dev.conllu.gz"];

/** Genres in which somebody is reported to say something, as in reports. */
const genres = /^GUM_(news|bio)_/;

const kinds = ["pronoun", "description", "name"] as const;
type Kind = (typeof kinds)[number];

interface Judged {
  readonly genre: string;
  readonly kind: Kind;
  readonly verdict: "right" | "wrong" | "unresolved";
  readonly shown: string;
}

/**
 * Whether the product leads a source back to whom GUM's annotators say it stands for. Only those sources count for which
 * the document has a name or description elsewhere: a pronoun, or "the minister", of somebody told of before.
 */
export async function measureSpeakers(
  reader: Reader,
  { errors }: { readonly errors: boolean },
): Promise<readonly Table[]> {
  const files = paths.map(findBeside);
  if (files.some((file) => file === null)) return [notMeasured(title, pathBeside(paths[0]!))];
  const held = readGoldOrigins();
  const documents = files
    .flatMap((file) => readCoreference(file!))
    .filter(({ id }) => genres.test(id) && !held.has(id));
  const judged: Judged[] = [];
  for (const document of documents) {
    const { attributions = [], entities = [] } = await reader.annotate({ id: document.id, text: document.text });
    judged.push(...attributions.flatMap((one) => judge(document, one, entities)));
  }
  return [toTable(judged, documents.length, errors)];
}

/** The first person is whoever writes, whom a text need not name. */
const firstPerson = /^(?:i|we|you)$/iu;
const pronoun = /^(?:he|she|they|it|who)$/iu;

function judge(
  document: CorefDocument,
  { source, speaker, cue, content }: Attribution,
  entities: readonly Entity[],
): readonly Judged[] {
  const [words] = source;
  const meant = words && findMention(document, words)?.entity;
  if (words === undefined || meant === undefined) return [];
  const others = document.mentions.filter(({ entity, span }) => entity === meant && !sharesHalf(span, words));
  const written = document.text.slice(...words);
  if (firstPerson.test(written)) return [];
  const kind: Kind = pronoun.test(written)
    ? "pronoun"
    : /^(?:the|this|that|his|her|its|their)\s+\p{Ll}/iu.test(written)
      ? "description"
      : "name";
  if (!others.some(({ span }) => !pronoun.test(document.text.slice(...span)))) return [];
  const genre = genres.exec(document.id)![1]!;
  const found = entities.find(({ id }) => id === speaker) ?? null;
  const linked = (found?.mentions ?? [])
    .filter((span) => !sharesHalf(span, words))
    .map((span) => findMention(document, span)?.entity ?? null);
  const shown = `${document.id}  ${written} | ${cue.map((span) => document.text.slice(...span)).join(" ")} | ${content
    .map((span) => document.text.slice(...span))
    .join(" ")
    .slice(0, 60)}  →  ${found?.name ?? "nobody"}`;
  const known = linked.filter((entity) => entity !== null);
  // Nothing is said where the entity has no other mention that GUM knows.
  if (known.length === 0)
    return kind === "pronoun" || kind === "description" ? [{ genre, kind, verdict: "unresolved", shown }] : [];
  const right = known.filter((entity) => entity === meant).length;
  return [{ genre, kind, verdict: right * 2 >= known.length ? "right" : "wrong", shown }];
}

const findMention = ({ mentions }: CorefDocument, span: Span): CorefDocument["mentions"][number] | undefined =>
  mentions
    .filter((one) => sharesHalf(one.span, span))
    .toSorted((one, other) => shared(other.span, span) - shared(one.span, span))[0];

const shared = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0])) /
  (Math.max(one[1], other[1]) - Math.min(one[0], other[0]));

const sharesHalf = (one: Span, other: Span): boolean => shared(one, other) >= 0.5;

const columns: readonly Column[] = [
  { name: "sources", digits: 0 },
  ...["right", "wrong", "open"].map((name) => ({ name, digits: 3 })),
];

function toTable(judged: readonly Judged[], documents: number, errors: boolean): Table {
  const rows = ["news", "bio"].flatMap((genre) =>
    kinds.map((kind) => {
      const some = judged.filter((one) => one.kind === kind && one.genre === genre);
      const of = (verdict: Judged["verdict"]): number | null =>
        share(some.filter((one) => one.verdict === verdict).length, some.length);
      return { name: `${genre}, ${kind}`, cells: [some.length, of("right"), of("wrong"), of("unresolved")] };
    }),
  );
  return {
    title,
    columns,
    rows,
    notes: [
      `${documents} documents, none of them gold; open: led back to nobody, or to words of their own`,
      ...(errors
        ? judged
            .filter(({ verdict }) => verdict !== "right")
            .map(({ kind, verdict, shown }) => `  ${kind} ${verdict}: ${shown}`)
        : []),
    ],
  };
}
