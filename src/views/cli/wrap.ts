// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what begins a colour.
const colour = /\u001b\[[0-9;]*m/g;

/** Columns that a text takes. Colours take none; code points are close enough for what is printed here. */
const width = (text: string): number => [...text.replace(colour, "")].length;

/** Breaks words into lines of at most `columns`; longer words stand alone. White space of any kind becomes one space. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((part) => part !== "")) {
    const line = lines.at(-1);
    if (line !== undefined && width(line) + 1 + width(word) <= columns) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The lines of a text after an indent; `first` stands before the first of them instead, and is as wide. */
export const indent = (lines: readonly string[], margin: string, first = margin): readonly string[] =>
  lines.map((line, index) => `${index === 0 ? first : margin}${line}`);
