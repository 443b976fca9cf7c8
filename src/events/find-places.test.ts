import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place } from "../schema/place.ts";
import { findPlaces, type PlaceScene } from "./find-places.ts";
import { readGazetteer } from "./gazetteer.ts";

// `npm run build` makes it, and the setup of the test run where that has not been done.
const gazetteer = await readGazetteer("dist/gazetteer.bin");

/** A text with its names in brackets, "[Homs]" for places, "[person: Jordan]" and so on for others. */
function readMarked(marked: string): { readonly text: string; readonly names: PlaceScene["names"] } {
  const names: PlaceScene["names"][number][] = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const [, kind, name] = /^\[(?:(person|organisation|group|null): )?(.*)\]$/.exec(part) ?? [];
    if (name === undefined) text += part;
    else {
      const span = [text.length, text.length + name.length] as const;
      names.push({ span, kind: (kind === "null" ? null : (kind ?? "place")) as "place", entity: null });
      text += name;
    }
  }
  return { text, names };
}

const find = (marked: string): readonly Place[] => {
  const { text, names } = readMarked(marked);
  return findPlaces(text, { names, dateline: null }, gazetteer);
};

/** To a tenth of a degree, with what they stand for; "?" where it is not known. */
const show = ({ lat, lon, precision, country }: Place): string =>
  lat === null ? "?" : `${lat.toFixed(1)} ${lon?.toFixed(1)} ${precision} ${country}`;

