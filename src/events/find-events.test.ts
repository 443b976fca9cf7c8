import { describe, expect, it } from "vitest";
import { parseSentence } from "../grammar/parse-sentence.ts";
import type { Party } from "../schema/party.ts";
import { findEvents } from "./find-events.ts";
import type { FoundEvent } from "./found-event.ts";
import type { EventAccount } from "./read-account.ts";

describe("the events of a report", () => {
  const read = (sentence: string, attributions: readonly EventAccount[] = []): readonly string[] => {
    const { text, tokens } = parseSentence(sentence);
    const scene = { tokens, sentences: sentencesOf(text), attributions, times: [], places: [], entities: [] };
    return findEvents(text, scene).map((event) => show(text, event));
  };

  const sentencesOf = (text: string) =>
    [...text.matchAll(/[^.]+\./gu)].map((one) => [one.index, one.index + one[0].length] as const);

  /** "TYPE status: actors > recipients". */
  const show = (text: string, { type, status, actors, recipients }: FoundEvent): string => {
    const names = (parties: readonly Party[]): string =>
      parties.map((party) => ("span" in party ? text.slice(...party.span) : party.entity)).join(" + ");
    return `${type} ${status}: ${names(actors)} > ${names(recipients)}`;
  };

  it("are told by verbs, active and passive", () => {
    expect(
      read(
        "The/DET/2/det army/NOUN/3/nsubj shelled:shell/VERB/0/root two/NUM/5/nummod villages:village/NOUN/3/obj ./PUNCT/3/punct",
      ),
    ).toEqual(["ASSAULT happened: The army > two villages"]);
    expect(
      read(
        "Two/NUM/2/nummod villages:village/NOUN/4/nsubj:pass were:be/AUX/4/aux:pass shelled:shell/VERB/0/root by/ADP/7/case the/DET/7/det army/NOUN/4/obl:agent ./PUNCT/4/punct",
      ),
    ).toEqual(["ASSAULT happened: the army > Two villages"]);
  });

  it("are told by nouns with their prepositions", () => {
    expect(
      read(
        "The/DET/2/det shelling/NOUN/8/nsubj of/ADP/4/case Gorvat:Gorvat/PROPN/2/nmod by/ADP/7/case the/DET/7/det rebels:rebel/NOUN/2/nmod went:go/VERB/0/root on/ADV/8/compound:prt ./PUNCT/8/punct",
      ),
    ).toEqual(["ASSAULT happened: the rebels > Gorvat"]);
  });

  it("have all who talk as actors", () => {
    expect(
      read(
        "Azerbaijan:Azerbaijan/PROPN/2/nsubj held:hold/VERB/0/root talks:talk/NOUN/2/obj with/ADP/6/case the/DET/6/det separatists:separatist/NOUN/3/nmod ./PUNCT/2/punct",
      ),
    ).toEqual(["CONSULT happened: Azerbaijan + the separatists > "]);
  });

  it("are told by a verb with its object where the verb alone tells nothing", () => {
    expect(
      read(
        "The/DET/3/det two/NUM/3/nummod governments:government/NOUN/4/nsubj signed:sign/VERB/0/root an:a/DET/6/det agreement/NOUN/4/obj ./PUNCT/4/punct",
      ),
    ).toEqual(["AGREE happened: The two governments > "]);
    expect(
      read(
        "The/DET/2/det council/NOUN/3/nsubj lifted:lift/VERB/0/root the/DET/5/det sanctions:sanction/NOUN/3/obj against/ADP/7/case Karland:Karland/PROPN/5/nmod ./PUNCT/3/punct",
      ),
    ).toEqual(["CONCEDE happened: The council > Karland"]);
    expect(
      read("The/DET/2/det minister/NOUN/3/nsubj opened:open/VERB/0/root a/DET/5/det window/NOUN/3/obj ./PUNCT/3/punct"),
    ).toEqual([]);
  });

  it("are one with what is agreed, asked for or refused", () => {
    expect(
      read(
        "The/DET/2/det rebels:rebel/NOUN/3/nsubj refused:refuse/VERB/0/root to/PART/5/mark release/VERB/3/xcomp the/DET/7/det hostages:hostage/NOUN/5/obj ./PUNCT/3/punct",
      ),
    ).toEqual(["REJECT happened: The rebels > "]);
  });

  it("are planned, or did not happen, as the words say", () => {
    expect(
      read(
        "The/DET/2/det president/NOUN/4/nsubj will/AUX/4/aux visit/VERB/0/root Ankara:Ankara/PROPN/4/obj ./PUNCT/4/punct",
      ),
    ).toEqual(["CONSULT planned: The president + Ankara > "]);
    expect(
      read(
        "The/DET/2/det rebels:rebel/NOUN/5/nsubj did:do/AUX/5/aux not/PART/5/advmod attack/VERB/0/root the/DET/7/det town/NOUN/5/obj ./PUNCT/5/punct",
      ),
    ).toEqual(["ASSAULT negated: The rebels > the town"]);
  });

  it("are one however often they are told", () => {
    expect(
      read(
        "The/DET/2/det rebels:rebel/NOUN/3/nsubj attacked:attack/VERB/0/root the/DET/5/det town/NOUN/3/obj ./PUNCT/3/punct The/DET/8/det rebels:rebel/NOUN/9/nsubj attacked:attack/VERB/0/root the/DET/11/det town/NOUN/9/obj at/ADP/13/case dawn/NOUN/9/obl ./PUNCT/9/punct The/DET/16/det attack/NOUN/18/nsubj was:be/AUX/18/cop brief/ADJ/0/root ./PUNCT/18/punct",
      ),
    ).toEqual(["ASSAULT happened: The rebels > the town"]);
  });

  it("have the time and place that stand in their own clause", () => {
    const { text, tokens } = parseSentence(
      "The/DET/2/det rebels:rebel/NOUN/3/nsubj attacked:attack/VERB/0/root the/DET/5/det town/NOUN/3/obj on/ADP/7/case Monday:Monday/PROPN/3/obl ,/PUNCT/12/punct after/SCONJ/12/mark ministers:minister/NOUN/12/nsubj had:have/AUX/12/aux met:meet/VERB/3/advcl in/ADP/14/case Gorvat:Gorvat/PROPN/12/obl ./PUNCT/3/punct",
    );
    const [monday, gorvat] = ["Monday", "Gorvat"].map((word) => [text.indexOf(word), text.indexOf(word) + 6] as const);
    const times = [{ span: monday!, value: "2025-03-03", basis: "from-publication" as const }];
    const nowhere = { lat: null, lon: null, precision: null, country: null, geonames: null, entity: null };
    const places = [{ name: "Gorvat", span: gorvat!, ...nowhere }];
    const events = findEvents(text, {
      tokens,
      sentences: sentencesOf(text),
      attributions: [],
      times,
      places,
      entities: [],
    });
    expect(events.map(({ type, when, place }) => [type, when?.value, place?.name])).toEqual([
      ["ASSAULT", "2025-03-03", undefined],
      ["CONSULT", undefined, "Gorvat"],
    ]);
  });

  it("are none where an accident hurt people", () => {
    expect(
      read(
        "Three/NUM/2/nummod people:person/NOUN/4/nsubj:pass were:be/AUX/4/aux:pass killed:kill/VERB/0/root in/ADP/7/case an:a/DET/7/det earthquake/NOUN/4/obl ./PUNCT/4/punct",
      ),
    ).toEqual([]);
  });

  it("are alleged in what somebody is accused of, and the accusation is one of its own", () => {
    const sentence =
      "The/DET/2/det ministry/NOUN/3/nsubj accused:accuse/VERB/0/root the/DET/5/det rebels:rebel/NOUN/3/obj of/SCONJ/7/mark shelling:shell/VERB/5/acl the/DET/9/det village/NOUN/7/obj ./PUNCT/3/punct";
    const { text } = parseSentence(sentence);
    const at = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
    const account = { id: "a1", act: "accuse", stance: "affirms", speaker: "e1", parent: null } as const;
    const accounts = [{ ...account, cue: [at("accused")], content: [at("the rebels of shelling the village")] }];
    expect(read(sentence, accounts)).toEqual([
      "ACCUSE happened: e1 > the rebels",
      "ASSAULT alleged: the rebels > the village",
    ]);
  });
});
