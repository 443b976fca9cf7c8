/** Month names and their usual short forms, in lower case without the stop, to the number of the month. */
export const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

export const weekdays: readonly string[] =
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun".split(
    " ",
  );

/**
 * Time zones that news pages write, to their offset. Only names with one meaning in the press are here:
 * "IST" is India, Israel and Ireland, "CST" is Chicago and Beijing, and "ET" depends on the day of the year.
 */
export const zones: Readonly<Record<string, string>> = {
  z: "Z",
  gmt: "Z",
  utc: "Z",
  bst: "+01:00",
  wet: "Z",
  west: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  msk: "+03:00",
  est: "-05:00",
  edt: "-04:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  akst: "-09:00",
  akdt: "-08:00",
  hst: "-10:00",
  jst: "+09:00",
  kst: "+09:00",
  hkt: "+08:00",
  sgt: "+08:00",
  pkt: "+05:00",
  aest: "+10:00",
  aedt: "+11:00",
  acst: "+09:30",
  awst: "+08:00",
  nzst: "+12:00",
  nzdt: "+13:00",
  sast: "+02:00",
  eat: "+03:00",
  wib: "+07:00",
};

/** Zones whose offset is not known from the name alone: the day is read, the hour is not. */
export const vagueZones: readonly string[] = "et ct mt pt ist cst ast gst pht local".split(" ");
