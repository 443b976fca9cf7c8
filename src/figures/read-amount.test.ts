import { expect, it } from "vitest";
import { firstAmount } from "./read-for-tests.ts";

it.each([
  ["at least another 20 people", [20, 20], ["least", "additional"]],
  ["more than an estimated 300 people", [300, 300], ["over", "about"]],
  ["20 or more people", [20, 20], ["least"]],
  ["up to 40 people", [40, 40], ["most"]],
  ["12 more people", [12, 12], ["additional"]],
  ["between 20 and 30 people", [20, 30], []],
])("reads %j with its bounds", (text, values, effects) => {
  expect(firstAmount(text).amount).toMatchObject({ values, effects });
});

it.each([
  ["$5m", "dollars", 5e6],
  ["A$200", "Australian dollars", 200],
  ["EUR 5 million", "euros", 5e6],
])("reads the currency of %j", (text, currency, value) => {
  expect(firstAmount(text).amount).toMatchObject({ currency, values: [value, value] });
});

it.each(["Talks over two villages began.", "They spoke about 20 prisoners.", "They marched under two flags."])(
  "takes the preposition in %j for no bound",
  (text) => {
    expect(firstAmount(text).amount.effects).toEqual([]);
  },
);

it("leaves a great scale in words", () => {
  expect(firstAmount("$3 trillion").amount).toMatchObject({ values: [3, 3], unread: "trillion" });
});
