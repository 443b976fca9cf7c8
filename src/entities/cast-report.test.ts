import { describe, expect, it, test } from "vitest";
import type { FoundAttribution } from "../schema/analysis.ts";
import type { ChannelWords } from "../schema/cast.ts";
import type { Span } from "../text/span.ts";
import { castReport } from "./cast-report.ts";
import { findEverybody } from "./find-everybody.ts";

/** Sources stand between square brackets, cues between braces, what is said in guillemets; an unnamed source is "[]". */
function read(marked: string) {
  let text = "";
  const spans: { readonly mark: string; readonly span: Span }[] = [];
  const open: { mark: string; start: number }[] = [];
  for (const char of marked) {
    if ("[{«".includes(char)) open.push({ mark: char, start: text.length });
    else if ("]}»".includes(char)) {
      const { mark, start } = open.pop()!;
      spans.push({ mark, span: [start, text.length] });
    } else text += char;
  }
  return {
    text,
    of: (mark: string) =>
      spans
        .filter((one) => one.mark === mark)
        .map(({ span }) => span)
        .sort((one, other) => one[0] - other[0]),
  };
}

interface Told {
  readonly parents?: readonly (number | null)[];
  readonly channels?: readonly (readonly ChannelWords[])[];
}

function cast(marked: string, { parents = [], channels }: Told = {}) {
  const { text, of } = read(marked);
  const [sources, cues, contents] = [of("["), of("{"), of("«")];
  const attributions = cues.map(
    (cue, index): FoundAttribution => ({
      source: sources[index]![0] === sources[index]![1] ? [] : [sources[index]!],
      cue,
      content: contents[index] ? [contents[index]] : [],
      parent: parents[index] ?? null,
      confidence: 0.9,
    }),
  );
  const sentences = [...text.matchAll(/[^.\n]+(?:\.(?=\s|$)["”]?|\n|$)/g)].map(
    ({ 0: words, index }): Span => [index, index + words.length],
  );
  const quotes = [...text.matchAll(/"[^"]*"/g)].map(({ 0: words, index }) => ({
    span: [index, index + words.length] as Span,
    closed: true,
  }));
  const names = findEverybody(text, { sentences, attributions }, { agencies: [], outlet: null, parts: [] });
  return castReport(text, {
    sentences,
    quotes,
    attributions,
    sources: attributions.map(({ source }) => source),
    names,
    channels: channels ?? attributions.map(() => []),
  });
}

/** The names of those who speak, in the order of the cues. */
function speakers(marked: string, told: Told = {}): readonly (string | null)[] {
  const { entities, voicings } = cast(marked, told);
  return voicings.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? null);
}

describe("a source is led back to", () => {
  it.each([
    ["a name behind its office", "[Karethi Foreign Minister Ilva Ostrem] {said} «so».", ["Ilva Ostrem"]],
    [
      "a body that is told of behind another's name",
      "[The Hollen Council] {said} «so». He blamed men of the Mirn Guard, and accused the council of lies. [The council] {denied} «it».",
      ["Hollen Council", "Hollen Council"],
    ],
    ["a name behind an office with “for”", "[Minister for Education Ruta Malin] {said} «so».", ["Ruta Malin"]],
    ["a name behind an office in small letters", "[The interior minister Josef Lund] {said} «so».", ["Josef Lund"]],
    [
      "a body by its name, where a small word says what it is",
      "[Lorvane Energy] {said} «so». [The Red Lantern movement] {said} «so». [Red Lantern] {denied} «it».",
      ["Lorvane Energy", "Red Lantern", "Red Lantern"],
    ],
    ["a name before its apposition", "[Edita Bern, a doctor,] {said} «so».", ["Edita Bern"]],
    ["a name behind a description", "[His lawyer, Edita Bern,] {said} «so».", ["Edita Bern"]],
    ["a name behind a longer one", "[Their head of mission, Lena Aldous,] {said} «so».", ["Lena Aldous"]],
    ["a name with a relative clause", "[Anton Kessim, who commands the militia,] {said} «so».", ["Anton Kessim"]],
    ["a body of many words", "[The Ministry of Foreign Affairs] {said} «so».", ["Ministry of Foreign Affairs"]],
    ["an agency named with its noun", "[Russia's RIA news agency] {reported} «so».", ["RIA"]],
    ["a name with an apposition of two", "[Ruta Malin, a teacher and native of Brod,] {said} «so».", ["Ruta Malin"]],
    ["several at once", "[Moscow and Ankara] {said} «so».", ["Moscow and Ankara"]],
    ["a people", "[Ethnic Armenians] {said} «so».", ["Ethnic Armenians"]],
    ["a body without a name", "[The Karethi justice ministry] {said} «so».", ["The Karethi justice ministry"]],
  ])("%s", (_, marked, expected) => {
    expect(speakers(marked)).toEqual(expected);
  });
});

