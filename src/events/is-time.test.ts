import { describe, expect, it } from "vitest";
import { slice } from "../text/span.ts";
import { findTimes } from "./find-times.ts";

const read = (text: string): readonly string[] => {
  const whole = [0, text.length] as const;
  const scene = { blocks: [whole], sentences: [whole], published: "2020-10-07", dateline: null };
  return findTimes(text, scene).times.map(({ span }) => slice(text, span));
};

describe("what is no time", () => {
  it.each([
    "They spoke for ten minutes and marched for two hours.",
    "It collapsed after three days.",
    "He gave them 48 hours to leave.",
    "The shop opens at 6 p.m. and closes at 2000.",
    "The two men, aged 34 and 2, were unhurt; a man in his 60s was.",
    "It ended two days after it began.",
    "He was killed the day after the vote.",
    "It began the day before the talks.",
    "Protests are held every Friday.",
    "They meet on Fridays, daily or each March.",
    "He now says that it will soon be over; recently and later he did not.",
    "Security Council Resolution 2254 was cited.",
    "Euro 2020 was put off.",
    "A Boeing 737 crashed near Article 2014.",
    "Some 2000 people were killed.",
    "The army sent 2015 troops and 1990 soldiers to the front.",
    "They paid $2000 and walked 1999 metres.",
    "Theresa May said that they march in June Carter's name.",
    "It may rain and the sun may shine.",
    "The Sun reported that Theresa May had left.",
    "The Sunday Times and the Mail on Sunday disagreed.",
    "USA Today asked for more.",
    "The Good Friday Agreement was no Black Friday.",
    "On a Friday in the hills, one Sunday is like another.",
    "The city will not be rebuilt overnight.",
    "An overnight curfew is in force.",
    "He stayed overnight in the tent.",
    "Protesters march 3 abreast; 20 may follow.",
    "He wrote the Sept. 11 attacks down as an act of war.",
    "The ministry said that day labourers were hired.",
    "Call 2020-555 or 1999 555 for flight 1549 to room 2012.",
    "He won 2016 votes, 55% of them, at no. 1917.",
    "Fire swept through at 1900 GMT and 2030 hours.",
    "A two-year-old and a three-week siege.",
    "The April 6 Youth Movement and the March 14 alliance refused.",
    "On the 3rd floor of the 5th district.",
    "Black September was named in Operation March.",
    "In the first three days of the war he led the Tokyo 2020 team.",
  ])("is not marked: %s", (text) => expect(read(text)).toEqual([]));
});

describe("a word that is a month or a feast as well", () => {
  it.each([
    ["The talks failed in May.", "May"],
    ["No one has crossed since March.", "since March"],
    ["Its March offensive stalled.", "March"],
    ["The bridge fell in early April.", "early April"],
    ["It was signed on Good Friday.", "Good Friday"],
    ["He hopes to be home by Christmas.", "Christmas"],
    ["They held a Friday rally.", "Friday"],
    ["The ban dates from the 2014 elections.", "2014"],
    ["Output fell below 2005 levels.", "2005"],
  ])("is a time in “%s”", (text, time) => expect(read(text)).toEqual([time]));

  it.each([
    "The bus drove into a Christmas market.",
    "The Easter Rising failed.",
    "She wished him a merry Christmas.",
    "Orthodox Easter is kept in the trenches.",
    "April Jones and June Carter were freed.",
    "The government of Theresa May fell.",
    "March Madness is a name, and so is the long March to the sea.",
  ])("is none in “%s”", (text) => expect(read(text)).toEqual([]));
});
