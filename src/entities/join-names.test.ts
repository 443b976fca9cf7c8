import { describe, expect, it } from "vitest";
import type { Span } from "../text/span.ts";
import { findNames } from "./find-names.ts";
import { findToldNames } from "./find-told-names.ts";
import { joinNames } from "./join-names.ts";

const sentencesOf = (text: string): readonly Span[] =>
  [...text.matchAll(/\S(?:[^.]|\.(?! \p{Lu}|$)|(?<=\p{Lu}|Mr|Gen|Dr|Jr|St)\.)*\.?/gu)].map(
    ({ 0: words, index }): Span => [index, index + words.length],
  );

function join(text: string) {
  const mentions = findNames(text, sentencesOf(text));
  return joinNames(mentions, findToldNames(text, mentions));
}

/** The bearers of a text's names, each as the list of names it has in it. */
const bearers = (text: string): readonly (readonly string[])[] =>
  [...new Set(join(text).map(({ bearer }) => bearer))].map((bearer) => bearer?.names ?? []);

/** The names of whoever bears this one. */
const namesWith = (text: string, name: string): readonly string[] =>
  bearers(text).find((names) => names.includes(name)) ?? [];

describe("names of one bearer are joined", () => {
  it.each([
    ["a surname", "He met Ilva Ostrem. Then Ostrem left.", ["Ilva Ostrem", "Ostrem"]],
    ["a surname before the whole name", "Then Ostrem left. He met Ilva Ostrem.", ["Ilva Ostrem", "Ostrem"]],
    [
      "a name with and without its middle letter",
      "He met Scott C. Dayton. Then Scott Dayton left.",
      ["Scott C. Dayton", "Scott Dayton"],
    ],
    [
      "an Arabic surname with and without its article",
      "He met Bashar al-Assad. Then Assad left.",
      ["Bashar al-Assad", "Assad"],
    ],
    [
      "the tail of a body's name",
      "The Gulf Contact Group met. Then the Contact Group left.",
      ["Gulf Contact Group", "Contact Group"],
    ],
    [
      "the middle of a body's name",
      "The Kareth Red Cross Society came. Then the Red Cross left.",
      ["Kareth Red Cross Society", "Red Cross"],
    ],
    [
      "a body's letters",
      "The Korean Central News Agency said so. Then KCNA left.",
      ["Korean Central News Agency", "KCNA"],
    ],
    ["two names of one state", "The United States left. Then the US left.", ["United States", "US"]],
  ])("%s", (_, text, names) => {
    expect(bearers(text)).toContainEqual(names);
  });
});

describe("names of two are not", () => {
  it.each([
    ["people of one surname", "He met Pavol Kessim. He met Anton Kessim.", 2],
    ["a place and another with it in its name", "They left Lower Mirn. They left Mirn.", 2],
    ["a person and a town", "He met Edita Bern. They left Brod.", 2],
    ["a state and its neighbour", "They left North Korea. They left South Korea.", 2],
  ])("%s", (_, text, count) => {
    expect(bearers(text)).toHaveLength(count);
  });
});

