import { getBOMEncoding, normalizeEncoding, TextDecoder } from "@exodus/bytes/encoding.js";
import { detect } from "chardet";

/** How far into a page its own statement of the character set is looked for; browsers stop at 1,024 bytes. */
const metaReach = 8_192;
/** Bytes that the guess is made from. */
const guessReach = 200_000;
/** Bytes that say whether a file is a page. */
const pageReach = 4_096;

/** What is guessed when nothing else is known: the commonest of old pages, and a superset of Latin 1. */
const commonest = "windows-1252";

/**
 * The text of a page or a text file: by its byte order mark, then the `charset` of its `Content-Type`, then the page's own
 * `<meta>`; UTF-8 where the bytes are UTF-8, else by a guess. Bytes that are no characters become U+FFFD; never throws.
 * A line ending or a mark of the text itself is left as it is; the byte order mark is no part of it.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null = null): string {
  const marked = getBOMEncoding(bytes);
  if (marked) return decode(bytes, marked);
  const stated = findCharset(contentType ?? "") ?? findMetaCharset(bytes);
  const utf8 = decodeUtf8(bytes);
  // Text in another character set is hardly ever UTF-8 by chance: the bytes are surer than what a server says of them.
  if (utf8 !== null && (stated === null || isOneByte(stated))) return utf8;
  if (stated !== null && stated !== "utf-8") return decode(bytes, stated);
  return decode(bytes, isMostlyUtf8(bytes) ? "utf-8" : guess(bytes));
}

const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const isOneByte = (encoding: string): boolean => /^(?:windows-|iso-8859|macintosh|koi8|ibm866|x-mac)/.test(encoding);

/** Whether more characters are whole than broken: a page cut or mended badly, not one in another character set. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = decode(bytes, "utf-8");
  let surplus = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit > 127) surplus += unit === 0xfffd ? -1 : 1;
  }
  return surplus > 0;
}

function findCharset(statement: string): string | null {
  const name = normalizeEncoding(/charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(statement)?.[1] ?? "");
  return name === "replacement" ? null : name;
}

/** A page that could be read far enough to find its `<meta>` is not in UTF-16, whatever it says. */
function findMetaCharset(bytes: Uint8Array): string | null {
  const head = decode(bytes.subarray(0, metaReach), commonest);
  const declared = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
  const tags = head.match(/<meta\s[^>]{0,1000}?charset[^>]{0,200}>/gi) ?? [];
  const found = tags.map(findCharset).find((name) => name !== null) ?? normalizeEncoding(declared ?? "");
  return found?.startsWith("utf-16") ? "utf-8" : (found ?? null);
}

/** Guesses from the part of the file around its first character that is not ASCII. */
function guess(bytes: Uint8Array): string {
  const first = bytes.findIndex((byte) => byte > 127);
  const from = Math.max(0, first - guessReach / 2);
  const name = normalizeEncoding(detect(bytes.subarray(from, from + guessReach)) ?? "");
  return name === null || name === "utf-8" || name === "iso-8859-1" ? commonest : name;
}

const pageStart =
  /^[\s\uFEFF]*<(?:!doctype\s+html|!--|\?xml|(?:html|head|body|title|meta|link|script|style|div|p|article|main|section|header|h1|table|center)[\s>])/i;
const pageTags = /<(?:html|head|body|article|\/p|\/div|\/a|br ?\/?|\/h[1-6]|\/li|\/td)(?:\s[^<>]{0,500})?>/gi;

/** So many tags near the head of a text make it a page. */
const fewestTags = 3;

/** Whether a file, as bytes or as text, looks like HTML rather than plain text. */
export function isPage(file: Uint8Array | string): boolean {
  const head = typeof file === "string" ? file.slice(0, pageReach) : decodePage(file.subarray(0, pageReach));
  return pageStart.test(head) || (head.match(pageTags)?.length ?? 0) >= fewestTags;
}

/** Beyond this share of characters that no text has, a file holds something else. */
const mostStray = 0.05;

/** Whether what was decoded are words, and not a picture's or a program's bytes, judged by the control characters near its head. */
export function isText(content: string): boolean {
  const head = content.slice(0, pageReach);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const stray = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]/g)?.length ?? 0;
  return stray <= head.length * mostStray;
}
