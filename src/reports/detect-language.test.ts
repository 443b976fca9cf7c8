import { expect, test } from "vitest";
import { detectLanguage } from "./detect-language.ts";

test.each([
  [
    "en",
    "The council denied that there had been any ammunition in the building, and said that its own inquiry would show it.",
  ],
  [
    "de",
    "Der Rat bestritt, dass in dem Gebäude Munition gelagert worden sei, und verwies auf die Ergebnisse seiner Untersuchung.",
  ],
  [
    "fr",
    "Le conseil a nié que des munitions aient été entreposées dans le bâtiment et a renvoyé aux résultats de son enquête.",
  ],
  [
    "az",
    "Nazirlik bildirib ki, şəhərə gedən yol səhərdən bağlıdır və onun nə vaxt açılacağını heç kim bilmir, sakinlər gözləyir.",
  ],
  ["ru", "Совет отрицал, что в здании хранились боеприпасы, и сослался на результаты собственного расследования."],
  ["uk", "Рада заперечила, що в будівлі зберігалися боєприпаси, і послалася на результати власного розслідування."],
])("knows a text in %s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test("an English report full of foreign names is English", () => {
  const names = "Şuşa, Xankəndi, Ağdam, Füzuli and Zəngilan. ".repeat(4);
  expect(detectLanguage(`The ministry said that they had been to ${names}`)).toBe("en");
});

test.each([
  "",
  "Talks end without result",
  "12.10.2024 15:05 — 41, 52, 60; 1,000,000,000 + 2,000,000,000 = 3,000,000,000",
])("does not guess at %j, which has too few letters", (text) => {
  expect(detectLanguage(text)).toBeNull();
});
