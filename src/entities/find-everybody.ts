import type { Analysis, FoundName } from "../schema/analysis.ts";
import type { PressName } from "../schema/cast.ts";
import type { ChannelKind } from "../schema/channel.ts";
import type { Report } from "../schema/report.ts";
import { overlaps, type Span } from "../text/span.ts";
import { findNames } from "./find-names.ts";
import { findState } from "./find-states.ts";
import { findToldNames } from "./find-told-names.ts";
import { joinNames, type NamedMention } from "./join-names.ts";
import { isBody } from "./nouns.ts";
import type { Somebody } from "./somebody.ts";

/** What the report says of itself that tells the press among its names. */
export type Credits = Pick<Report, "agencies" | "outlet" | "parts">;

/** What is looked through for names, and what the reader took for names in it; without that, rules alone tell. */
export type Sentences = Pick<Analysis, "sentences" | "attributions"> & { readonly names?: readonly FoundName[] };

/** All who are named in some sentences, the names of one joined. */
export function findEverybody(
  text: string,
  { sentences, attributions, names: found = [] }: Sentences,
  credits: Credits,
): readonly NamedMention[] {
  const cues = attributions.map(({ cue }) => cue);
  const mentions = findNames(text, sentences, { cues, found });
  const names = joinNames(mentions, findToldNames(text, mentions));
  for (const { bearer, nameSpan } of names) {
    if (bearer === null) continue;
    bearer.press ??= isFiledBy(text, nameSpan, credits) ? "agency" : creditedAs(bearer.names, credits);
    if (bearer.press !== null) bearer.kind ??= "organisation";
  }
  return names.map((name) => ({ ...name, press: name.bearer?.press ?? name.press }));
}

/** "HARROW LOCK (Meridian) —": the name in a dateline's brackets is the agency's. */
const isFiledBy = (text: string, [start, end]: Span, { parts }: Credits): boolean =>
  text[start - 1] === "(" &&
  text[end] === ")" &&
  parts.some(({ kind, span }) => kind === "dateline" && overlaps([start, end], span));

/** An agency in the credit line, and the outlet, are the press whatever they are called. */
function creditedAs(names: readonly string[], { agencies, outlet }: Credits): ChannelKind | null {
  if (names.some((name) => agencies.includes(name))) return "agency";
  return outlet !== null && names.includes(outlet.replace(/^the /iu, "")) ? "newspaper" : null;
}

/** The names as those see them who look for channels. */
export const toPressNames = (names: readonly NamedMention[]): readonly PressName[] =>
  names.map(({ name, nameSpan, press, bearer }) => ({
    span: nameSpan,
    kind: press,
    mayBe: press !== null || (bearer !== null && mayBePress(name, bearer)),
  }));

/** Neither a person nor a place nor a state, and no body by its name. */
const mayBePress = (name: string, { kind }: Somebody): boolean =>
  (kind === null || kind === "organisation") && findState(name) === null && !name.split(/\s/u).some(isBody);