describe("a place", () => {
  it.each([
    // Where a name is borne twice, the words beside it tell.
    ["Fighters took [Tripoli], Lebanon, on Monday.", "34.4 35.8 town LB"],
    ["He was born in [Paris], Texas.", "33.7 -95.6 town US"],
    ["Police in [Springfield], Illinois, said two men died.", "39.8 -89.6 town US"],
    ["He lives in [Vienna], Va., with his family.", "38.9 -77.3 town US"],
    ["Researchers in [Cambridge], Mass., said so.", "42.4 -71.1 town US"],
    ["A man was charged in [London], Ontario.", "43.0 -81.2 town CA"],
    ["Police in [Hyderabad], Pakistan, arrested ten.", "25.4 68.4 town PK"],
    ["Police in [Birmingham], Alabama, arrested ten.", "33.5 -86.8 town US"],
    ["Fighting raged in the northern Syrian city of [Manbij].", "36.5 38.0 town SY"],
    ["Syria's [Hama] province was quiet.", "35.2 36.7 region SY"],
    // The country that the report is about tells too.
    ["Militias clashed in [Tripoli] as Libya's government met.", "32.9 13.2 town LY"],
    ["The Lebanese army deployed in [Tripoli].", "34.4 35.8 town LB"],
    ["Floods hit [Cordoba] in southern Spain.", "37.9 -4.8 town ES"],
    ["Floods hit [Cordoba], and Argentina sent the army.", "-31.4 -64.2 town AR"],
    ["The Costa Rican president spoke in [San Jose].", "9.9 -84.1 town CR"],
    ["Chilean police in [Santiago] fired tear gas.", "-33.5 -70.7 town CL"],
    ["Indian police in [Hyderabad] arrested ten.", "17.4 78.5 town IN"],
    ["British police in [Newcastle] arrested ten.", "55.0 -1.6 town GB"],
    ["British police in [Birmingham] arrested ten.", "52.5 -1.9 town GB"],
    ["Russian missiles hit [Odessa], Ukraine said. Washington condemned it.", "46.5 30.7 town UA"],
    ["Tornado damage was worst around [Odessa], Texas.", "31.9 -102.4 town US"],
    ["Turkish-backed rebels entered [Al-Bab] in northern Syria.", "36.4 37.5 town SY"],
    ["U.S. officials will travel to [Paris] and meet the American delegation.", "48.9 2.4 town FR"],
    // A name that only one place bears needs less.
    ["Talks on Iran resume in [Vienna].", "48.2 16.4 town AT"],
    ["The [Geneva] talks failed.", "46.2 6.2 town CH"],
    ["M23 rebels took [Goma] in eastern Congo.", "-1.7 29.2 town CD"],
    ["Iraqi forces entered [Mosul].", "36.3 43.1 town IQ"],
    ["Syrian fighters held [Raqqa].", "36.0 39.0 town SY"],
    ["Israeli troops raided [Jenin].", "32.5 35.3 town PS"],
    ["Israeli tanks entered [Khan Younis].", "31.3 34.3 town PS"],
    ["Israeli tanks entered [Rafah].", "31.3 34.2 town PS"],
    // Old and new names, and those of each side, are one place.
    ["Troops near [Lviv], Ukraine.", "49.8 24.0 town UA"],
    ["Troops near [Lvov], Ukraine.", "49.8 24.0 town UA"],
    ["Ukrainian forces left [Artemivsk].", "48.6 38.0 town UA"],
    ["Ukrainian forces left [Bakhmut].", "48.6 38.0 town UA"],
    ["Azerbaijani troops entered [Shusha].", "39.8 46.8 town AZ"],
    ["Azerbaijani troops entered [Shushi].", "39.8 46.8 town AZ"],
    ["Azerbaijani troops entered [Stepanakert].", "39.8 46.8 town AZ"],
    ["Paramilitaries shelled [El Fasher], Sudan.", "13.6 25.4 town SD"],
    ["Paramilitaries shelled [Al-Fashir], Sudan.", "13.6 25.4 town SD"],
    // A country.
    ["[Georgia] accused Russia of shelling.", "42.0 43.5 country GE"],
    ["[Niger] closed its border with Nigeria.", "16.0 8.0 country NE"],
    ["Like most [U.S.] cities it is broke.", "38.0 -97.0 country US"],
    ["[Turkey], the United States and others agreed.", "39.0 35.0 country TR"],
    // Regions, and what is not a state's beyond dispute.
    ["The [Donbas] front was quiet.", "48.3 38.3 region UA"],
    ["Strikes hit [Gaza] again.", "31.4 34.4 region PS"],
    ["Shelling in [Kashmir] went on.", "34.1 74.9 region null"],
    ["The ship sank in the [Red Sea].", "20.0 38.5 region null"],
    ["Bandits struck in [Niger] state, Nigeria.", "9.9 5.8 region NG"],
    ["Police fired on crowds in [Jerusalem], Israel.", "31.8 35.2 town null"],
    ["Clashes broke out in [Mitrovica], Kosovo.", "42.9 20.9 town null"],
  ])("in %j lies at %s", (marked, place) => {
    expect(find(marked).map(show)).toEqual([place]);
  });

  it.each([
    ["the [Donetsk] region", "region"],
    ["the [Kharkiv Oblast]", "region"],
    ["[Homs] and [Hama] provinces, Syria", "region"],
    ["Syria's [Homs] province", "region"],
    ["the city of [Homs], Syria", "town"],
    ["[Kharkiv], Ukraine", "town"],
    ["the [Bakhmut] area, Ukraine", "district"],
    ["western [Mosul], Iraq", "town"],
    ["the capital, [Damascus],", "town"],
  ])("of %j has the precision %s", (marked, precision) => {
    expect(new Set(find(marked).map((place) => place.precision))).toEqual(new Set([precision]));
  });

  it.each([
    // Nothing tells which of several.
    "Police in [Springfield] arrested ten.",
    "Researchers in [Cambridge] said so.",
    "Floods hit [Cordoba].",
    "Police in [Hyderabad] arrested ten.",
    "A train derailed near [Victoria].",
    "Voters in [Georgia] lined up in Atlanta, U.S. officials said.",
    // The words around say that it is no town.
    "Troops crossed the [Dnipro] in Ukraine.",
    "Troops crossed the [Dnipro] River in Ukraine.",
    "It flows into the [Euphrates] in Syria.",
    "Unrest in the [Middle East] grew.",
    // No such place, or none in that country.
    "Iraqi officials blamed [Dovrany].",
    "Fighting raged in the Syrian town of [Birmingham].",
    "Residents of [Marovel] fled to [Port Sabel] in [Kareth].",
    // Little places, of which nothing says that the report is about their country.
    "Shells fell on [Brod], the committee said.",
    "Residents of [Alpine] fled.",
    // After a man of that name.
    "[person: Scott Dayton] of the U.S. Navy died. [Dayton] was 42.",
    // Not a name at all.
    "Residents of [the camp] fled, U.S. officials said.",
  ])("in %j is not placed", (marked) => {
    const places = find(marked);
    expect(places).not.toEqual([]);
    expect(new Set(places.map(show))).toEqual(new Set(["?"]));
  });

  it("is known wherever its name stands, once it is said where it lies", () => {
    const places = find("Police in [Springfield], Illinois, said two died. [Springfield] wept.");
    expect(places.map(show)).toEqual(["39.8 -89.6 town US", "39.8 -89.6 town US"]);
  });

  it("that is small is known by what lies near it", () => {
    const [, sarmin] = find("Strikes hit [Aleppo] and [Sarmin].");
    expect(sarmin && show(sarmin)).toBe("35.9 36.7 town SY");
  });

  it("stands in the dateline too", () => {
    const scene: PlaceScene = { names: [], dateline: { place: "GENEVA", span: [0, 6] } };
    const [geneva] = findPlaces("GENEVA (Reuters) - Talks failed.", scene, gazetteer);
    expect(geneva).toMatchObject({ name: "GENEVA", span: [0, 6], precision: "town", country: "CH", geonames: 2660646 });
  });

  it("keeps the entity that bears its name", () => {
    const names = [{ span: [0, 4], kind: "place", entity: "e3" }] as const;
    expect(findPlaces("Kyiv fell silent.", { names, dateline: null }, gazetteer)).toMatchObject([{ entity: "e3" }]);
  });
});

