import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodePage, isPage, isText } from "./decode-page.ts";

/** Bytes of a text whose characters are all below U+0100, one each. */
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, { big }: { readonly big: boolean }): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) bytes.setUint16(i * 2, text.charCodeAt(i), !big);
  return new Uint8Array(bytes.buffer);
}

/** “We keep our word” – he said it’s so, as windows-1252 writes it. */
const curly = "\x93We keep our word\x94 \x96 he said it\x92s so";
const said = "“We keep our word” – he said it’s so";

describe("the character set of a page", () => {
  test.each([
    [
      "its byte order mark, against all else",
      new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(said)]),
      "text/html; charset=koi8-r",
    ],
    ["the byte order mark of UTF-16", utf16(`\ufeff${said}`, { big: false }), null],
    ["the byte order mark of UTF-16 the other way round", utf16(`\ufeff${said}`, { big: true }), null],
    ["its Content-Type", bytesOf(curly), "text/html; charset=windows-1252"],
    ["an older name in its Content-Type", bytesOf(curly), "text/html; charset=ISO-8859-1"],
    ["its meta", bytesOf(`<meta charset="windows-1252">${curly}`), null],
    ["its older meta", bytesOf(`<meta http-equiv=Content-Type content="text/html; charset=cp1252">${curly}`), null],
    ["its XML declaration", bytesOf(`<?xml version="1.0" encoding="iso-8859-1"?><p>${curly}`), null],
    ["a guess", bytesOf(`${curly}. The council denied that there had been any ammunition in the building.`), null],
    ["being UTF-8, where nobody says", utf8(said), null],
    ["being UTF-8, where it says that it is in another", utf8(`<meta charset="windows-1252">${said}`), null],
    ["not being UTF-8, where it says that it is", bytesOf(`<meta charset="utf-8">${curly}`), null],
    [
      "its meta, where the Content-Type names what nobody knows",
      bytesOf(`<meta charset="windows-1252">${curly}`),
      "text/html; charset=none",
    ],
    ["having been read so far, where it says UTF-16", utf8(`<meta charset="utf-16">${said}`), null],
  ])("is known by %s, and its curly quotes survive", (_, bytes, contentType) => {
    expect(decodePage(bytes, contentType)).toContain(said);
  });

  test("is known by a guess for Russian too", () => {
    const koi8 = [
      0xf3, 0xcf, 0xd7, 0xc5, 0xd4, 0x20, 0xcf, 0xd4, 0xd2, 0xc9, 0xc3, 0xc1, 0xcc, 0x2c, 0x20, 0xde, 0xd4, 0xcf, 0x20,
      0xd7,
    ];
    expect(decodePage(Uint8Array.from([...koi8, 0x20, ...koi8]))).toContain("Совет отрицал, что в");
  });
});

test("a byte order mark is no part of the text, and other marks are", () => {
  expect(decodePage(utf8("\ufeffA\ufeffB\r\n"))).toBe("A\ufeffB\r\n");
});

test("null bytes stay where they are", () => {
  expect(decodePage(bytesOf("A\0B"))).toBe("A\0B");
});

test.each([null, "text/html; charset=utf-8"])(
  "a page cut off in a character is still UTF-8 (Content-Type: %s)",
  (type) => {
    expect(decodePage(utf8(`${said}…`).subarray(0, -1), type)).toBe(`${said}\ufffd`);
  },
);

test("an empty file is an empty text", () => {
  expect(decodePage(new Uint8Array())).toBe("");
});

test("any bytes at all are read without an error, whatever the server says of them", () => {
  const type = fc.option(
    fc.constantFrom("text/html; charset=utf-16", "charset=", "charset=iso-2022-kr", "charset=utf-7", "x".repeat(99)),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), type, (bytes, contentType) => {
      expect(typeof decodePage(bytes, contentType)).toBe("string");
    }),
  );
});

describe("a file", () => {
  test.each([
    ["<!DOCTYPE html><p>Text", true],
    ["\ufeff \n<html lang=en>", true],
    ["<?xml version='1.0'?><html>", true],
    ["<p>One.</p><p>Two.</p>", true],
    ["Text <a href=#>with</a> a <br> few </p> tags", true],
    ["If a < b and b > c, he said.", false],
    ["The tag <b> makes words bold.", false],
    ["", false],
  ])("that begins with %j is a page: %s", (head, page) => {
    expect(isPage(head)).toBe(page);
    expect(isPage(utf8(head))).toBe(page);
  });
});

describe("whether a file holds a text", () => {
  test.each([
    ["a text", said],
    ["an empty one", ""],
    ["one with a few characters broken", `${said.repeat(10)}\ufffd\ufffd`],
    ["one with form feeds and the colours of a terminal", "\f\x1b[1mHe said no.\x1b[0m\f"],
  ])("%s does", (_, content) => expect(isText(content)).toBe(true));

  test.each([
    ["compressed bytes", Uint8Array.from({ length: 5_000 }, (_, i) => (i * i * 197 + i * 31) % 256)],
    ["a picture", bytesOf(`\x89PNG\r\n\x1a\n${"\0\0\0\rIHDR\0\0\x02\0".repeat(20)}`)],
  ])("%s do not", (_, bytes) => expect(isText(decodePage(bytes))).toBe(false));
});
