import { expect, it } from "vitest";
import { figuresIn } from "./figures-in.ts";

/** Invented sentences. */
const bare: readonly (readonly [sentence: string, figures: readonly string[]])[] = [
  ["The ministry sent a crew of 18 to the dam.", ["18|people people 18"]],
  ["The shelter, with a staff of seven, closed in May.", ["seven|people people 7"]],
  ["The Group of Eight met in the capital.", []],
  ["The launch was licensed for at most 45.", ["at most 45|people people ..45"]],
  ["The hamlet is home to fewer than 90.", ["fewer than 90|people people ..90!"]],
  ["Nine men were asked, with an error between 3.1 and 4.9.", ["Nine men|people people 9"]],
  ["The hall has room for 300.", ["300|people people 300"]],
  ["He spoke of the estimated 2 million who left the valley.", ["estimated 2 million|people people 2000000~"]],
  ["The law covers 40,000 living near the plant.", ["40,000|people people 40000"]],
  ["Arrivals averaged 950 a week.", ["950|people people 950"]],
  ["The number of uprooted people in the north reached 12,500.", ["12,500|displaced people 12500"]],
  ["The sirens, fourteen in all, were tested on Friday.", ["fourteen|count sirens 14 ="]],
  [
    "Police posted 60 officers at the gates, up from 25 last year.",
    ["60 officers|people people 60", "25|people people 25"],
  ],
  [
    "The treaty was ratified by 71 to 29, with four abstentions.",
    ["71|votes votes 71", "29|votes votes 29", "four abstentions|votes abstentions 4"],
  ],
  ["A survey found 58% for the pact and 31 against.", ["58%|share percent 58", "31|share percent 31"]],
  [
    "She took 51.4 per cent, against 47.9 for the mayor.",
    ["51.4 per cent|share percent 51.4", "47.9|share percent 47.9"],
  ],
];

it.each(bare)("takes the bare numbers in %j for what they are of", (sentence, figures) => {
  expect(figuresIn(sentence)).toEqual(figures);
});

/** Invented sentences. */
const ones: readonly (readonly [sentence: string, figures: readonly string[]])[] = [
  ["Only one generator still works.", ["one generator|count generators 1"]],
  ["The crew had only one day to prepare.", ["one day|duration days 1"]],
  ["The shelling killed one and wounded three.", ["one|killed people 1", "three|wounded people 3"]],
  ["The mayor was the only one left.", []],
  ["Only one of them came back.", []],
  ["It was not only one village.", []],
  ["The council has not held one this year.", []],
];

it.each(ones)("counts one in %j only where it is not two", (sentence, figures) => {
  expect(figuresIn(sentence)).toEqual(figures);
});
