import { describe, expect, it } from "vitest";
import { CounterclaimError } from "../errors.ts";
import { toStoreError } from "./to-store-error.ts";

const error = (message: string, code?: string): Error =>
  Object.assign(new Error(message), code === undefined ? {} : { code });

describe("an error of the database", () => {
  it.each([
    ["a full disk", error("could not extend file: No space left on device", "53100")],
    ["a lost connection", error("read ECONNRESET", "ECONNRESET")],
    ["a thread that has ended", error("The embedded database has ended.")],
  ])("is told in our words where it is %s", (_what, cause) => {
    expect(toStoreError(cause)).toMatchObject({ code: "database-failed", detail: { reason: cause.message } });
  });

  it.each([
    ["a reader who has seen enough", error("write EPIPE", "EPIPE")],
    ["a mistake of the program", new TypeError("x is undefined")],
    ["one of ours", new CounterclaimError("id-unknown", { id: "c1" })],
  ])("is left alone where it is %s", (_what, cause) => {
    expect(toStoreError(cause)).toBe(cause);
  });
});
