import type { Precision } from "../../schema/place.ts";

/** A town, camp or quarter that reports name and the list of towns does not have. */
export interface ReportedTown {
  readonly country: string;
  readonly names: readonly string[];
  /** Degrees north and east of its middle, to a tenth. */
  readonly lat: number;
  readonly lon: number;
  readonly precision: Precision;
  /** People, roughly: only to be weighed against namesakes elsewhere. */
  readonly people: number;
}

/**
 * One a line: country | names | latitude longitude | thousands of people | "district" for a part of a town, else nothing.
 * Origin: own list. Coordinates are set by hand, rounded to a tenth of a degree (11 km); a test holds each against the towns
 * of its country in the gazetteer.
 */
const lines = `
AF | Marjah, Marja | 31.5 64.1 | 20
AF | Torkham, Torkham crossing | 34.1 71.1 | 5
BF | Barsalogho | 13.4 -1.1 | 20
CD | Bunagana | -1.3 29.6 | 20
CD | Fizi | -4.3 28.9 | 20
CD | Irumu | 1.5 29.9 | 10
CD | Kasindi | 0.0 29.7 | 20
CD | Kitchanga, Kitshanga | -1.2 29.1 | 50
CD | Kiwanja | -1.2 29.4 | 40
CD | Komanda | 1.4 29.8 | 20
CD | Mambasa | 1.4 29.1 | 20
CD | Minova | -1.7 29.0 | 30
CD | Walikale | -1.4 28.1 | 20
ET | Humera | 14.3 36.6 | 30
ET | Moyale | 3.5 39.1 | 30
IL | Kfar Aza, Kfar Azza | 31.5 34.5 | 1
IL | Kissufim | 31.4 34.4 | 1
IL | Nahal Oz | 31.5 34.5 | 1
IL | Nir Oz | 31.3 34.4 | 1
IL | Re'im | 31.4 34.5 | 1
IQ | Adhamiya, Azamiyah, Adhamiyah | 33.4 44.4 | 200 | district
IQ | Amerli, Amirli | 34.7 44.6 | 20
IQ | Bashiqa, Ba'shiqah | 36.5 43.3 | 20
IQ | Dhuluiya, Dhuluiyah | 34.1 44.2 | 50
IQ | Doura, Dora | 33.2 44.4 | 200 | district
IQ | Garma, Karma, Karmah | 33.4 43.9 | 50
IQ | Habbaniyah, Habbaniya | 33.4 43.6 | 20
IQ | Jalawla, Jalula | 34.3 45.2 | 50
IQ | Kadhimiya, Kadhimiyah, Kadhmiya, Khadimiya | 33.4 44.3 | 200 | district
IQ | Karrada, Karada, Karradah | 33.3 44.4 | 100 | district
IQ | Latifiya, Latifiyah | 33.0 44.4 | 20
IQ | Rabia, Rabiah, Rabiya, Rabiyah | 36.8 42.1 | 20
IQ | Taji | 33.5 44.3 | 50
IQ | Yusufiyah, Yusufiya, Youssifiyah | 33.1 44.2 | 20
IQ | Zumar, Zummar | 36.6 42.6 | 20
KW | Failaka, Failaka Island | 29.4 48.3 | 1
LB | Ain al-Hilweh, Ein el-Hilweh, Ain al-Helweh | 33.5 35.4 | 50 | district
LB | Aita al-Shaab, Ayta al-Shaab, Aita al-Chaab | 33.1 35.3 | 10
LB | Choueifat | 33.8 35.5 | 50
LB | Chtaura, Chtoura, Shtaura | 33.8 35.9 | 20
LB | Khiam, Khiyam | 33.3 35.6 | 20
LB | Maroun al-Ras, Maroun el-Ras | 33.1 35.4 | 3
LB | Mays al-Jabal, Meiss al-Jabal, Meiss el-Jabal | 33.2 35.5 | 10
LB | Nahr al-Bared, Nahr el-Bared | 34.5 36.0 | 30
LB | Odaisseh, Adaisseh | 33.3 35.5 | 5
LB | Yaroun | 33.1 35.4 | 5
LY | Kufra, Al-Kufra | 24.2 23.3 | 50
LY | Ras Lanuf, Ras Lanouf | 30.5 18.5 | 10
LY | Sidra, Es Sider, Al-Sidra | 30.6 18.3 | 5
ML | Diabaly | 14.7 -6.0 | 20
ML | Gossi | 15.8 -1.3 | 20
ML | Hombori | 15.3 -1.7 | 20
ML | Konna | 14.9 -3.9 | 30
ML | Sevare, Sévaré | 14.5 -4.1 | 40
ML | Tinzaouaten, Tin Zaouatine, Tinzaouatène | 20.0 3.0 | 5
MM | Hpakant, Phakant | 25.6 96.3 | 40
MM | Kalay, Kalaymyo | 23.2 94.1 | 130
MM | Kyaukphyu | 19.4 93.5 | 20
MM | Mindat | 21.4 93.9 | 10
MM | Paletwa | 21.3 92.8 | 10
MZ | Ancuabe | -13.0 39.9 | 20
MZ | Palma | -10.8 40.5 | 50
MZ | Quissanga | -12.4 40.5 | 20
NG | Baga | 13.1 13.9 | 20
PK | Balakot | 34.5 73.4 | 30
PS | Al-Mawasi, Mawasi, al-Mawasi humanitarian zone | 31.3 34.3 | 10 | district
PS | Beita | 32.1 35.3 | 10
PS | Nur Shams, Nour Shams | 32.3 35.1 | 10 | district
PS | Shujaiya, Shujaiyya, Shejaiya, Shuja'iyya | 31.5 34.5 | 100 | district
PS | Silwan | 31.8 35.2 | 50 | district
SO | Barawe, Baraawe | 1.1 44.0 | 30
SO | Dolow, Doolow | 4.2 42.1 | 20
SY | Atma, Atmeh | 36.3 36.7 | 50
SY | Baghouz, Baghuz | 34.5 41.0 | 10
SY | Dabiq | 36.5 37.3 | 5
SY | Kuweires, Kweires, Kuweires air base | 36.2 37.6 | 3
SY | Latamneh, Lataminah, Al-Lataminah, Ltamenah | 35.3 36.6 | 20
SY | Sarmada | 36.2 36.7 | 20
SY | Sayyida Zeinab, Sayyidah Zaynab, Sayeda Zeinab | 33.4 36.3 | 100
SY | Tiyas, T4, T-4, T4 air base, T-4 air base | 34.5 37.6 | 3
SY | Urem al-Kubra, Urum al-Kubra, Orem al-Kubra | 36.1 36.9 | 10
SY | Wadi Barada | 33.6 36.2 | 20 | district
UA | Klishchiivka | 48.5 38.0 | 1
UA | Krynky | 46.7 33.1 | 1
UA | Robotyne, Rabotino | 47.4 35.8 | 1
UA | Staromaiorske | 47.8 36.8 | 1
UA | Urozhaine | 47.7 36.8 | 1
XK | Banjska, Banjskë | 43.0 20.8 | 1
YE | Seiyun, Sayun, Say'un | 15.9 48.8 | 100
`;

export const moreTowns: readonly ReportedTown[] = lines
  .trim()
  .split("\n")
  .map((line) => {
    const [country, names, point, thousands, precision = "town"] = line.split("|").map((part) => part.trim());
    const [lat, lon] = point!.split(" ").map(Number);
    return {
      country: country!,
      names: names!.split(",").map((name) => name.trim()),
      lat: lat!,
      lon: lon!,
      precision: precision as Precision,
      people: Number(thousands) * 1000,
    };
  });
