import { clitics } from "./en/clitics.ts";
import { measureWords } from "./en/measure-words.ts";

/** What numbers the items of a list, at the beginning of a sentence: "1.", "(a)", "b)". */
export const itemPattern = /\p{Nd}{1,2}(?:\.\p{Nd}{1,2})*\.(?=\s)|\(?(?:\p{L}|\p{Nd}{1,2})\)(?=\s)/uy;

const number = String.raw`\p{Nd}+(?:,\p{Nd}{3}(?!\p{Nd})|[.:/]\p{Nd}+)*`;

/** What is one token though it holds more than letters, in the order in which it is tried; all are sticky. */
export const tokenPatterns: readonly RegExp[] = [
  // Addresses of pages and people, without the punctuation behind them.
  /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]}]/iuy,
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64})+/uy,
  /(?:[\p{L}\p{N}-]{1,64}\.){1,4}(?:com|edu|gov|info|int|mil|net|org|co\.uk|gov\.uk)(?![\p{L}\p{N}-])(?:\/[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]}])?/iuy,
  /@[\p{L}\p{N}_]+|#\p{L}[\p{L}\p{N}_]*/uy,
  // Numbers of telephones; numbers, dates and times of day in figures, without the unit that follows.
  /(?:\p{Nd}{3}-)?\p{Nd}{3}-\p{Nd}{4}(?![\p{L}\p{N}-])|\+\p{Nd}{7,}/uy,
  new RegExp(
    String.raw`\.?${number}(?:(?:st|nd|rd|th|s)(?![\p{L}\p{N}])|(?=(?:${measureWords.join("|")})(?![\p{L}\p{N}]))|(?![\p{L}\p{N}]))(?:['’]s)?`,
    "iuy",
  ),
  // What is left of "the U.S.'s", "5%'s"; "the '90s".
  new RegExp(`(?<=[\\p{L}\\p{N}.%)])(?:${clitics.join("|").replaceAll("'", "['’]")})(?![\\p{L}\\p{N}])`, "iuy"),
  /['’]\p{Nd}{2}s?(?![\p{L}\p{N}])/uy,
  // "U.S.", "a.m.", and "U.S" where the stop was forgotten; documents of the United Nations ("S/RES/2334").
  /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}'’]))?/uy,
  /\p{Lu}\.\p{Lu}(?![\p{L}\p{N}.'’])/uy,
  /\p{Lu}{1,16}(?:\/[\p{Lu}\p{N}.]{1,16}){0,6}\/[\p{Lu}\p{N}.]{0,16}\p{N}(?![\p{L}\p{N}])/uy,
  // An initial: "George W. Bush", not "plan B." at the end.
  /\p{Lu}\.(?=\s+["“(]?\p{Lu}|\p{Lu}|,)/uy,
  // "AT&T", "R&D"; "US$", "A$".
  /\p{Lu}{1,4}&\p{Lu}{1,4}(?![\p{L}\p{N}])/uy,
  /\p{Lu}{1,3}\$/uy,
  // Stops and marks in a row.
  /\.{2,}|…+|[!?]+|''|``|’’|‘‘|-{2,}|—+|={2,}|\*{2,}|_{2,}|~{2,}|#{2,}|\+{2,}|<{2,}|>{2,}/uy,
  /[:;=]-?[)(D](?![\p{L}\p{N}])/uy,
  // A sign in pictures with what is joined to it.
  /\p{Extended_Pictographic}(?:\p{M}|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*/uy,
];
