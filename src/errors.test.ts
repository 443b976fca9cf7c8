import { describe, expect, it } from "vitest";
import { CounterclaimError, type Detail, type ErrorCode, errorCodes, isError } from "./errors.ts";

/** One detail a code, each value unlike any word of its message, so that finding it there proves that it was filled in. */
const samples: { readonly [Code in ErrorCode]: Detail<Code> } = {
  "input-not-json": { line: 4711, reason: "Unexpected token" },
  "input-invalid": { id: "r-815", reason: "two bodies" },
  "input-not-utf8": { line: 4711 },
  "line-too-long": { line: 7, bytes: 70000001, limit: 67108864 },
  "file-unreadable": { path: "inbox/gone.html", reason: "ENOENT" },
  "file-not-text": { path: "inbox/scan.pdf" },
  "report-empty": { what: "inbox/empty.html", kept: 17 },
  "report-too-long": { what: "inbox/long.txt", length: 90210, limit: 50505, option: "--max-length" },
  "page-too-deep": { depth: 9021, limit: 505 },
  "page-too-large": { limit: 70_707 },
  "page-too-slow": { id: "r1", seconds: 31 },
  "language-not-read": { language: "az" },
  "model-missing": { path: "models/reader.onnx", reason: "ENOENT" },
  "gazetteer-missing": { path: "dist/places.bin", reason: "ENOENT" },
  "option-invalid": { option: "--min-confidence", value: "much", allowed: "a number between 0 and 1" },
  "data-in-use": { folder: "counterclaim-data", pid: 4711 },
  "data-unreadable": { folder: "counterclaim-data", reason: "EACCES" },
  "database-unreachable": { url: "postgres://host/record", reason: "ECONNREFUSED" },
  "database-failed": { reason: "No space left on device" },
  "record-newer": { version: "0009-later.sql", known: "0001-record.sql" },
  "text-not-storable": { id: "r1", offset: 17, what: "the character U+0000" },
  "id-unknown": { id: "c17" },
  "worker-lost": { id: "r-815", reason: "exit code 134" },
};

/** What a message may tell its reader to do. */
const nextSteps = [
  "Add",
  "Check",
  "Convert",
  "Give",
  "Install",
  "Look",
  "Pass",
  "Read",
  "Remove",
  "Restore",
  "Run",
  "Save",
  "Split",
  "Use",
  "Wait",
  "Write",
];
const nextStep = new RegExp(`[.;,:] (?:${nextSteps.join("|")}) `, "i");

describe("the error catalogue", () => {
  it("has a sample for every code", () => {
    expect(Object.keys(samples).sort()).toEqual([...errorCodes].sort());
  });

  describe.each(errorCodes.map((code) => [code, samples[code]] as const))("%s", (code, detail) => {
    const { message } = new CounterclaimError<ErrorCode>(code, detail);

    it("names every value at fault", () => {
      for (const value of Object.values(detail)) expect(message).toContain(String(value));
    });

    it("says what to do next", () => {
      expect(message).toMatch(nextStep);
    });

    it("is one line that ends in a full stop, without a stack", () => {
      expect(message).toMatch(/^[^\n]+(?<!\.)\.$/);
      expect(message).not.toMatch(/undefined|\[object|\bat \S+:\d+/);
    });
  });

  it("is told apart from other errors by its code", () => {
    const error = new CounterclaimError("page-too-slow", { id: "r1", seconds: 31 });
    expect(isError(error, "page-too-slow")).toBe(true);
    expect(isError(error, "report-empty")).toBe(false);
    expect(isError(new Error("page-too-slow"), "page-too-slow")).toBe(false);
  });

  it("keeps what caused it", () => {
    const cause = new Error("ENOENT");
    expect(new CounterclaimError("file-unreadable", samples["file-unreadable"], { cause }).cause).toBe(cause);
  });
});
