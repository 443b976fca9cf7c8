import { expect, it } from "vitest";
import { type Claimed, toBins, toCalibrationError } from "./calibration.ts";

const found = (count: number, confidence: number, right: number): readonly Claimed[] =>
  Array.from({ length: count }, (_, index) => ({ confidence, isRight: index < right }));

it("sees no error where as many are right as was said", () => {
  expect(toCalibrationError(found(100, 0, 0))).toEqual({ expected: 0, largest: 0 });
  expect(toCalibrationError(found(100, 1, 100))).toEqual({ expected: 0, largest: 0 });
});

it("weighs the gaps by how many were found, and names the largest", () => {
  const { expected, largest } = toCalibrationError([...found(50, 0.5, 0), ...found(50, 1, 50)]);
  expect(expected).toBeCloseTo(0.25, 9);
  expect(largest).toBeCloseTo(0.5, 9);
});

it("cuts what was found into ten parts that differ by one at most", () => {
  const counts = toBins(found(23, 0.5, 3)).map(({ count }) => count);
  expect(counts.reduce((one, other) => one + other)).toBe(23);
  expect(Math.max(...counts) - Math.min(...counts)).toBe(1);
});

it("knows no error of nothing", () => {
  expect(toCalibrationError([])).toEqual({ expected: null, largest: null });
});
