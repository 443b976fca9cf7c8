/**
 * Words written as one and read as two: where the first of them ends.
 * Origin: the words of more than one token in the training parts of UD English EWT and GUM (CC BY-SA 4.0).
 */
export const contractions: ReadonlyMap<string, number> = new Map([
  ["arent", 3],
  ["cannot", 3],
  ["couldnt", 5],
  ["didnt", 3],
  ["doesnt", 4],
  ["dont", 2],
  ["gimme", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["hadnt", 3],
  ["hasnt", 3],
  ["havent", 4],
  ["isnt", 2],
  ["lemme", 3],
  ["lotta", 3],
  ["shouldnt", 6],
  ["wanna", 3],
  ["wasnt", 3],
  ["werent", 4],
  ["wouldnt", 5],
]);

/**
 * What is written at the end of another word, with the apostrophe (straight or not) that it has.
 * Origin: written by hand; a closed class.
 */
export const clitics: readonly string[] = ["'d", "'ll", "'m", "'re", "'s", "'ve", "n't"];
