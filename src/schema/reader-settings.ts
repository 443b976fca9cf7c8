import { z } from "zod";

/** What training and calibration hand over with the model: labels, sizes in pieces, thresholds, and the files' SHA-256. */
export const readerSettingsSchema = z
  .object({
    files: z.record(z.string(), z.string()),
    cueLabels: z.array(z.string()).readonly(),
    roleLabels: z.array(z.string()).readonly(),
    partLabels: z.array(z.string()).readonly().describe("Universal parts of speech."),
    relationLabels: z.array(z.string()).readonly().describe("Universal relations, with their subtypes."),
    nameLabels: z.array(z.string()).readonly().describe("O, and B and I of each kind of name."),
    window: z
      .object({ longest: z.int(), left: z.int(), right: z.int() })
      .readonly()
      .describe(
        "Longest row of the encoder, [CLS] and [SEP] included, and how much of it is context that another row owns.",
      ),
    crop: z
      .object({ left: z.int(), right: z.int() })
      .readonly()
      .describe("What the role head sees on either side of a cue."),
    cueFloor: z.number().describe("Pieces whose chance to be of a cue is above this make runs."),
    cueLeast: z.number().describe("Runs whose highest chance is below this are not looked at further."),
    innerLeast: z.number().describe("What `cueLeast` is, in the second reading."),
    keep: z.number().describe("Attributions of less confidence are dropped unless asked for."),
    keepInner: z.number().describe("The same for those that stand in the content of another."),
    confidence: z
      .object({
        bias: z.number(),
        cue: z.number(),
        source: z.number(),
        noSource: z.number(),
        content: z.number(),
        inner: z.number(),
      })
      .readonly()
      .describe("Logistic regression on the scores of cue, source and content, and on which reading found them."),
  })
  .readonly();

export type ReaderSettings = z.infer<typeof readerSettingsSchema>;
