import { readFile } from "node:fs/promises";
import { type Precision, precisions } from "../schema/place.ts";
import { foldName } from "../text/fold.ts";
import { toSoundKey } from "./arabic-names.ts";
import {
  type Bearing,
  bearings,
  columnsStart,
  columnWidths,
  fromSize,
  layout,
  type Sort,
  sorts,
  toMultipleOfFour,
} from "./gazetteer-layout.ts";
import { type NameBlocks, searchNames } from "./search-names.ts";

/** One place of the world that bears the name that was looked up. */
export interface Candidate {
  /** Number of the record in this gazetteer. */
  readonly record: number;
  readonly sort: Sort;
  readonly precision: Precision;
  /** Degrees, to a hundredth. */
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2, and "XK"; `null` where states dispute it. */
  readonly country: string | null;
  /** The record of the province or state that it lies in; `null` where none is known. */
  readonly region: number | null;
  /** People who live there, to 9 %, in a country or region those of its towns; `null` where that is not known. */
  readonly people: number | null;
  readonly geonames: number | null;
  /** How it bears the name that was looked up. */
  readonly bearing: Bearing;
}

/** The places of the world by their names. */
export interface Gazetteer {
  /** All that bear the name, upper and lower case, accents and hyphens aside; in no order of likelihood. */
  readonly find: (name: string) => readonly Candidate[];
  /** Those in Arabic countries whose name has the same consonants, for spellings that no list has. */
  readonly findLike: (name: string) => readonly Candidate[];
  /** People in the towns of a country; 0 for a code that is none. */
  readonly countPeople: (country: string) => number;
}

/** Reads the file that `npm run build` makes. Throws an `Error` for another file, and for one that is not whole. */
export const readGazetteer = async (path: string): Promise<Gazetteer> => openGazetteer(await readFile(path));

/** Searches the bytes as they are: nothing is parsed and no index is built. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (toLetters(bytes, 0, layout.mark.length) !== layout.mark) throw new Error("not a gazetteer");
  if (bytes.length < columnsStart) throw new Error("the gazetteer is not whole");
  const columns = toColumns(view);
  if (!isWhole(view, columns)) throw new Error("the gazetteer is not whole");
  const file: GazetteerFile = { ...columns, bytes, view, codes: toCodes(bytes) };
  const people = toPeople(file);
  const findKey = (key: string): readonly Candidate[] =>
    searchNames(file, key).map((bearer) => toCandidate(file, bearer));
  return {
    find: (name) => findKey(foldName(name)),
    findLike: (name) => findKey(toSoundKey(foldName(name)) ?? ""),
    countPeople: (country) => people.get(country) ?? 0,
  };
}

/** The bytes of the file, and where in it each column begins. */
type GazetteerFile = NameBlocks &
  Readonly<Record<keyof typeof columnWidths | "recordCount", number>> & {
    /** The code of each country by its number; `null` for 0, which is none. */
    readonly codes: readonly (string | null)[];
  };

type Columns = Omit<GazetteerFile, "bytes" | "view" | "codes">;

/** Whether the file is as long, and has as many blocks of names, as its header says. */
const isWhole = (view: DataView, { names, blockCount }: Columns): boolean =>
  names + view.getUint32(layout.header.bytes, true) === view.byteLength &&
  blockCount === Math.ceil(view.getUint32(layout.header.names, true) / layout.namesInBlock);

function toColumns(view: DataView): Columns {
  const recordCount = view.getUint32(layout.header.records, true);
  const blockCount = view.getUint32(layout.header.blocks, true);
  let start = columnsStart;
  const take = (width: number, count = recordCount): number => {
    const begin = start;
    start += toMultipleOfFour(width * count);
    return begin;
  };
  // The calls stand in the order of the columns in the file.
  return {
    geonames: take(columnWidths.geonames),
    lat: take(columnWidths.lat),
    lon: take(columnWidths.lon),
    region: take(columnWidths.region),
    country: take(columnWidths.country),
    sort: take(columnWidths.sort),
    size: take(columnWidths.size),
    starts: take(4, blockCount),
    names: start,
    recordCount,
    blockCount,
  };
}

const toLetters = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length));

const toCodes = (bytes: Uint8Array): readonly (string | null)[] =>
  Array.from({ length: layout.mostCountries }, (_, index) => {
    const code = toLetters(bytes, layout.header.countries + 2 * index, 2);
    return /^[A-Z]{2}$/u.test(code) ? code : null;
  });

/** The people of each country: the records of countries are the first of the file. */
function toPeople({ bytes, sort, country, size, codes, recordCount }: GazetteerFile): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  const isCountry = (record: number): boolean => sorts[bytes[sort + record]! >>> 3] === "country";
  for (let record = 0; record < recordCount && isCountry(record); record++)
    people.set(codes[bytes[country + record]!]!, fromSize(bytes[size + record]!));
  return people;
}

function toCandidate(file: GazetteerFile, bearer: number): Candidate {
  const { bytes, view, codes } = file;
  const record = bearer >>> 2;
  const sort = bytes[file.sort + record]!;
  return {
    record,
    sort: sorts[sort >>> 3]!,
    precision: precisions[sort & 7]!,
    lat: view.getInt16(file.lat + 2 * record, true) / 100,
    lon: view.getInt16(file.lon + 2 * record, true) / 100,
    country: codes[bytes[file.country + record]!]!,
    region: orNull(view.getUint16(file.region + 2 * record, true)),
    people: orNull(fromSize(bytes[file.size + record]!)),
    geonames: orNull(view.getUint32(file.geonames + 4 * record, true)),
    bearing: bearings[bearer & 3]!,
  };
}

/** Zero stands for nothing in the file; outside it, `null` does. */
const orNull = (number: number): number | null => (number === 0 ? null : number);
