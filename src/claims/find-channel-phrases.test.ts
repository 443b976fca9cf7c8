import { expect, it } from "vitest";
import { findChannelPhrases } from "./find-channel-phrases.ts";
import { isPostedOn, withoutAddressee } from "./join-channels.ts";

const show = (text: string): readonly string[] =>
  findChannelPhrases(text, [0, text.length]).map(({ span, kind }) => `${text.slice(...span)} (${kind})`);

it.each([
  ["said in a statement", ["a statement (document)"]],
  ["said on state television", ["state television (broadcaster)"]],
  ["told a Dovranian newspaper", ["a Dovranian newspaper (newspaper)"]],
  ["told a state news agency", ["a state news agency (agency)"]],
  ["wrote on his Telegram channel", ["his Telegram channel (social)"]],
  ["told the council", []],
])("finds the channels without a name in %j", (text, channels) => {
  expect(show(text)).toEqual(channels);
});

it("ends a document before whom it is to, where that is named", () => {
  const text = "a statement to Reuters";
  const document = { span: [0, text.length], kind: "document" } as const;
  const named = { span: [15, text.length], kind: "agency" } as const;
  expect(withoutAddressee(text, document, [named]).span).toEqual([0, 11]);
  expect(withoutAddressee(text, document, []).span).toEqual([0, text.length]);
});

it("takes a message on a network for the network's", () => {
  const text = "a message on his Telegram channel";
  const message = { span: [0, 9], kind: "document" } as const;
  const network = { span: [17, text.length], kind: "social" } as const;
  expect(isPostedOn(text, message, [network])).toBe(true);
  expect(isPostedOn(text, message, [])).toBe(false);
});
