import { afterEach, expect, test, vi } from "vitest";
import { openRuntime } from "./open-runtime.ts";

afterEach(() => {
  vi.doUnmock("onnxruntime-node");
  vi.resetModules();
});

test("the native runtime is taken where it loads", async () => {
  expect((await openRuntime()).name).toMatch(/^onnxruntime-node \d+\.\d+\.\d+$/);
});

test("the WebAssembly build is taken where the native one cannot load", async () => {
  vi.doMock("onnxruntime-node", () => {
    throw new Error("no binary for this system");
  });
  expect((await openRuntime()).name).toMatch(/^onnxruntime-web \d+\.\d+\.\d+$/);
});

test("what the last runtime failed with is thrown where none loads", async () => {
  vi.doMock("onnxruntime-node", () => {
    throw new Error("no binary for this system");
  });
  await expect(openRuntime(["onnxruntime-node"])).rejects.toThrow();
});
