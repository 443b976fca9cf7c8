/**
 * Words that every English text is full of and that are rare or unknown in other languages. Origin: the most frequent
 * words of GUM and EWT, less those that German, Dutch, French, Spanish, Italian or a Scandinavian language also has.
 */
export const functionWords: ReadonlySet<string> = new Set(
  (
    "about after all also and any are been being between both but by could during each for from had has have he her his how into " +
    "its more most much not of only other our out over said she should since some such than that the their them then there these " +
    "they this those through to under until up was we were what when where which while who whose why will with would you your"
  ).split(" "),
);
