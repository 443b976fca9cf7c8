/**
 * Words written with a leading apostrophe for letters left out, without that apostrophe.
 * Origin: collected by hand from English usage dictionaries' entries on elision.
 */
export const elisions: ReadonlySet<string> = new Set([
  "bout",
  "cause",
  "cept",
  "em",
  "fore",
  "fraid",
  "gainst",
  "hood",
  "kay",
  "n",
  "neath",
  "nother",
  "nuff",
  "round",
  "scuse",
  "sup",
  "til",
  "till",
  "tis",
  "twas",
  "tween",
  "twere",
  "twill",
  "twould",
]);