describe("later in the report", () => {
  const first = "[Foreign Minister Ilva Ostrem] {said} «so». ";
  it.each([
    ["a surname", `${first}[Ostrem] {said} «so».`, "Ilva Ostrem"],
    ["a title and a surname", `${first}[Mrs Ostrem] {said} «so».`, "Ilva Ostrem"],
    ["a pronoun", `${first}[She] {said} «so».`, "Ilva Ostrem"],
    ["an office", `${first}[The minister] {said} «so».`, "Ilva Ostrem"],
    ["a general word for the office", `${first}[The official] {said} «so».`, "Ilva Ostrem"],
  ])("%s stands for the one who was named", (_, marked, expected) => {
    expect(speakers(marked).at(-1)).toBe(expected);
  });

  it("another office does not", () => {
    expect(speakers(`${first}[The defence minister] {said} «so».`).at(-1)).toBe("The defence minister");
  });

  it("an official who was brought in since is not the minister", () => {
    const marked = `${first}A customs official looked on. [The official] {said} «so».`;
    expect(speakers(marked).at(-1)).toBeNull();
  });

  it("the side of a people is its state", () => {
    expect(speakers("[Azerbaijan] {said} «so». [The Azerbaijani side] {added} «so».")).toEqual([
      "Azerbaijan",
      "Azerbaijan",
    ]);
  });

  it("a short form of a body's name is that body", () => {
    const marked = "[The Gulf Contact Group] {said} «so». [The Contact Group] {said} «so». [The group] {said} «so».";
    expect(new Set(speakers(marked))).toEqual(new Set(["Gulf Contact Group"]));
  });

  it.each([
    ["[The Sons of the Valley] {said} «so». [The group] {said} «so».", "Sons of the Valley"],
    ["[The Sons of the Valley] {said} «so». [Its] {count} «29».", "Sons of the Valley"],
    ["Amal Verdi was named. [Delgado Lines, which left,] {said} «so». [The company] {said} «so».", "Delgado Lines"],
    ["[A poll published on Sunday] {gave} «him 38 per cent».", "A poll"],
  ])("in %j the last to speak is %s", (marked, expected) => {
    expect(speakers(marked).at(-1)).toBe(expected);
  });

  it("a headline's bare office is whom the report names under it", () => {
    expect(speakers("[Chairman] {denies} «it»\n\n[The chairman, Pavol Kessim,] {denied} «it».")).toEqual([
      "Pavol Kessim",
      "Pavol Kessim",
    ]);
  });
});

describe("a pronoun", () => {
  it("stands for the last who spoke, not for the last who was named", () => {
    const marked = "[Tomas Reck] {said} «the guns of Josef Lund had fired». [He] {added} «more».";
    expect(speakers(marked).at(-1)).toBe("Tomas Reck");
  });

  it("never stands for somebody of the other gender", () => {
    const marked = "[The spokeswoman, Dana Wirth,] {met} «Tomas Reck». [He] {said} «so».";
    expect(speakers(marked).at(-1)).toBe("Tomas Reck");
  });

  it("passes over sentences that go on with it", () => {
    const marked = "[Tomas Reck] {said} «so». He had met Josef Lund. [He] {said} «so».";
    expect(speakers(marked).at(-1)).toBe("Tomas Reck");
  });

  it("inside what somebody says stands for that person where nobody else is told of", () => {
    expect(speakers("[Tomas Reck] {said} «[he] {believed} «it»».", { parents: [null, 0] })).toEqual([
      "Tomas Reck",
      "Tomas Reck",
    ]);
  });

  it("that is somebody's object is not that somebody", () => {
    expect(speakers("[John Kerry] {urged} «[him] {to press} «the regime»».", { parents: [null, 0] })).toEqual([
      "John Kerry",
      null,
    ]);
  });

  it("of the first person is whoever's words it stands in", () => {
    expect(speakers("[Tomas Reck] {said} «[we] {urge} «all to leave»».", { parents: [null, 0] })).toEqual([
      "Tomas Reck",
      "Tomas Reck",
    ]);
  });

  it("of the first person, outside quotation marks, is who began to speak", () => {
    const marked = "[The minister, Boris Johnson,] {said:} «I saw it».\n[I] {welcome} «the report».";
    expect(speakers(marked).at(-1)).toBe("Boris Johnson");
  });

  it("of the first person is nobody's where somebody else spoke since", () => {
    const marked = "[Boris Johnson] {said:} «so».\n[The UN] {added} «more».\n[I] {welcome} «it».";
    expect(speakers(marked).at(-1)).toBeNull();
  });

  it("stands for nobody where nobody fits", () => {
    expect(speakers("The road was closed. [They] {said} «so».")).toEqual([null]);
  });

  it("is none where it is a name in capitals", () => {
    expect(speakers("[WHO] {said} «so».")).toEqual(["WHO"]);
  });

  it("that is relative stands for who is named before it", () => {
    expect(speakers("Colonel Stev Arrand, [who] {said} «so», left.")).toEqual(["Stev Arrand"]);
  });
});