describe("two names are one person's:", () => {
  it.each([
    ["He met Haider al-Abadi. Then Abadi left.", "Haider al-Abadi", "Abadi"],
    ["He met Haider al Abadi. Then al-Abadi left.", "Haider al Abadi", "al-Abadi"],
    ["He met Abdel Fattah el-Sisi. Then Sissi left.", "Abdel Fattah el-Sisi", "Sissi"],
    ["He met Kim Jong-un. Later Kim left.", "Kim Jong-un", "Kim"],
    ["He met Kim Jong Un. Later Kim left.", "Kim Jong Un", "Kim"],
    ["He met Xi Jinping. Later Xi left.", "Xi Jinping", "Xi"],
    ["He met Ban Ki-moon. Later Mr Ban left.", "Ban Ki-moon", "Ban"],
    ["He met Ursula von der Leyen. Later von der Leyen left.", "Ursula von der Leyen", "von der Leyen"],
    ["He met Ursula von der Leyen. Later Von der Leyen left.", "Ursula von der Leyen", "Von der Leyen"],
    ["He met Mohammed bin Salman. Later bin Salman left.", "Mohammed bin Salman", "bin Salman"],
    ["He met Andrés Manuel López Obrador. Later López Obrador left.", "Andrés Manuel López Obrador", "López Obrador"],
    ["He met Geert van Loon. Later Van Loon left.", "Geert van Loon", "Van Loon"],
    ["He met President Nicolás Maduro Moros. Later Nicolás Maduro left.", "Nicolás Maduro Moros", "Nicolás Maduro"],
    ["He met President Recep Tayyip Erdogan. Later Tayyip Erdogan left.", "Recep Tayyip Erdogan", "Tayyip Erdogan"],
    ["He met Recep Tayyip Erdogan. Later Erdoğan left.", "Recep Tayyip Erdogan", "Erdoğan"],
    ["He met Ilham Aliyev. Later Aliev left.", "Ilham Aliyev", "Aliev"],
    ["He met Ilham Aliyev. Later Ilham Aliev left.", "Ilham Aliyev", "Ilham Aliev"],
    ["He met Nikol Pashinyan. Later Pashinian left.", "Nikol Pashinyan", "Pashinian"],
    ["He met Volodymyr Zelensky. Later Zelenskyy left.", "Volodymyr Zelensky", "Zelenskyy"],
    ["He met Muammar Gaddafi. Later Qaddafi left.", "Muammar Gaddafi", "Qaddafi"],
    ["He met Muammar Gaddafi. Later Moammar Qaddafi left.", "Muammar Gaddafi", "Moammar Qaddafi"],
    ["He met Senator Joseph Harlan. Later Joe Harlan left.", "Joseph Harlan", "Joe Harlan"],
    ["He met author J.K. Rowling. Later J. K. Rowling left.", "J.K. Rowling", "J. K. Rowling"],
    ["He met author J. K. Rowling. Later Joanne Rowling left.", "J. K. Rowling", "Joanne Rowling"],
    ["He met Samuel Doe Jr. and left. Later Doe came.", "Samuel Doe Jr", "Doe"],
    ["He met Jean-Pierre Lacroix. Later Lacroix left.", "Jean-Pierre Lacroix", "Lacroix"],
    ["He met Ruta Malin, a teacher. Later Ruta left.", "Ruta Malin", "Ruta"],
    ["He met President Nicolás Maduro Moros. Later Maduro left.", "Nicolás Maduro Moros", "Maduro"],
    ["He met President Luiz Inácio Lula da Silva. Later Lula left.", "Luiz Inácio Lula da Silva", "Lula"],
    ["He met Edita Bern, a lawyer. Later Bern left.", "Edita Bern", "Bern"],
    ["He met Joaquín “El Chapo” Guzmán. Later Guzmán left.", "Joaquín “El Chapo” Guzmán", "Guzmán"],
    ["He met Joaquín “El Chapo” Guzmán. Later El Chapo left.", "Joaquín “El Chapo” Guzmán", "El Chapo"],
    ["He met Ramón Ruiz, also known as Tito Luz, in town.", "Ramón Ruiz", "Tito Luz"],
    ["He met Ramón Ruiz, who is known as “El Tigre”.", "Ramón Ruiz", "El Tigre"],
    ["He met Ramón Ruiz, nicknamed the Baker.", "Ramón Ruiz", "Baker"],
    ["He met Ramón Ruiz (a.k.a. Tito Luz).", "Ramón Ruiz", "Tito Luz"],
    ["PRIME MINISTER OSTREM MEETS HALLORAN AGAIN\n. He met Ilva Ostrem.", "Ilva Ostrem", "OSTREM"],
  ])("%s", (text, one, other) => {
    expect(namesWith(text, one)).toContain(other);
  });
});

