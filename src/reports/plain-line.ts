/** Zero-width and soft characters, which a reader does not see. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** The text as a reader sees it: invisible characters gone, white space of any kind one space. For reading, never for spans. */
export const toPlain = (text: string): string => text.replace(invisible, "").replace(/\s+/g, " ").trim();

/** The plain text in small letters, with straight quotation marks: what word lists are compared with. */
export const toMatchable = (plain: string): string => plain.toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"');

/** How many words the plain text has. */
export const countWords = (plain: string): number => (plain === "" ? 0 : plain.split(" ").length);
