/** A news agency: the name it goes by in print, and the other ways in which credits write it. */
export interface Agency {
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * News agencies as they are named in datelines, bylines and credit lines; upper and lower case count, because half of
 * the short names are words. Origin: own list, from the member lists of the European Alliance of News Agencies, OANA
 * and MINDS, and the credit lines of English news pages.
 */
export const agencies: readonly Agency[] = [
  { name: "Reuters", aliases: ["REUTERS", "Thomson Reuters"] },
  { name: "AP", aliases: ["Associated Press", "ASSOCIATED PRESS"] },
  { name: "AFP", aliases: ["Agence France-Presse", "Agence France Presse"] },
  { name: "dpa", aliases: ["DPA", "Deutsche Presse-Agentur"] },
  { name: "EFE", aliases: ["Agencia EFE"] },
  { name: "ANSA", aliases: ["Ansa"] },
  { name: "UPI", aliases: ["United Press International"] },
  { name: "PA Media", aliases: ["PA", "Press Association"] },
  { name: "AAP", aliases: ["Australian Associated Press"] },
  { name: "Canadian Press", aliases: ["CP", "THE CANADIAN PRESS"] },
  { name: "Bloomberg", aliases: ["Bloomberg News"] },
  { name: "Xinhua", aliases: ["Xinhua News Agency"] },
  { name: "China News Service", aliases: ["CNS"] },
  { name: "Kyodo", aliases: ["Kyodo News", "KYODO"] },
  { name: "Jiji Press", aliases: ["Jiji"] },
  { name: "Yonhap", aliases: ["Yonhap News Agency"] },
  { name: "KCNA", aliases: ["Korean Central News Agency"] },
  { name: "CNA", aliases: ["Central News Agency"] },
  { name: "PTI", aliases: ["Press Trust of India"] },
  { name: "ANI", aliases: ["Asian News International"] },
  { name: "IANS", aliases: ["Indo-Asian News Service"] },
  { name: "APP", aliases: ["Associated Press of Pakistan"] },
  { name: "BSS", aliases: ["Bangladesh Sangbad Sangstha"] },
  { name: "Antara", aliases: ["ANTARA"] },
  { name: "Bernama", aliases: ["BERNAMA"] },
  { name: "VNA", aliases: ["Vietnam News Agency"] },
  { name: "TASS", aliases: ["ITAR-TASS", "Itar-Tass", "Tass"] },
  { name: "RIA Novosti", aliases: ["RIA"] },
  { name: "Interfax", aliases: ["INTERFAX"] },
  { name: "Interfax-Ukraine", aliases: [] },
  { name: "Ukrinform", aliases: [] },
  { name: "UNIAN", aliases: ["Unian"] },
  { name: "BelTA", aliases: ["BELTA"] },
  { name: "Armenpress", aliases: ["ARMENPRESS"] },
  { name: "Azertac", aliases: ["AZERTAC", "Azertag", "AZERTAG"] },
  { name: "Trend", aliases: ["Trend News Agency"] },
  { name: "Turan", aliases: ["Turan Information Agency"] },
  { name: "Kazinform", aliases: [] },
  { name: "Anadolu", aliases: ["Anadolu Agency", "AA"] },
  { name: "DHA", aliases: ["Demirören News Agency"] },
  { name: "IRNA", aliases: ["Islamic Republic News Agency"] },
  { name: "ISNA", aliases: ["Iranian Students' News Agency"] },
  { name: "Tasnim", aliases: ["Tasnim News Agency"] },
  { name: "Fars", aliases: ["Fars News Agency"] },
  { name: "Mehr", aliases: ["Mehr News Agency"] },
  { name: "SANA", aliases: ["Syrian Arab News Agency"] },
  { name: "WAFA", aliases: ["Wafa"] },
  { name: "Ma'an", aliases: ["Ma'an News Agency", "Ma’an"] },
  { name: "Petra", aliases: ["Petra News Agency"] },
  { name: "NNA", aliases: ["National News Agency"] },
  { name: "MENA", aliases: ["Middle East News Agency"] },
  { name: "SPA", aliases: ["Saudi Press Agency"] },
  { name: "WAM", aliases: ["Emirates News Agency"] },
  { name: "KUNA", aliases: ["Kuwait News Agency"] },
  { name: "QNA", aliases: ["Qatar News Agency"] },
  { name: "SUNA", aliases: ["Sudan News Agency"] },
  { name: "NAN", aliases: ["News Agency of Nigeria"] },
  { name: "GNA", aliases: ["Ghana News Agency"] },
  { name: "KNA", aliases: ["Kenya News Agency"] },
  { name: "APA", aliases: ["Austria Presse Agentur"] },
  { name: "Keystone-SDA", aliases: ["SDA", "ATS"] },
  { name: "epd", aliases: ["Evangelischer Pressedienst"] },
  { name: "KNA (Catholic)", aliases: ["Katholische Nachrichten-Agentur"] },
  { name: "Belga", aliases: ["BELGA"] },
  { name: "ANP", aliases: [] },
  { name: "NTB", aliases: [] },
  { name: "TT", aliases: ["TT News Agency"] },
  { name: "Ritzau", aliases: [] },
  { name: "STT", aliases: [] },
  { name: "PAP", aliases: ["Polish Press Agency"] },
  { name: "CTK", aliases: ["ČTK"] },
  { name: "TASR", aliases: [] },
  { name: "MTI", aliases: [] },
  { name: "Agerpres", aliases: ["AGERPRES"] },
  { name: "BTA", aliases: ["Bulgarian News Agency"] },
  { name: "Tanjug", aliases: ["TANJUG"] },
  { name: "HINA", aliases: ["Hina"] },
  { name: "STA", aliases: ["Slovenian Press Agency"] },
  { name: "ANA-MPA", aliases: ["AMNA"] },
  { name: "Lusa", aliases: ["LUSA"] },
  { name: "Europa Press", aliases: [] },
  { name: "Agência Brasil", aliases: ["Agencia Brasil"] },
  { name: "Télam", aliases: ["Telam"] },
  { name: "Prensa Latina", aliases: [] },
];

/**
 * Broadcasters and papers that credit themselves as agencies do, "Washington (CNN) —", and are none. Origin: own list,
 * from the datelines of English news pages.
 */
export const selfCredited: ReadonlySet<string> = new Set(
  (
    "ABC,ABC News,Al Jazeera,BBC,CBC,CBS,CBS News,CNBC,CNN,CNN Business,DW,IRIN,ITV,MSNBC,MarketWatch,NBC,NBC News,NHK,NPR,NYT," +
    "PBS,RFE/RL,RTE,SABC,TRT,VOA,WSJ"
  ).split(","),
);