describe("two names are one body's, place's or state's:", () => {
  it.each([
    [
      "The International Committee of the Red Cross came. The ICRC left.",
      "International Committee of the Red Cross",
      "ICRC",
    ],
    ["The International Red Cross came. The ICRC left.", "International Red Cross", "ICRC"],
    ["The UN refugee agency UNHCR came. The UN Refugee Agency left.", "UN Refugee Agency", "UNHCR"],
    ["The Mirn Canal Authority (MCA) came. The MCA left.", "Mirn Canal Authority", "MCA"],
    ["The Federal Security Service (FSB) came.", "Federal Security Service", "FSB"],
    ["The FSB (Federal Security Service) came.", "Federal Security Service", "FSB"],
    ["The Union of Karethi Dockers, or UKD, came.", "Union of Karethi Dockers", "UKD"],
    ["The Council for the Care of Canals (CCC) came.", "Council for the Care of Canals", "CCC"],
    ["The Department of Defense (DoD) came. The Defense Department left.", "Department of Defense", "DoD"],
    ["The Defense Department came. DoD officials left.", "Defense Department", "DoD"],
    ["The Ministry of Defence came. The Defence Ministry left.", "Ministry of Defence", "Defence Ministry"],
    ["The Ministry of Defence came. The Defense Ministry left.", "Ministry of Defence", "Defense Ministry"],
    [
      "The Ministry of Foreign Affairs came. The Foreign Ministry left.",
      "Ministry of Foreign Affairs",
      "Foreign Ministry",
    ],
    ["The Russian Defense Ministry came. The Defense Ministry left.", "Russian Defense Ministry", "Defense Ministry"],
    ["The UN Security Council met. The Security Council left.", "UN Security Council", "Security Council"],
    ["The Wagner Group came. Then Wagner left.", "Wagner Group", "Wagner"],
    ["The Anadolu Agency said so. Then Anadolu left.", "Anadolu Agency", "Anadolu"],
    ["The European Commission met. The Commission left.", "European Commission", "Commission"],
    ["The Church of Scientology came. Scientology left.", "Church of Scientology", "Scientology"],
    ["They left the Strait of Hormuz. They saw the Strait.", "Strait of Hormuz", "Strait"],
    ["The Korean People’s Army came. The KPA left.", "Korean People’s Army", "KPA"],
    ["The Kurdistan Workers’ Party came. The PKK left.", "Kurdistan Workers’ Party", "PKK"],
    ["The Brod Dockers' Union (BDU) came.", "Brod Dockers' Union", "BDU"],
    [
      "The Democratic People's Republic of Korea left. North Korea came.",
      "Democratic People's Republic of Korea",
      "North Korea",
    ],
    ["The Food and Agriculture Organization came. The FAO left.", "Food and Agriculture Organization", "FAO"],
    ["The Islamic State of Iraq and the Levant came. ISIL left.", "Islamic State of Iraq and the Levant", "ISIL"],
    ["Islamic State came. Then Daesh left.", "Islamic State", "Daesh"],
    ["They met Islamic State fighters. Then IS left.", "Islamic State", "IS"],
    ["The Houthis came. The Houthi movement left.", "Houthis", "Houthi"],
    ["They met Hezbollah. Then Hizbullah left.", "Hezbollah", "Hizbullah"],
    ["The Mirn Defence Committee, which calls itself the Mirn Guard, came.", "Mirn Defence Committee", "Mirn Guard"],
    ["Dawn Labs, formerly Night Works, came.", "Dawn Labs", "Night Works"],
    [
      "Médecins Sans Frontières came. Doctors Without Borders left.",
      "Médecins Sans Frontières",
      "Doctors Without Borders",
    ],
    ["The Associated Press came. The AP left.", "Associated Press", "AP"],
    ["They left North Korea. The DPRK came.", "North Korea", "DPRK"],
    ["South Korea won. Then Korea left.", "South Korea", "Korea"],
    ["North Korea and South Korea met. The North left.", "North Korea", "North"],
    ["North Korea and South Korea met. The South left.", "South Korea", "South"],
    ["The United States came. Then America left.", "United States", "America"],
    ["The United States came. The U.S. left.", "United States", "U.S."],
    ["The Republic of Azerbaijan came. Azerbaijan left.", "Republic of Azerbaijan", "Azerbaijan"],
    ["They left Kyiv. They left Kiev.", "Kyiv", "Kiev"],
    ["They left Stepanakert. They left Stepankert.", "Stepanakert", "Stepankert"],
    ["They left Deir ez-Zor. They left Deir Ezzor.", "Deir ez-Zor", "Deir Ezzor"],
    ["They left St. Petersburg. They left Saint Petersburg.", "St. Petersburg", "Saint Petersburg"],
    ["They left Mount Ararat. They saw Ararat.", "Mount Ararat", "Ararat"],
    ["They left BAGHDAD. They saw Baghdad.", "BAGHDAD", "Baghdad"],
    ["They left Türkiye. They saw Turkey.", "Türkiye", "Turkey"],
  ])("%s", (text, one, other) => {
    expect(namesWith(text, one)).toContain(other);
  });
});