describe("two people of one surname", () => {
  const both = "[Pavol Kessim] {said} «so». [His brother Anton Kessim] {said} «so». ";

  it("stay two", () => {
    expect(speakers(both)).toEqual(["Pavol Kessim", "Anton Kessim"]);
  });

  it("are not told apart by the surname alone", () => {
    expect(speakers(`${both}[Kessim] {said} «so».`).at(-1)).toBeNull();
  });
});

describe("known weak spots of other programs", () => {
  it("an agency that is told is not who speaks", () => {
    expect(speakers("«It is over,» [Ruta Malin] {told} Reuters.")).toEqual(["Ruta Malin"]);
  });

  it("a caption that names somebody else does not catch the pronoun", () => {
    const marked = "[Tomas Reck] {said} «so».\nSoldiers near Brod\n[He] {said} «so».";
    expect(speakers(marked).at(-1)).toBe("Tomas Reck");
  });

  it("a quotation whose speaker is only named two paragraphs later is not given to anybody else", () => {
    const marked =
      "Josef Lund left.\n«It is over,» [she] {said}.\nIt rained.\nRuta Malin, a teacher, came with two children.";
    expect(speakers(marked)).toEqual([null]);
  });

  it("a statement that runs on without a source has the speaker before it", () => {
    expect(speakers("[Edita Bern] {said} «so», []{adding} «more».")).toEqual(["Edita Bern", "Edita Bern"]);
  });

  it("a passive without a source has none", () => {
    expect(speakers("[Edita Bern] {said} «so». []{It was alleged} «that he left».").at(-1)).toBeNull();
  });
});

describe("who cannot be told from others", () => {
  it.each([
    ["A diplomat who follows the talks", true],
    ["Two residents", true],
    ["officials", true],
    ["local media", true],
    ["one of them", true],
    ["A spokesman for the minister", false],
    ["The mayor", false],
    ["police", false],
    ["The general staff", false],
    ["Armenians", false],
    ["Ilva Ostrem", false],
  ])("%j: %s", (source, anonymous) => {
    expect(cast(`[${source}] {said} «so».`).voicings[0]!.anonymous).toBe(anonymous);
  });
});

test("somebody's party is the state whose office they hold", () => {
  const { entities } = cast("Armenia waits. [Armenian Prime Minister Nikol Pashinyan] {said} «so».");
  const armenia = entities.find(({ name }) => name === "Armenia")!;
  expect(entities.find(({ name }) => name === "Nikol Pashinyan")).toMatchObject({
    kind: "person",
    role: "Prime Minister",
    party: armenia.id,
  });
});

test("a state that is only meant by an adjective is somebody's party too", () => {
  const { entities } = cast("[Turkish President Recep Tayyip Erdogan] {said} «so».");
  expect(entities).toMatchObject([
    { name: "Turkey", kind: "place", mentions: [[0, 7]] },
    { name: "Recep Tayyip Erdogan", party: "e1" },
  ]);
});

test("a seat of power is kept as written, and its state is its party", () => {
  const { entities } = cast("Russia waits. [The Kremlin] {said} «so».");
  const russia = entities.find(({ name }) => name === "Russia")!;
  expect(entities.find(({ name }) => name === "Kremlin")).toMatchObject({ kind: "place", party: russia.id });
});

test("who reports a statement carries what stands in it", () => {
  const { voicings } = cast(
    "«[Charles Michel] {called on} «Baku to wait»», [the agency DPA] {reported}.".replace("«[", "[").replace("»»", "»"),
    {
      parents: [1, null],
    },
  );
  expect(voicings[0]!.through).toMatchObject([{ name: "DPA", kind: "agency" }]);
  expect(voicings[1]!.through).toEqual([]);
});

test("nobody carries their own words", () => {
  const { voicings } = cast("[Tomas Reck] {said} «[he] {believed} «it»».", { parents: [null, 0] });
  expect(voicings[1]!.through).toEqual([]);
});

describe("a name that a party uses of itself", () => {
  it("is its name where it has no other", () => {
    const { entities, voicings } = cast("[The militia, which calls itself the Mirn Front,] {said} «so».");
    expect(entities.find(({ id }) => id === voicings[0]!.speaker)?.name).toBe("Mirn Front");
  });

  it("is an alias where a state's name is used", () => {
    const { entities } = cast("[The authorities, who are known as the Republic of Artsakh,] {said} «so».");
    expect(entities.find(({ name }) => name === "The authorities")).toMatchObject({ aliases: ["Republic of Artsakh"] });
  });
});

it("a European diplomat acts for no side that is told", () => {
  const { entities } = cast("[A European diplomat] {said} «so».");
  expect(entities).toMatchObject([{ name: "A European diplomat", party: null }]);
});
