import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** One thing that was measured. */
export interface Figure {
  readonly name: string;
  /** `null` where it could not be measured. */
  readonly value: number | null;
  /** "" for a ratio. */
  readonly unit: string;
  readonly better: "more" | "less";
  /** The value it should reach. */
  readonly aim?: number;
}

/** Figures of one machine; only the ratios among them say something of another. */
interface Baseline {
  readonly machine: string;
  readonly figures: Readonly<Record<string, number | null>>;
}

const path = "bench/baseline.json";

const readBaseline = (): Baseline | null =>
  existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Baseline) : null;

export function writeBaseline(machine: string, figures: readonly Figure[]): void {
  const values = Object.fromEntries(figures.map(({ name, value }) => [name, value === null ? null : round(value)]));
  writeFileSync(path, `${JSON.stringify({ machine, figures: values } satisfies Baseline, null, 2)}\n`);
}

/** A table of the figures beside those of the stored baseline. */
export function printFigures(figures: readonly Figure[]): readonly string[] {
  const baseline = readBaseline();
  const head = toRow(["", "now", "stored", "change", "aim"]);
  const rows = figures.map((figure) => printFigure(figure, baseline?.figures[figure.name] ?? null));
  return [
    head,
    ...rows,
    "",
    baseline ? `Stored on: ${baseline.machine}` : "No baseline is stored; --write stores one.",
  ];
}

function printFigure({ name, value, unit, better, aim }: Figure, stored: number | null): string {
  const change = value === null || stored === null || stored === 0 ? null : value / stored - 1;
  const worse = change !== null && Math.abs(change) > 0.1 && change > 0 === (better === "less");
  const label = unit === "" ? name : `${name}, ${unit}`;
  const target = aim === undefined ? "" : `${better === "more" ? "≥" : "≤"} ${aim}`;
  return toRow([label, show(value), show(stored), `${showChange(change)}${worse ? " worse" : ""}`, target]);
}

const widths = [56, 10, 10, 14, 8] as const;
const toRow = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[index]!))).join("");

/** Three digits that count. */
const round = (value: number): number => Number(value.toPrecision(3));
const show = (value: number | null): string => (value === null ? "–" : String(round(value)));
const showChange = (change: number | null): string =>
  change === null ? "" : `${change < 0 ? "−" : "+"}${Math.abs(Math.round(change * 100))} %`;

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The middle one of an odd number of measurements. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]!;

/** `null` where one of the two could not be measured. */
export const ratio = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one / other;