describe("two names are two's:", () => {
  it.each([
    ["He met Bill Harlan and Hillary Harlan.", "Bill Harlan", "Hillary Harlan"],
    ["Clinton called Machado on Friday.", "Clinton", "Machado"],
    ["He met Donald Trump. He met Donald Tusk. Later Tusk left.", "Donald Trump", "Tusk"],
    ["He met George W. Bush. He met George H. Bush.", "George W. Bush", "George H. Bush"],
    ["He met Ferdinand Marcos Jr. and left. He met Ferdinand Marcos.", "Ferdinand Marcos Jr", "Ferdinand Marcos"],
    ["He met Ali Khamenei. He met Ruhollah Khomeini.", "Ali Khamenei", "Ruhollah Khomeini"],
    ["He met Islam Karimov. Later Karimova left.", "Islam Karimov", "Karimova"],
    ["He met Boris Johnson. Later Johnston left.", "Boris Johnson", "Johnston"],
    ["He met Kim Jong-un. He met Kim Yo-jong.", "Kim Jong-un", "Kim Yo-jong"],
    [
      "The Russian Defence Ministry came. The Ukrainian Defence Ministry left.",
      "Russian Defence Ministry",
      "Ukrainian Defence Ministry",
    ],
    [
      "Armenia's Foreign Ministry came. Azerbaijan's Foreign Affairs Ministry left.",
      "Foreign Ministry",
      "Foreign Affairs Ministry",
    ],
    ["They left Aleppo. The Aleppo Media Centre came.", "Aleppo", "Aleppo Media Centre"],
    ["They left Gaza. They saw Gaza City.", "Gaza", "Gaza City"],
    ["They left Virginia. They saw Virginia Beach.", "Virginia", "Virginia Beach"],
    ["They left Los Angeles. They saw East Los Angeles.", "Los Angeles", "East Los Angeles"],
    ["They left Iran. They left Iraq.", "Iran", "Iraq"],
    ["They left Niger. They left Nigeria.", "Niger", "Nigeria"],
    [
      "They left North Carolina. The University of North Carolina came.",
      "North Carolina",
      "University of North Carolina",
    ],
    ["He met Bill Clinton. The Clinton Foundation came.", "Bill Clinton", "Clinton Foundation"],
    ["The Boston Red Sox came. The Red Sox left. The Pawtucket Red Sox left.", "Boston Red Sox", "Pawtucket Red Sox"],
    ["The European Union met. The African Union left.", "European Union", "African Union"],
    ["The Ukrainian Red Cross came. The Syrian Red Crescent left.", "Ukrainian Red Cross", "Syrian Red Crescent"],
    ["The rebels in Lower Mirn, who call themselves the Mirn Guard, left.", "Lower Mirn", "Mirn Guard"],
    ["He met Senator Ann Lee (Reform Party) there.", "Ann Lee", "Reform Party"],
    ["He met Ann Lee of Brod, known for Open Hands.", "Ann Lee", "Open Hands"],
    ["They left Springfield (Illinois) today.", "Springfield", "Illinois"],
    ["They left Washington. The United States came.", "Washington", "United States"],
    ["They left Porto Seriz. They saw Porto Alto.", "Porto Seriz", "Porto Alto"],
    ["North Korea and South Korea met. Then Korea left.", "South Korea", "Korea"],
    ["North Carolina won. The North left.", "North Carolina", "North"],
    ["The Bank of Brod came. They left Brod.", "Bank of Brod", "Brod"],
    ["They left the Strait of Hormuz and the Strait of Malacca.", "Strait of Hormuz", "Strait of Malacca"],
    ["The National Union met. The National Party left.", "National Union", "National Party"],
  ])("%s", (text, one, other) => {
    expect(namesWith(text, one)).not.toEqual([]);
    expect(namesWith(text, one)).not.toContain(other);
  });
});

describe("a join says why", () => {
  it.each([
    ["He met Ilham Aliyev. Then Aliyev left.", '"Aliyev" is the surname of "Ilham Aliyev"'],
    ["The Federal Security Service (FSB) came.", '"FSB" stands in brackets behind "Federal Security Service"'],
    ["He met Ilham Aliyev. Then Aliev left.", '"Aliev" is another spelling of the surname of "Ilham Aliyev"'],
    ["The Gulf Contact Group met. The Contact Group left.", '"Contact Group" is the end of "Gulf Contact Group"'],
    ["The Guild of Canal Masters came. GCM left.", '"GCM" has the first letters of "Guild of Canal Masters"'],
    ["The Mirn Committee, which calls itself the Mirn Guard, came.", '"Mirn Committee" calls itself "Mirn Guard"'],
    ["They left Kyiv. They left Kiev.", '"Kiev" and "Kyiv" are known to be one'],
  ])("%s", (text, reason) => {
    expect(join(text).flatMap(({ bearer }) => bearer?.reasons ?? [])).toContain(reason);
  });

  it("once for each name", () => {
    const [first] = join("He met Ilham Aliyev. Then Aliyev left. Then Aliyev came. Aliyev slept.");
    expect(first!.bearer!.reasons).toHaveLength(1);
  });

  it("and not where there is one name only", () => {
    expect(join("He met Ilham Aliyev. Then Ilham Aliyev left.")[0]!.bearer!.reasons).toEqual([]);
  });
});

it("leaves a surname that two bear to neither, unless one was just named", () => {
  const text = `He met Pavol Kessim. He met Anton Kessim. ${"It rained. ".repeat(60)}Kessim left.`;
  expect(bearers(text)).toContainEqual([]);
});

it("takes a name for a place where its people's stands beside it", () => {
  const text = "Kareth left. The Karethi army stayed.";
  const found = join(text);
  expect(found.find(({ name }) => name === "Kareth")?.bearer?.kind).toBe("place");
});
