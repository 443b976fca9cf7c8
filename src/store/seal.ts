import { createHash } from "node:crypto";

export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** JSON with the keys of every object in order, so that equal values have equal bytes (as in RFC 8785, without its numbers). */
export const toCanonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );

/** Characters of a seal: 132 bits of the hash. */
const sealLength = 22;

/** Only saves work: the hash of what was last given to be read. */
const unsealed: ReadonlySet<string> = new Set(["input_sha256"]);

/** What the history keeps of a row, so that a later change of the row shows. */
export function sealOf(row: object): string {
  const content = Object.fromEntries(Object.entries(row).filter(([column]) => !unsealed.has(column)));
  return createHash("sha256").update(toCanonical(content), "utf8").digest("base64url").slice(0, sealLength);
}
