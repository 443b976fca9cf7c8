import type { ChannelKind } from "../../schema/channel.ts";

/**
 * Broadcasters, papers and networks that reports name as those who carried somebody's words; upper and lower case count.
 * Origin: own list, reviewed against the names that follow "told" and "in an interview with" in PolNeAR's training part
 * and in GUM's news. Who is not here is known by the words beside the name, or not at all.
 */
export const outlets: Readonly<Record<Exclude<ChannelKind, "agency" | "spokesperson" | "body" | "document">, string>> =
  {
    broadcaster:
      "ABC,ABC News,ABC Radio,Al Arabiya,Al Jazeera,Al-Arabiya,Al-Jazeera,Al-Manar,Al Mayadeen,Australian Broadcasting Corporation,BBC,BBC News," +
      "BBC Persian,BBC Radio 4,BBC World Service,Bloomberg Television,CBC,CBC News,CBS,CBS News,CCTV,CNBC,CNN,CNN Turk,CNN Türk,C-SPAN,Channel 4," +
      "Channel 4 News,Channel One,CTV,Democracy Now,DR,Deutsche Welle,Deutschlandfunk,DW,ESPN,Euronews,Fox,Fox Business,Fox News,Fox News Sunday," +
      "France 24,France Info,GB News,Globo,HBO,Haber Turk,HaberTürk,ITV,ITV News,Kan,LBC,MSNBC,NBC,NBC News,NDTV,NHK,NOS,NPR,NTV,ORF," +
      "PBS,Press TV,RAI,RFE/RL,RFI,RT,RTE,RTÉ,RTL,RTS,Radio Free Asia,Radio Free Europe,Rai,Rossiya 1,Rossiya-1,Rossiya 24,SABC,SBS,SVT,Sky," +
      "Sky News,Sky News Arabia,TF1,TRT,TRT World,TVN,Telesur,Univision,VOA,Voice of America,Yle,ZDF,ARD",
    newspaper:
      "Al-Ahram,Asharq Al-Awsat,Axios,Bild,BuzzFeed,BuzzFeed News,Clarín,Corriere della Sera,Daily Beast,Daily Mail,Daily Mirror,Daily News," +
      "Daily Sabah,Daily Telegraph,Dawn,Der Spiegel,Die Welt,Die Zeit,El Mundo,El País,El Universal,Financial Times,Foreign Policy,Frankfurter Allgemeine Zeitung," +
      "Gazeta Wyborcza,Globe and Mail,Guardian,Haaretz,Hürriyet,HuffPost,Huffington Post,Il Messaggero,Independent,Izvestia,Jerusalem Post," +
      "Kommersant,Kyiv Independent,Kyiv Post,L'Orient-Le Jour,La Repubblica,La Stampa,Le Figaro,Le Monde,Le Parisien,Los Angeles Times," +
      "Meduza,Miami Herald,Middle East Eye,Mirror,Moscow Times,National Review,New York Post,New York Times,New Yorker,Newsweek,Novaya Gazeta," +
      "Politico,Rappler,RBC,Rolling Stone,Scotsman,Slate,South China Morning Post,Spiegel,Süddeutsche Zeitung,Sydney Morning Herald," +
      "The Hill,The Hindu,The Intercept,The National,The Sun,The Times,Time,Time magazine,Times of India,Times of Israel,USA Today,Vanity Fair,Vox," +
      "Wall Street Journal,Washington Examiner,Washington Post,Washington Times,Wikinews,Yedioth Ahronoth,Ynet",
    social:
      "Bluesky,Facebook,Instagram,LinkedIn,Mastodon,Odnoklassniki,Reddit,Signal,Snapchat,Substack,Telegram,Threads,TikTok,Truth Social,Twitter,VK," +
      "VKontakte,WeChat,Weibo,WhatsApp,X,YouTube",
  };

/**
 * Nouns that say what kind of press a name beside them, or with them in it, is; lower case, longest first where one holds
 * another. Origin: own list.
 */
export const pressNouns: readonly (readonly [words: string, kind: ChannelKind])[] = [
  ["news agency", "agency"],
  ["press agency", "agency"],
  ["news service", "agency"],
  ["press service", "agency"],
  ["newswire", "agency"],
  ["wire service", "agency"],
  ["state agency", "agency"],
  ["television", "broadcaster"],
  ["television channel", "broadcaster"],
  ["television station", "broadcaster"],
  ["tv", "broadcaster"],
  ["radio", "broadcaster"],
  ["radio station", "broadcaster"],
  ["broadcaster", "broadcaster"],
  ["broadcasting", "broadcaster"],
  ["news channel", "broadcaster"],
  ["tv channel", "broadcaster"],
  ["tv station", "broadcaster"],
  ["network", "broadcaster"],
  ["newspaper", "newspaper"],
  ["paper", "newspaper"],
  ["daily", "newspaper"],
  ["weekly", "newspaper"],
  ["tabloid", "newspaper"],
  ["magazine", "newspaper"],
  ["journal", "newspaper"],
  ["news site", "newspaper"],
  ["news website", "newspaper"],
  ["website", "newspaper"],
  ["news portal", "newspaper"],
  ["online outlet", "newspaper"],
  ["news outlet", "newspaper"],
];

/** Words in names that only the press bears. Origin: own list. */
export const pressNameWords: Readonly<Record<string, ChannelKind>> = {
  Times: "newspaper",
  Post: "newspaper",
  Gazette: "newspaper",
  Herald: "newspaper",
  Tribune: "newspaper",
  Telegraph: "newspaper",
  Chronicle: "newspaper",
  Courier: "newspaper",
  Journal: "newspaper",
  Ledger: "newspaper",
  Inquirer: "newspaper",
  Examiner: "newspaper",
  Zeitung: "newspaper",
  Daily: "newspaper",
  Magazine: "newspaper",
  Newspaper: "newspaper",
  News: "newspaper",
  TV: "broadcaster",
  Television: "broadcaster",
  Radio: "broadcaster",
  Broadcasting: "broadcaster",
  Agency: "agency",
  Newswire: "agency",
  Wire: "agency",
  Reporter: "newspaper",
  Observer: "newspaper",
  Mirror: "newspaper",
  Mail: "newspaper",
  Star: "newspaper",
  Echo: "newspaper",
  Standard: "newspaper",
  Globe: "newspaper",
  Sentinel: "newspaper",
};
