import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FoundName, NameKind } from "../schema/analysis.ts";
import type { Span } from "../text/span.ts";
import { findNames } from "./find-names.ts";

const names = (text: string) => findNames(text, [[0, text.length]]);

describe("a name", () => {
  it.each([
    ["Officials met Charles de Gaulle on Monday.", ["Charles de Gaulle"]],
    [
      "The Organization for Security and Co-operation in Europe met.",
      ["Organization for Security and Co-operation in Europe"],
    ],
    ["Residents left Brod in March.", ["Brod"]],
    ["Dovrany's Prime Minister, Marit Halloran, left.", ["Dovrany", "Marit Halloran"]],
    ["On Tuesday he left.", []],
    ["“Nobody was there.”", []],
    ["It rained on May 18, and 24K masks came.", []],
    ["They left on Thanksgiving Day.", []],
    ["They left Washington, D.C. in 44 B.C. there.", ["Washington"]],
    ["The US-led coalition and Beirut-based officials left.", []],
    ["He met Ursula von der Leyen, and von der Leyen left.", ["Ursula von der Leyen", "von der Leyen"]],
    ["He met Joaquín “El Chapo” Guzmán.", ["Joaquín “El Chapo” Guzmán"]],
    [
      "The Office for the Coordination of Humanitarian Affairs left.",
      ["Office for the Coordination of Humanitarian Affairs"],
    ],
    ["The Board for the Care of Canals (BCC) left.", ["Board for the Care of Canals", "BCC"]],
    ["They left Trinidad and Tobago.", ["Trinidad and Tobago"]],
    ["They left St. Petersburg.", ["St. Petersburg"]],
    ["US officials left.", ["US"]],
    ["Minister of Education Ruta Malin left.", ["Ruta Malin"]],
    ["Undersecretary for Education Mr. Malin left.", ["Malin"]],
    ["Chief of Staff Ruta Malin left.", ["Ruta Malin"]],
    ["Presidents Ostrem and Halloran met.", ["Ostrem", "Halloran"]],
    ["The Civil Guard left.", ["Civil Guard"]],
    ["I'm here, I've said.", []],
  ])("is found in %j", (text, expected) => {
    expect(names(text).map(({ name }) => name)).toEqual(expected);
  });

  it("is not altered: its span has its words", () => {
    const text = "Karethi Foreign Minister Ilva Ostrem met Dr. Lena Aldous.";
    for (const { name, nameSpan } of names(text)) expect(text.slice(...nameSpan)).toBe(name);
  });
});

it("with a non-breaking space in it is the same name", () => {
  expect(names("They left the United\u00a0States.")).toMatchObject([{ name: "United States", kind: "place" }]);
});

describe("what the words around a name say", () => {
  it.each([
    ["He met Edita Bern, a lawyer from Brod.", "Edita Bern", { kind: "person", roles: ["lawyer from Brod"] }],
    ["He met Ruta Malin, a teacher whose son was taken.", "Ruta Malin", { kind: "person", gender: "female" }],
    ["He met Ostrem's spokeswoman, Dana Wirth.", "Dana Wirth", { kind: "person", of: "Ostrem", gender: "female" }],
    ["He met the militia commander Anton Kessim.", "Anton Kessim", { kind: "person", roles: ["militia commander"] }],
    ["He read the state news agency KPS.", "KPS", { kind: "organisation", press: "agency" }],
    ["He read Open Hands, the relief society.", "Open Hands", { description: "relief society" }],
    ["He left in Brod.", "Brod", { kind: "place" }],
    ["He met Armenians.", "Armenians", { kind: "group" }],
    ["He left Armenia.", "Armenia", { kind: "place" }],
    ["He joined the European Union.", "European Union", { kind: "organisation" }],
    ["They met in Harrow Lock.", "Harrow Lock", { kind: "place" }],
    ["He met South Korea's Defence Ministry.", "Defence Ministry", { of: "South Korea" }],
    ["He met Hamas' political leader Ismail Lund.", "Ismail Lund", { of: "Hamas", roles: ["political leader"] }],
    ["He met EU foreign policy chief Ruta Malin.", "Ruta Malin", { of: "EU", roles: ["foreign policy chief"] }],
    ["Their ambassador in Brod, Yusuf Lund, left.", "Yusuf Lund", { kind: "person", roles: ["ambassador in Brod"] }],
    ["He met Lena Lund, who heads the mission.", "Lena Lund", { of: "mission", roles: ["head"] }],
    ["The minister for the Middle East, Yusuf Lund, left.", "Middle East", { kind: "place", roles: [] }],
    ["He heads Central Command, a body.", "Central Command", { kind: "organisation" }],
    ["They left Camp Lund.", "Camp Lund", { kind: "place" }],
    ["They left Brod, Virginia.", "Brod", { kind: "place" }],
    ["They joined Operation Night Watch.", "Operation Night Watch", { kind: "organisation" }],
    ["They signed the Brod Treaty.", "Brod Treaty", { isWeak: true }],
    ["He met his French counterpart, Anton Lund.", "Anton Lund", { kind: "person", of: "French", roles: [] }],
    ["He met Republic of Artsakh President Anton Lund.", "Anton Lund", { of: "Republic of Artsakh" }],
    ["They met Muslims there.", "Muslims", { kind: "group", isWeak: false }],
    ["They met Muslim pilgrims there.", "Muslim", { isWeak: true }],
  ])("%j", (text, name, expected) => {
    expect(names(text).find((one) => one.name === name)).toMatchObject(expected);
  });
});

