const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/**
 * Adjectives of faiths, peoples and parts of the world that have no state in the table; with an "s" most name those who
 * belong to them. Origin: own list, after English agency copy.
 */
export const peoples: ReadonlySet<string> = toSet(`
  African Alawite Anglican Arab Arabic Asian Baha'i Baloch Berber Bedouin Buddhist Catholic Christian Communist Copt Coptic Democrat
  Democratic Druze Evangelical Frenchman Hindu Hutu Hispanic Islamic Islamist Jew Jewish Latino Lutheran Maronite Marxist Mormon Muslim
  Moslem Nordic Orthodox Pashtun Protestant Republican Roma Rohingya Salafi Salafist Scandinavian Shia Shi'ite Shi'a Shiite Sikh Slav Socialist
  Sunni Tamil Tatar Tuareg Turkic Turkoman Turkmen Tutsi Uighur Uyghur Wahhabi Western Westerner Yazidi Yezidi Zionist Nazi`);

/** Names of peoples and parties that are the same for one and for all. */
export const peoplesInOneForm: ReadonlySet<string> = toSet(
  "Rohingya Tutsi Hutu Druze Roma Shia Pashtun Baloch Tuareg Bedouin",
);
