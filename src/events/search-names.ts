import { layout } from "./gazetteer-layout.ts";

/** The names of the gazetteer as they stand in its file. */
export interface NameBlocks {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Where the starts of the blocks begin, in bytes, and where the names do. */
  readonly starts: number;
  readonly names: number;
  readonly blockCount: number;
}

/** The bearers of a name, as they stand in the file; none of a name that is not in it. `name` is in plain ASCII. */
export function searchNames(blocks: NameBlocks, name: string): readonly number[] {
  if (name === "" || name.length > layout.longestName) return [];
  const key = Uint8Array.from(name, (letter) => letter.charCodeAt(0));
  const block = findBlock(blocks, key);
  return block < 0 ? [] : findInBlock(blocks, key, block);
}

/** The last block whose first name does not come after the key; -1 before the first. */
function findBlock(blocks: NameBlocks, key: Uint8Array): number {
  const { bytes, blockCount } = blocks;
  let [low, high] = [0, blockCount];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = blockStart(blocks, middle);
    const length = bytes[at + 1]!;
    const same = countSame(bytes, at + 2, length, key, 0);
    if (isBefore(bytes, at + 2, length, key, same)) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

/** Goes through one block; how much of the name before was the same as the key tells of most names where they stand. */
function findInBlock(blocks: NameBlocks, key: Uint8Array, block: number): readonly number[] {
  const { bytes, blockCount } = blocks;
  const end = block + 1 < blockCount ? blockStart(blocks, block + 1) : bytes.length;
  let same = 0;
  for (let at = blockStart(blocks, block); at < end; ) {
    const [shared, length] = [bytes[at]!, bytes[at + 1]!];
    at += 2;
    if (shared < same) return [];
    if (shared === same) {
      same += countSame(bytes, at, length, key, same);
      if (same === key.length && same === shared + length) return readBearers(bytes, at + length);
      if (isBefore(bytes, at, length, key, same, shared)) return [];
    }
    at += length;
    at += 1 + bytesOfBearer * bytes[at]!;
  }
  return [];
}

const bytesOfBearer = 3;

function readBearers(bytes: Uint8Array, at: number): readonly number[] {
  return Array.from({ length: bytes[at]! }, (_, index) => {
    const start = at + 1 + bytesOfBearer * index;
    return bytes[start]! | (bytes[start + 1]! << 8) | (bytes[start + 2]! << 16);
  });
}

/** How many letters of the key from `from` on stand at `at`, up to `length`. */
function countSame(bytes: Uint8Array, at: number, length: number, key: Uint8Array, from: number): number {
  let same = 0;
  while (same < length && from + same < key.length && bytes[at + same] === key[from + same]) same++;
  return same;
}

/** Whether the key comes before the name at `at`, of which it has the first `same` letters; `shared` of these stand before. */
function isBefore(bytes: Uint8Array, at: number, length: number, key: Uint8Array, same: number, shared = 0): boolean {
  if (same === shared + length) return false;
  return same === key.length || key[same]! < bytes[at + same - shared]!;
}

const blockStart = ({ view, starts, names }: NameBlocks, block: number): number =>
  names + view.getUint32(starts + 4 * block, true);
