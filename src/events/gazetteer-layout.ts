/**
 * How the gazetteer lies in its file, for the compiler that writes it and the reader that searches it. All numbers are
 * little-endian. After the header come, each beginning at a multiple of four bytes: the numbers in GeoNames (32 bits, 0 for
 * none), latitudes and longitudes (16 bits, hundredths of a degree), regions (16 bits, the record of the region that a town
 * lies in, 0 for none), countries (8 bits, place in the list of codes, 0 for none), sorts (8 bits), sizes (8 bits), the
 * starts of the blocks of names (32 bits), and the names.
 *
 * Names are folded, sorted by their bytes, and stand in blocks. Each is: bytes shared with the name before it in the block,
 * bytes that follow (8 bits both), those bytes, how many records bear it (8 bits), and these (24 bits: the record times
 * four, plus how it is borne).
 */
export const layout = {
  mark: "CCG1",
  /** Bytes: the mark, a digest of what the file was made from, four counts. */
  header: { mark: 0, digest: 4, records: 36, blocks: 40, names: 44, bytes: 48, countries: 52 },
  /** Two letters for each country; the first pair is blank. */
  mostCountries: 256,
  namesInBlock: 16,
  mostBearers: 255,
  longestName: 255,
} as const;

/** Where the columns begin: right after the codes of the countries. */
export const columnsStart = layout.header.countries + 2 * layout.mostCountries;

/** What a record is, from the widest to the narrowest. Areas are those of our own table, in no order of rank. */
export const sorts = ["country", "area", "region", "district", "capital", "seat", "town", "quarter"] as const;
export type Sort = (typeof sorts)[number];

/**
 * How a name is borne, the surest first: it stands in a table of ours, GeoNames has it as the name of the place, GeoNames
 * has it among others, it only has the consonants in common.
 */
export const bearings = ["ours", "main", "other", "sound"] as const;
export type Bearing = (typeof bearings)[number];

/** Bytes a record takes in each column, in the order of the columns. */
export const columnWidths = { geonames: 4, lat: 2, lon: 2, region: 2, country: 1, sort: 1, size: 1 } as const;

export const toMultipleOfFour = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/** A count of people in one byte, up to 4,000 million; a step is 9 %. */
export const toSize = (people: number): number => Math.min(Math.round(8 * Math.log2(people + 1)), 255);
export const fromSize = (size: number): number => Math.round(2 ** (size / 8)) - 1;

/** A sort and what the coordinates stand for, in one byte. */
export const toSortByte = (sort: number, precision: number): number => sort * 8 + precision;
