import { describe, expect, test } from "vitest";
import { isAgencyCredit, isCredit, isCreditedCaption } from "./read-credit.ts";

describe("a line under a picture", () => {
  test.each([
    "Image: REUTERS",
    "Photo by Jane Doe/Getty Images",
    "(AP Photo/Jane Doe)",
    "Jane Doe via Getty Images",
    "Jane Doe / Reuters",
    "Photograph: Jane Doe/AFP",
    "Getty Images",
    "File photo",
    "(AFP, Reuters)",
    "Source: Al Jazeera and news agencies",
  ])("%j is a credit alone", (line) => {
    expect(isCredit(line)).toBe(true);
  });

  test.each([
    "The covered market stood on the east bank of the Ambrel. Image: Irena Dobrasz/LPA",
    "The Armenians refer to the enclave as the Republic of Artsakh Image: REUTERS",
    "Osgar Wennick in Brenholm on Wednesday. [Jane Doe/AP Photo]",
    "Rescuers at the market on Monday. © AFP",
    "Rescuers at the market on Monday (Photo by Jane Doe/Getty Images)",
    "Rescuers at the market on Monday. REUTERS/Jane Doe",
  ])("%j is a caption with its credit", (line) => {
    expect(isCreditedCaption(line)).toBe(true);
    expect(isCredit(line)).toBe(false);
  });

  test.each([
    "The picture: nobody knows who fired first, the ministry told Reuters.",
    "He told the Associated Press that the photo was genuine.",
    "The video showed two men (one of them in uniform).",
    "The figure comes from his memoirs. (That last detail comes courtesy of a neighbour who was there.)",
    "Reuters reported the attack first",
  ])("%j is neither: it is a sentence of the report", (line) => {
    expect([isCredit(line), isCreditedCaption(line)]).toEqual([false, false]);
  });
});

test.each([
  ["(AFP, Reuters)", true],
  ["LPA", true],
  ["Source: Al Jazeera", true],
  ["AP Photo/Jane Doe", false],
  ["Getty Images", false],
])("whether %j says whose copy the report is: %s", (credit, answer) => {
  expect(isAgencyCredit(credit)).toBe(answer);
});
