import { z } from "zod";

/** `[start, end)` in UTF-16 code units of the annotation's `text`. */
export const spanSchema = z.tuple([z.int().nonnegative(), z.int().positive()]).readonly();

/** Spans in text order: content may come in pieces. */
export const spansSchema = z.array(spanSchema).readonly();
