import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { readConllu } from "./read-conllu.ts";

const treebank = `# newdoc id = one
# sent_id = one-1
# newpar id = one-p1
# text = It is.
1\tIt\tit\tPRON\t_\t_\t0\troot\t_\t_
2\tis\tbe\tAUX\t_\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t_\t_\t0\troot\t_\t_

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

it("puts paragraphs together again as they were written, with or without spaces", () => {
  const folder = mkdtempSync(join(tmpdir(), "counterclaim-"));
  const path = join(folder, "tiny.conllu.gz");
  writeFileSync(path, gzipSync(treebank));
  const documents = readConllu(path);
  rmSync(folder, { recursive: true });
  const shown = documents.map(({ id, paragraphs }) => [
    id,
    paragraphs.map(({ text, sentences }) => sentences.map((span) => text.slice(...span))),
  ]);
  expect(shown).toEqual([
    ["one", [["It is.", "So what?", "No."], ["End"]]],
    ["two", [["Two"]]],
  ]);
  expect(documents[0]!.paragraphs[0]!.text).toBe("It is. So what?No.");
});
