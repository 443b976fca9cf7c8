import type { TreebankDocument } from "../eval/read-conllu.ts";
import { readCoreference } from "../eval/read-coreference.ts";
import type { Span } from "../src/text/span.ts";

/** The names that the model tells apart; `null` where a corpus does not say, and nothing is learnt. */
export type NameKind = "person" | "organisation" | "place" | "other";

export interface NamedWord {
  readonly span: Span;
  readonly name: NameKind | "none" | null;
  /** Whether a name begins here. */
  readonly begins: boolean;
}

export interface NamedDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly { readonly span: Span; readonly words: readonly NamedWord[] }[];
}

/** How the corpora's own labels are read. */
const kindOf: Readonly<Record<string, NameKind | null>> = {
  PER: "person",
  ORG: "organisation",
  LOC: "place",
  MISC: "other",
  person: "person",
  location: "place",
  corporation: "organisation",
  group: "organisation",
  product: "other",
  "creative-work": "other",
  Person: "person",
  Organisation: "organisation",
  Location: "place",
  Nationality: "other",
};

/** Reads columns of word and label, sentences a blank line apart; `-DOCSTART-` begins a document, else each sentence is one. */
export function readColumns(columns: string, set: string): readonly NamedDocument[] {
  const isInDocuments = columns.includes("-DOCSTART-");
  const documents: { id: string; text: string; sentences: { span: Span; words: NamedWord[] }[] }[] = [];
  for (const block of columns.split(/\r?\n\s*\n/)) {
    const rows = block.split(/\r?\n/).map((line) => line.split(/[\t ]/));
    const words = rows.filter(([form]) => form !== undefined && form !== "" && !form.startsWith("-DOCSTART"));
    const begins = rows.some(([form]) => form?.startsWith("-DOCSTART")) || !isInDocuments || documents.length === 0;
    if (begins) documents.push({ id: `${set}-${documents.length + 1}`, text: "", sentences: [] });
    if (words.length === 0) continue;
    const document = documents.at(-1)!;
    const offset = document.text === "" ? 0 : document.text.length + 1;
    const { text, spans } = joinWords(words.map(([form]) => form!));
    document.text += (offset === 0 ? "" : " ") + text;
    const labels = words.map((row) => row.at(-1)!);
    document.sentences.push({
      span: [offset, offset + text.length],
      words: labels.map((label, index) => {
        const kind = kindOf[label.slice(2)];
        const before = labels[index - 1] ?? "O";
        return {
          span: [offset + spans[index]![0], offset + spans[index]![1]],
          name: label === "O" ? "none" : (kind ?? null),
          begins: label !== "O" && (label.startsWith("B-") || before.slice(2) !== label.slice(2)),
        };
      }),
    });
  }
  return documents.filter(({ sentences }) => sentences.length > 0);
}

/** Words as prose is printed: no space before a stop, a closing bracket or an elision, none after an opening bracket. */
function joinWords(forms: readonly string[]): { readonly text: string; readonly spans: readonly Span[] } {
  let text = "";
  let isQuoteOpen = false;
  const spans = forms.map((form): Span => {
    const isClosing = form === '"' && isQuoteOpen;
    const isTight = /^(?:[.,;:!?%)\]}’”]|'(?:s|re|ve|ll|d|m|t)?$|n't$|''$)/.test(form) || isClosing;
    if (text !== "" && !isTight && !/[([{“]$/.test(text) && !/(?:^|\s)"$/.test(text)) text += " ";
    if (form === '"') isQuoteOpen = !isQuoteOpen;
    const start = text.length;
    text += form;
    return [start, text.length];
  });
  return { text, spans };
}

interface Re3dRecord {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (readonly [number, number, string])[];
}

const capital = /^\p{Lu}/u;

/**
 * Reads re3d, whose spans take in titles and articles and lie inside each other: a name is the innermost span of its kind from
 * its first capital on. What is written small ("the spokesman") names nobody; other kinds (money, times, weapons) are none.
 */
export function readRe3d(
  lines: string,
  toSentences: (text: string) => readonly Span[],
  toWords: (text: string, span: Span) => readonly Span[],
): readonly NamedDocument[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const { id, text, entities } = JSON.parse(line) as Re3dRecord;
      const names = entities.flatMap(([start, end, type]) => {
        const kind = kindOf[type];
        const isOuter = entities.some(
          ([from, to, other]) => other === type && from >= start && to <= end && to - from < end - start,
        );
        const words = text.slice(start, end);
        const lead = words.search(/(?<![\p{L}\p{N}])\p{Lu}/u);
        if (kind == null || isOuter || lead === -1) return [];
        return [{ span: [start + lead, end] as Span, kind }];
      });
      return {
        id,
        text,
        sentences: toSentences(text).map((span) => ({
          span,
          words: toWords(text, span).map((word): NamedWord => {
            const name = names
              .filter((one) => one.span[0] <= word[0] && word[1] <= one.span[1])
              .sort((one, other) => one.span[1] - one.span[0] - (other.span[1] - other.span[0]))[0];
            return { span: word, name: name?.kind ?? "none", begins: name?.span[0] === word[0] };
          }),
        })),
      };
    });
}

/** GUM's mentions by their kind; what is no person, place or body, a day or a book say, is not learnt from where it is named. */
const gumKinds: Readonly<Record<string, NameKind>> = { person: "person", organization: "organisation", place: "place" };

/** The names in GUM: of a mention headed by proper nouns, these nouns in a row. Other proper nouns tell nothing. */
export function readGumNames(path: string, documents: readonly TreebankDocument[]): readonly NamedDocument[] {
  const mentions = new Map(readCoreference(path).map((document) => [document.id, document.mentions]));
  return documents.map(({ id, text, sentences }) => ({
    id,
    text,
    sentences: sentences.map(({ span, words }) => {
      const isName = words.map(({ part }) => part === "PROPN");
      return {
        span,
        words: words.map((word, index): NamedWord => {
          if (!isName[index]) return { span: word.span, name: capital.test(text.slice(...word.span)) && index > 0 && word.part !== "PRON" ? null : "none", begins: false };
          const own = (mentions.get(id) ?? [])
            .filter((one) => one.span[0] <= word.span[0] && word.span[1] <= one.span[1] && one.kind in gumKinds)
            .sort((one, other) => one.span[1] - one.span[0] - (other.span[1] - other.span[0]))[0];
          // The noun that the mention hangs on must be a name, and in one row with this one.
          const inside = own === undefined ? [] : words.filter((one) => one.span[0] >= own.span[0] && one.span[1] <= own.span[1]);
          const head = inside.find((one) => !inside.includes(words[one.head - 1]!));
          const from = head === undefined ? -1 : Math.min(words.indexOf(head), index);
          const to = head === undefined ? -1 : Math.max(words.indexOf(head), index);
          const inRow = from !== -1 && isName.slice(from, to + 1).every(Boolean);
          if (own === undefined || !inRow) return { span: word.span, name: null, begins: false };
          const before = words[index - 1];
          const begins = !(before !== undefined && isName[index - 1] && before.span[0] >= own.span[0]);
          return { span: word.span, name: gumKinds[own.kind]!, begins };
        }),
      };
    }),
  }));
}
