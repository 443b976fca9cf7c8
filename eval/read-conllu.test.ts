import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { readConllu, type TreebankDocument } from "./read-conllu.ts";

const treebank = `# newdoc id = one
# sent_id = one-1
# newpar id = one-p1
# text = It isn't.
1\tIt\tit\tPRON\t_\t_\t2\tnsubj\t_\t_
2-3\tisn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
2\tis\tbe\tAUX\t_\t_\t0\troot\t_\t_
3\tn't\tnot\tPART\t_\t_\t2\tadvmod\t_\t_
4\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

# sent_id = one-2
# text = So what?
1\tSo\tso\tADV\t_\t_\t0\troot\t_\t_
2\twhat\twhat\tPRON\t_\t_\t0\troot\t_\tSpaceAfter=No
3\t?\t?\tPUNCT\t_\t_\t0\troot\t_\tEntity=(1)|SpaceAfter=No

# sent_id = one-3
# text = No.
1\tNo\tno\tINTJ\t_\t_\t0\troot\t_\tSpaceAfter=No
2\t.\t.\tPUNCT\t_\t_\t0\troot\t_\t_

# newpar
# newpar_block = p (1 s)
# sent_id = one-4
# text = End
1\tEnd\tend\tNOUN\t_\t_\t0\troot\t_\t_

# newdoc id = two
# text = Two
1\tTwo\ttwo\tNUM\t_\t_\t0\troot\t_\t_
`;

function readTiny(): readonly TreebankDocument[] {
  const folder = mkdtempSync(join(tmpdir(), "counterclaim-"));
  const path = join(folder, "tiny.conllu.gz");
  writeFileSync(path, gzipSync(treebank));
  const documents = readConllu(path);
  rmSync(folder, { recursive: true });
  return documents;
}

it("puts paragraphs together again as they were written, with or without spaces", () => {
  const documents = readTiny();
  const shown = documents.map(({ id, text, paragraphs, sentences }) => [
    id,
    paragraphs.map((span) => text.slice(...span)),
    sentences.map(({ span }) => text.slice(...span)),
  ]);
  expect(shown).toEqual([
    ["one", ["It isn't. So what?No.", "End"], ["It isn't.", "So what?", "No.", "End"]],
    ["two", ["Two"], ["Two"]],
  ]);
});

it("gives each syntactic word its place in the text, its part of speech and its head", () => {
  const [{ text, sentences }] = readTiny() as [TreebankDocument];
  const words = sentences[0]!.words.map(({ span, part, head, relation }) => [
    text.slice(...span),
    part,
    head,
    relation,
  ]);
  expect(words).toEqual([
    ["It", "PRON", 2, "nsubj"],
    ["is", "AUX", 0, "root"],
    ["n't", "PART", 2, "advmod"],
    [".", "PUNCT", 2, "punct"],
  ]);
});