describe("a name", () => {
  it.each([
    ["of a person", "[person: Jordan] spoke in Baghdad, Iraq."],
    ["of a body", "The [organisation: Baghdad Operations Command], Iraq, said so."],
    ["of a people", "The [group: Syrians] fled."],
    ["of nobody knows what, with nothing to show a place", "[null: Jackson] said so. The U.S. agreed."],
    ["of nobody knows what, which a village has", "He spoke in [null: English], U.S. officials said."],
    ["that people bear, of nobody knows what", "[null: Jordan] said so."],
  ])("%s is no place", (_, marked) => {
    expect(find(marked)).toEqual([]);
  });

  it.each([
    "Rebels shelled [null: Aleppo] province.",
    "He fled to [null: Jordan] last week.",
    "[null: Ukraine] said so.",
    "Troops near [null: Kherson], Ukraine, withdrew.",
  ])("in %j is a place by the words around it", (marked) => {
    expect(find(marked)).toMatchObject([{ lat: expect.any(Number) }]);
  });
});

it("is given with its own words, whatever the text and the names in it", () => {
  const word = fc.constantFrom(
    "Tripoli",
    "Lebanon",
    "the",
    "of",
    "city",
    ",",
    "in",
    "Georgia",
    "’s",
    "\n",
    "\u0000",
    "İ",
    "😀",
  );
  fc.assert(
    fc.property(fc.array(word), fc.array(fc.tuple(fc.nat(80), fc.nat(20))), (words, spans) => {
      const text = words.join(" ");
      const names = spans.map(([start, length]) => {
        const from = Math.min(start, text.length);
        return { span: [from, Math.min(from + length, text.length)] as const, kind: "place" as const, entity: null };
      });
      const places = findPlaces(text, { names, dateline: null }, gazetteer);
      expect(places.length).toBe(new Set(names.map(({ span }) => span.join(" "))).size);
      for (const { name, span, lat, lon, precision, geonames } of places) {
        expect(name).toBe(text.slice(...span));
        expect(new Set([lat === null, lon === null, precision === null]).size).toBe(1);
        if (lat === null) expect(geonames).toBeNull();
      }
    }),
  );
});
