import {
  bearings,
  columnsStart,
  columnWidths,
  layout,
  sorts,
  toMultipleOfFour,
  toSize,
  toSortByte,
} from "../src/events/gazetteer-layout.ts";
import { precisions } from "../src/schema/place.ts";
import type { GazetteerRecord } from "./gazetteer-record.ts";

/** The bytes of the gazetteer; `digest`, of 32 bytes, says what they were made from. */
export function encodeGazetteer(records: readonly GazetteerRecord[], digest: Uint8Array): Uint8Array {
  const names = encodeNames(records);
  const header = encodeHeader(records, digest, names);
  return Buffer.concat([header, ...encodeColumns(records), toNumbers(4, names.starts), names.bytes]);
}

const toCodes = (records: readonly GazetteerRecord[]): readonly string[] => [
  "  ",
  ...[...new Set(records.map(({ country }) => country).filter((code) => code !== null))].sort(),
];

function encodeHeader(records: readonly GazetteerRecord[], digest: Uint8Array, names: EncodedNames): Buffer {
  const codes = toCodes(records);
  if (codes.length > layout.mostCountries) throw new Error(`${codes.length} countries are too many for one byte`);
  const header = Buffer.alloc(columnsStart);
  header.write(layout.mark, layout.header.mark, "latin1");
  header.set(digest, layout.header.digest);
  header.writeUInt32LE(records.length, layout.header.records);
  header.writeUInt32LE(names.starts.length, layout.header.blocks);
  header.writeUInt32LE(names.count, layout.header.names);
  header.writeUInt32LE(names.bytes.length, layout.header.bytes);
  header.write(codes.join(""), layout.header.countries, "latin1");
  return header;
}

function encodeColumns(records: readonly GazetteerRecord[]): readonly Buffer[] {
  const codes = new Map(toCodes(records).map((code, index) => [code, index]));
  const regions = new Map(
    records.flatMap(({ sort, region }, index) => (sort === "region" && region !== null ? [[region, index]] : [])),
  );
  const { geonames, lat, lon, region, country, sort, size } = columnWidths;
  return [
    toNumbers(
      geonames,
      records.map((one) => one.geonames ?? 0),
    ),
    toNumbers(
      lat,
      records.map((one) => Math.round(one.lat * 100)),
    ),
    toNumbers(
      lon,
      records.map((one) => Math.round(one.lon * 100)),
    ),
    toNumbers(
      region,
      records.map((one) => (one.region === null ? 0 : (regions.get(one.region) ?? 0))),
    ),
    toNumbers(
      country,
      records.map((one) => (one.country === null ? 0 : codes.get(one.country)!)),
    ),
    toNumbers(
      sort,
      records.map((one) => toSortByte(sorts.indexOf(one.sort), precisions.indexOf(one.precision))),
    ),
    toNumbers(
      size,
      records.map((one) => toSize(one.people)),
    ),
  ];
}

/** A column of numbers, filled up to a multiple of four bytes. Those below zero are written as two's complement. */
function toNumbers(width: number, numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(toMultipleOfFour(width * numbers.length));
  for (const [index, number] of numbers.entries())
    bytes.writeUIntLE(number < 0 ? number + 2 ** (8 * width) : number, index * width, width);
  return bytes;
}

interface EncodedNames {
  /** Where each block begins. */
  readonly starts: readonly number[];
  readonly bytes: Buffer;
  readonly count: number;
}

function encodeNames(records: readonly GazetteerRecord[]): EncodedNames {
  const bearers = toBearers(records);
  const names = [...bearers.keys()].filter((name) => name.length <= layout.longestName).sort();
  const bytes = Buffer.alloc(names.reduce((size, name) => size + mostBytes(name, bearers.get(name)!), 0));
  const starts: number[] = [];
  let size = 0;
  for (const [index, name] of names.entries()) {
    const isFirst = index % layout.namesInBlock === 0;
    if (isFirst) starts.push(size);
    size = writeName(bytes, size, { before: isFirst ? "" : names[index - 1]!, name, bearers: bearers.get(name)! });
  }
  return { starts, bytes: bytes.subarray(0, size), count: names.length };
}

const mostBytes = (name: string, bearers: readonly number[]): number => 3 + name.length + 3 * bearers.length;

function toBearers(records: readonly GazetteerRecord[]): ReadonlyMap<string, number[]> {
  const bearers = new Map<string, number[]>();
  const add = (name: string, bearer: number): void => {
    const others = bearers.get(name);
    if (others) others.push(bearer);
    else bearers.set(name, [bearer]);
  };
  for (const [index, { names }] of records.entries())
    for (const [name, bearing] of names) add(name, 4 * index + bearings.indexOf(bearing));
  return bearers;
}

interface NameToWrite {
  readonly before: string;
  readonly name: string;
  readonly bearers: readonly number[];
}

/**
 * Writes a name at `start` and gives back where the next begins. Of a name with more bearers than one byte counts, the first
 * are kept: countries, regions, then towns as listed.
 */
function writeName(bytes: Buffer, start: number, { before, name, bearers }: NameToWrite): number {
  const shared = countShared(before, name);
  bytes[start] = shared;
  bytes[start + 1] = name.length - shared;
  bytes.write(name.slice(shared), start + 2, "latin1");
  let at = start + 2 + name.length - shared;
  const kept = bearers.slice(0, layout.mostBearers);
  bytes[at++] = kept.length;
  for (const bearer of kept) {
    bytes.writeUIntLE(bearer, at, 3);
    at += 3;
  }
  return at;
}

function countShared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
