import { readDateLine } from "./read-date-line.ts";

const iso =
  /^(?<day>[12]\d{3}-\d\d-\d\d)(?:[T ](?<clock>\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s?(?<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/i;
const verbose = /^\w{3},? (?:\w{3} \d{1,2}|\d{1,2} \w{3}) \d{4} \d\d:\d\d/;

/**
 * A date as pages state it for machines, as EDTF: the day, or the moment where hour and zone are stated. `null` for what
 * is no date, or one that can be read in two ways.
 */
export function toMoment(stated: string): string | null {
  const value = stated.trim();
  const groups = iso.exec(value)?.groups;
  if (groups) return isReal(groups.day ?? "") ? fromIso(groups) : null;
  if (verbose.test(value)) return fromVerbose(value);
  const line = readDateLine(value);
  return line && (line.published ?? line.modified);
}

function fromIso({ day, clock, zone }: Readonly<Record<string, string | undefined>>): string | null {
  if (!clock || !zone) return day ?? null;
  return `${day}T${clock}${toOffset(zone)}`;
}

function toOffset(zone: string): string {
  const offset = zone.replace(/^([+-]\d\d):?(\d\d)$/, "$1:$2");
  return /^[+-]/.test(offset) && !/^[+-]00:00$/.test(offset) ? offset : "Z";
}

/** "Tue, 19 Nov 2019 15:34:00 +0100": the form of e-mail, which JavaScript reads. */
function fromVerbose(value: string): string | null {
  const zone = /(?:GMT|UTC|Z)?([+-]\d\d):?(\d\d)|(?:GMT|UTC|Z)\b/.exec(value)?.[0];
  const moment = new Date(zone ? value.replace(/\s*\([^)]*\)$/, "") : `${value} UTC`);
  if (Number.isNaN(moment.getTime())) return null;
  const written = moment.toISOString();
  return zone ? `${written.slice(0, 19)}Z` : written.slice(0, 10);
}

const isReal = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};
