import { describe, expect, it } from "vitest";
import { explain, glossary } from "./glossary.ts";

describe("the glossary", () => {
  it("says what a denial is", () => {
    expect(explain("denies")).toBe("The source says that it is not so.");
  });

  it.each(["", "Denies", "gossip", "constructor", "__proto__"])("has nothing to say about %j", (word) => {
    expect(explain(word)).toBeNull();
  });

  it.each(Object.entries(glossary))("explains %s in one plain sentence", (_term, meaning) => {
    expect(meaning).toMatch(/^[A-Z“][^.;\n]*(?:; [^.;\n]+)?\.$/);
  });

  it("rules on nothing: it never calls what a source says a fact, true or false", () => {
    const words = Object.values(glossary).join(" ");
    expect(words).not.toMatch(/\b(?:true|false|facts?|fake|verified|reliable)\b/i);
  });
});