/** Names that are surely some, each with its kind. */
const sure = (text: string, sentences: readonly Span[], found: readonly FoundName[] = []) =>
  findNames(text, sentences, { found }).flatMap(({ name, kind, isWeak }) => (isWeak ? [] : [[name, kind]]));

describe("in a headline whose words all have capitals", () => {
  const body = "Foreign Minister Ilva Ostrem left Kareth.";
  it.each([
    ["Ostrem Leaves Kareth Without Any Answers", ["Ostrem", "Kareth"]],
    ["OSTREM LEAVES KARETH WITHOUT ANSWERS", ["OSTREM", "KARETH"]],
    ["ILVA OSTREM LEAVES WITHOUT ANY ANSWERS", ["ILVA OSTREM"]],
    ["Former Soldiers Leave Turkey For Good", ["Turkey"]],
    ["Ruta Ostrem Leaves Without Any Answers", ["Ruta Ostrem"]],
    ["Canal Traffic Halted After Shelling", []],
    ["By Hanna Brandt in Kareth", ["Hanna Brandt", "Kareth"]],
  ])("%j only names that the text has too, or the tables, are sure", (headline, expected) => {
    const text = `${headline}\n${body}`;
    const at = headline.length + 1;
    const names = sure(text, [
      [0, headline.length],
      [at, text.length],
    ]).map(([name]) => name);
    expect(names).toEqual([...expected, "Ilva Ostrem", "Kareth"]);
  });

  it("what the reader takes for a name is sure", () => {
    const text = "Dana Wirth Leaves Without Any Answers";
    const found: FoundName[] = [{ span: [0, 10], kind: "person" }];
    expect(sure(text, [[0, text.length]])).toEqual([]);
    expect(sure(text, [[0, text.length]], found)).toEqual([["Dana Wirth", "person"]]);
  });
});

describe("what the reader takes for a name", () => {
  const find = (text: string, words: string, kind: NameKind): FoundName[] => [
    { span: [text.indexOf(words), text.indexOf(words) + words.length], kind },
  ];
  it.each([
    ["They left with Solmere Bright.", "Solmere Bright", "person", [["Solmere Bright", "person"]]],
    ["They watched Solmere Bright.", "Solmere Bright", "organisation", [["Solmere Bright", "organisation"]]],
    ["Hollin said so.", "Hollin", "person", [["Hollin", null]]],
    ["Karethi President Odran Mael Vael left.", "Mael Vael", "person", [["Odran Mael Vael", "person"]]],
    ["They left for Armenia.", "Armenia", "organisation", [["Armenia", "place"]]],
    ["Stunning Dana Wirth left.", "Dana Wirth", "person", [["Dana Wirth", "person"]]],
    ["They signed the Brod Accords.", "Brod Accords", "other", []],
    ["They watched Night Moves.", "Night Moves", "other", []],
    ["They met the fishermen there.", "fishermen", "person", []],
  ] as const)("in %j: %j is a %s", (text, words, kind, expected) => {
    expect(sure(text, [[0, text.length]], find(text, words, kind))).toEqual(expected);
  });

  it("drops words that only begin a sentence", () => {
    const text = "Gunfire was heard. They said Gunfire near Brod.";
    const sentences: Span[] = [
      [0, 18],
      [19, text.length],
    ];
    expect(sure(text, sentences, find(text, "Brod", "place"))).toEqual([
      ["Gunfire", null],
      ["Brod", "place"],
    ]);
  });

  it("parts two names that stand beside each other", () => {
    const text = "She met University of Brod Ruta Malin.";
    const found = [...find(text, "University of Brod", "organisation"), ...find(text, "Ruta Malin", "person")];
    expect(sure(text, [[0, text.length]], found)).toEqual([
      ["University of Brod", "organisation"],
      ["Ruta Malin", "person"],
    ]);
  });
});

it("finds the same words at each name's span, whatever the text", () => {
  const word = fc.constantFrom(
    ..."Kareth the Ostrem of Ministry said (KCNA) “El Lund” - Mr. bin , ’s who that whose director minister for head US IN".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(" ");
      let end = 0;
      for (const { name, nameSpan } of findNames(text, [[0, text.length]])) {
        expect(text.slice(...nameSpan)).toBe(name);
        expect(nameSpan[0]).toBeGreaterThanOrEqual(end);
        end = nameSpan[1];
      }
    }),
  );
});
