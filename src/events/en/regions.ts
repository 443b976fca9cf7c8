import type { Precision } from "../../schema/place.ts";

/** A part of the world that reports name and lists of towns and provinces do not have. */
export interface Area {
  readonly names: readonly string[];
  /** Degrees north and east of its middle, to a tenth. */
  readonly lat: number;
  readonly lon: number;
  readonly precision: Precision;
  /** ISO 3166-1 alpha-2; `null` where it lies in several, in none, or where it is open whose it is. */
  readonly country: string | null;
}

/**
 * One a line: names | latitude longitude | precision | country, "-" for none. What the name covers is put as wide as reports
 * use it. A country is given where the United Nations, or all but a few of its members, hold the place to be that country's,
 * whoever controls it; "-" where they call its status open or several claim it.
 * Origin: own list. Coordinates are middles set by hand, rounded to a tenth of a degree (11 km); a test holds each that has
 * a country against the towns of that country in the gazetteer, and some against towns that must lie near.
 */
const lines = `
Abkhazia, Republic of Abkhazia | 43.0 41.1 | region | GE
Abu Musa | 25.9 55.0 | district | -
Abu Shouk, Abu Shouk camp | 13.7 25.3 | point | SD
Abyei | 9.6 28.4 | district | -
Aegean Sea, Aegean | 38.5 25.0 | region | -
Aksai Chin | 35.2 79.3 | region | -
Al-Aqsa, Al-Aqsa Mosque, Temple Mount, Haram al-Sharif | 31.8 35.2 | point | -
Al-Tanf, Tanf, al-Tanf base | 33.5 38.7 | point | SY
Ambazonia | 5.9 9.6 | region | CM
Arabian Peninsula | 22.0 46.5 | region | -
Arabian Sea | 15.0 65.0 | region | -
Autonomous Administration of North and East Syria, Rojava, north-east Syria | 36.3 40.6 | region | SY
Azad Kashmir, Azad Jammu and Kashmir, Pakistan-administered Kashmir, Pakistani-administered Kashmir | 34.0 73.8 | region | -
Azawad | 19.0 -1.0 | region | ML
Bab el-Mandeb, Bab al-Mandab, Bab al-Mandeb, Bab el-Mandeb Strait, Bab al-Mandab Strait | 12.6 43.3 | district | -
Balkans, Western Balkans | 43.0 21.0 | region | -
Baltics, Baltic states | 57.0 25.0 | region | -
Baltic Sea, Baltic | 57.5 19.5 | region | -
Bekaa, Bekaa Valley, Beqaa, Beqaa Valley, Biqa, Biqaa | 33.9 36.0 | region | LB
Biafra | 5.6 7.6 | region | NG
Black Sea | 43.4 34.0 | region | -
Brega triangle, Oil Crescent | 30.3 19.4 | region | LY
Caribbean, Caribbean Sea | 16.0 -75.0 | region | -
Casamance | 12.9 -15.2 | region | SN
Caspian Sea, Caspian | 41.5 50.5 | region | -
Catatumbo | 8.7 -73.0 | district | CO
Caucasus, South Caucasus, Transcaucasia | 41.5 44.5 | region | -
Central Sahel, Sahel, Sahel region | 15.0 0.0 | region | -
Chagos Islands, Chagos Archipelago | -6.3 71.9 | region | -
Chittagong Hill Tracts | 22.6 92.3 | region | BD
Crimean Bridge, Kerch Bridge, Kerch Strait, Kerch Strait Bridge | 45.3 36.5 | point | -
Cyrenaica | 30.5 22.0 | region | LY
Dahiyeh, Dahieh, Dahiyah, Dahiya | 33.8 35.5 | district | LB
Darfur | 13.5 24.5 | region | SD
Darien Gap, Darién Gap, Darien | 7.9 -77.4 | region | -
Demilitarized Zone, DMZ, Korean Demilitarized Zone | 38.2 127.2 | region | -
Diego Garcia | -7.3 72.4 | point | -
Doklam | 27.3 89.0 | district | -
Dokdo, Takeshima, Liancourt Rocks | 37.2 131.9 | point | -
Donbas, Donbass, Donets Basin | 48.3 38.3 | region | UA
Donetsk People's Republic, DNR, DPR | 47.9 38.0 | region | UA
East China Sea | 29.0 125.0 | region | -
Eastern Ghouta, East Ghouta, Ghouta | 33.5 36.4 | district | SY
East Jerusalem, occupied East Jerusalem | 31.8 35.2 | district | PS
English Channel, Channel | 50.2 -1.0 | region | -
Equatoria | 4.8 30.5 | region | SS
Erez, Erez crossing | 31.6 34.5 | point | -
Essequibo, Guayana Esequiba | 5.5 -59.5 | region | -
Euphrates Valley, Euphrates River Valley, Middle Euphrates River Valley | 34.8 40.6 | region | -
Federally Administered Tribal Areas, FATA | 33.0 70.2 | region | PK
Fergana Valley, Ferghana Valley | 40.7 71.5 | region | -
Fezzan | 27.0 14.0 | region | LY
Fordow, Fordo | 34.9 51.0 | point | IR
Gagauzia | 46.2 28.7 | region | MD
Galilee, Upper Galilee, Western Galilee | 32.9 35.3 | region | IL
Galmudug | 5.8 47.5 | region | SO
Galwan Valley | 34.7 78.2 | district | -
Gaza, Gaza Strip | 31.4 34.4 | region | PS
Gaza envelope | 31.4 34.5 | district | IL
Gilgit-Baltistan | 35.8 74.8 | region | -
Golan Heights, Golan, occupied Golan Heights, Syrian Golan | 33.0 35.8 | region | SY
Golden Triangle | 20.4 100.1 | region | -
Greater Kurdistan, Kurdistan | 36.8 43.3 | region | -
Green Zone | 33.3 44.4 | district | IQ
Guantanamo Bay, Guantánamo Bay, Guantanamo Bay Naval Base | 19.9 -75.1 | point | CU
Gulf of Aden | 12.3 47.5 | region | -
Gulf of Aqaba | 28.8 34.7 | region | -
Gulf of Guinea | 2.0 2.5 | region | -
Gulf of Mexico | 25.0 -90.0 | region | -
Gulf of Oman | 24.8 58.5 | region | -
Gulf of Suez | 28.8 33.0 | region | EG
Halaib Triangle, Hala'ib Triangle | 22.3 35.5 | region | -
Hindu Kush | 35.5 71.0 | region | -
Hmeimim, Khmeimim, Hmeimim air base, Khmeimim air base | 35.4 35.9 | point | SY
Horn of Africa | 8.0 46.0 | region | -
Ilemi Triangle | 5.0 35.5 | district | -
Incirlik, Incirlik Air Base | 37.0 35.4 | point | TR
Indian-administered Kashmir, Indian-controlled Kashmir, Jammu and Kashmir, Jammu & Kashmir, Indian-held Kashmir | 33.8 75.2 | region | -
Iraqi Kurdistan, Kurdistan Region, Kurdistan Region of Iraq, Kurdistan Regional Government area | 36.3 44.3 | region | IQ
Jerusalem | 31.8 35.2 | town | -
Jordan Valley | 32.2 35.5 | region | -
Jubaland, Jubbaland | 0.5 42.0 | region | SO
Kabylie, Kabylia | 36.6 4.6 | region | DZ
Karabakh, Nagorno-Karabakh, Nagorno Karabakh, Nagorny Karabakh, Mountainous Karabakh, Artsakh, Republic of Artsakh | 39.8 46.8 | region | AZ
Karamoja | 2.8 34.3 | region | UG
Kashmir, Kashmir Valley | 34.1 74.9 | region | -
Katanga | -9.5 26.5 | region | CD
Kerem Shalom, Kerem Shalom crossing, Karem Abu Salem | 31.2 34.3 | point | -
Kharg Island | 29.2 50.3 | point | IR
Kivu, Kivus | -2.6 28.6 | region | CD
Kordofan | 13.0 30.0 | region | SD
Korean Peninsula | 38.0 127.5 | region | -
Kuril Islands, Kurils, Northern Territories | 45.5 149.5 | region | -
Kutupalong, Kutupalong camp | 21.2 92.2 | point | BD
Lachin corridor | 39.6 46.5 | district | AZ
Ladakh | 34.4 77.5 | region | -
Lake Chad, Lake Chad Basin, Lake Chad region | 13.1 14.1 | region | -
Lake Kivu | -2.0 29.1 | region | -
Lake Tanganyika | -6.2 29.6 | region | -
Lake Victoria | -1.0 33.0 | region | -
Levant | 34.5 37.0 | region | -
Liptako-Gourma | 14.5 -0.2 | region | -
Luhansk People's Republic, Lugansk People's Republic, LNR, LPR | 48.7 39.1 | region | UA
Maghazi, Al-Maghazi, Maghazi camp | 31.4 34.4 | town | PS
Maghreb | 32.0 3.0 | region | -
Masafer Yatta | 31.4 35.1 | district | PS
Mediterranean, Mediterranean Sea | 35.5 18.0 | region | -
Middle Belt | 8.8 8.0 | region | NG
Mindanao | 7.7 125.0 | region | PH
Mount Hermon | 33.4 35.9 | point | -
Mount Sinjar, Sinjar Mountains, Sinjar Mountain, Jabal Sinjar | 36.4 41.9 | district | IQ
Rafah crossing, Rafah border crossing | 31.2 34.3 | point | -
Negev, Negev Desert, Naqab | 30.8 34.8 | region | IL
Netzarim, Netzarim Corridor | 31.5 34.4 | district | PS
Niger Delta | 5.0 6.3 | region | NG
Nineveh Plains, Nineveh Plain, Nineveh plains | 36.5 43.2 | district | IQ
North Caucasus, Northern Caucasus | 43.3 45.0 | region | RU
Northern Cyprus, North Cyprus, Turkish Republic of Northern Cyprus | 35.3 33.4 | region | CY
Northern Kosovo, North Kosovo | 43.0 20.8 | region | -
North Sea | 56.0 3.0 | region | -
North Waziristan | 32.9 70.0 | region | PK
Nuba Mountains | 11.5 30.5 | region | SD
Ogaden | 7.0 44.0 | region | ET
Panama Canal | 9.1 -79.7 | region | PA
Panmunjom | 38.0 126.7 | point | -
Papua | -4.0 138.0 | region | ID
Paracel Islands, Paracels | 16.5 112.0 | region | -
Parchin | 35.5 51.8 | point | IR
Patagonia | -44.0 -69.0 | region | -
Persian Gulf, Arabian Gulf | 26.7 51.8 | region | -
Philadelphi Corridor, Philadelphi route, Salah al-Din axis | 31.3 34.3 | district | PS
Presevo Valley | 42.4 21.7 | district | RS
Puntland | 8.5 49.0 | region | SO
Punggye-ri | 41.3 129.1 | point | KP
Qalamoun, Qalamoun Mountains | 34.0 36.6 | district | SY
Qandil Mountains, Qandil | 36.5 45.0 | district | IQ
Red Sea | 20.0 38.5 | region | -
Republika Srpska | 44.7 17.6 | region | BA
Sahara, Sahara Desert | 23.0 10.0 | region | -
Sambisa Forest, Sambisa | 11.3 13.5 | district | NG
Scarborough Shoal | 15.1 117.8 | point | -
Sea of Azov, Azov Sea | 46.0 36.7 | region | -
Sea of Japan, East Sea | 40.0 135.0 | region | -
Sea of Marmara | 40.7 28.2 | region | TR
Second Thomas Shoal, Ayungin Shoal | 9.7 115.9 | point | -
Senkaku Islands, Senkakus, Diaoyu Islands, Diaoyu | 25.7 123.5 | district | -
Shebaa Farms | 33.3 35.7 | district | -
Sheikh Jarrah | 31.8 35.2 | district | PS
Siachen Glacier, Siachen | 35.4 77.1 | district | -
Siberia | 60.0 95.0 | region | RU
Sinai, Sinai Peninsula, Sinai Desert, the Sinai | 29.5 33.8 | region | EG
Snake Island, Zmiinyi Island | 45.3 30.2 | point | UA
Socotra, Socotra archipelago | 12.5 53.9 | region | YE
Somaliland | 9.7 45.5 | region | SO
South China Sea, West Philippine Sea | 13.0 114.0 | region | -
South Ossetia, Tskhinvali Region | 42.3 44.1 | region | GE
South Waziristan | 32.3 69.8 | region | PK
Spratly Islands, Spratlys | 10.0 114.0 | region | -
Strait of Gibraltar | 36.0 -5.5 | district | -
Strait of Hormuz, Straits of Hormuz, Hormuz | 26.6 56.4 | district | -
Strait of Malacca, Malacca Strait | 3.5 100.0 | region | -
Suez Canal | 30.6 32.3 | region | EG
Suwalki Gap, Suwałki Gap, Suwalki corridor | 54.1 23.3 | district | -
Swat Valley, Swat | 35.2 72.4 | district | PK
Taiwan Strait, Strait of Taiwan | 24.5 119.5 | region | -
Three Gorges Dam | 30.8 111.0 | point | CN
Tibesti, Tibesti Mountains | 21.0 17.5 | region | TD
Tiran, Sanafir | 27.9 34.6 | point | EG
Transnistria, Transdniestria, Transdniester, Trans-Dniester, Pridnestrovie | 47.0 29.4 | region | MD
Tripolitania | 31.5 13.0 | region | LY
Tunbs, Greater Tunb, Lesser Tunb | 26.3 55.3 | district | -
Virunga, Virunga National Park | -0.6 29.3 | district | CD
Vojvodina | 45.3 19.9 | region | RS
Wakhan Corridor, Wakhan | 37.0 73.0 | district | AF
Waziristan | 32.6 69.9 | region | PK
West Bank, occupied West Bank, Israeli-occupied West Bank | 32.0 35.2 | region | PS
Western Tigray, West Tigray | 13.9 37.3 | district | ET
Yellow Sea, West Sea | 36.0 123.0 | region | -
Yeonpyeong, Yeonpyeong Island | 37.7 125.7 | point | KR
Yongbyon | 39.8 125.8 | point | KP
Zamzam, Zamzam camp | 13.5 25.3 | point | SD
Zangezur, Zangezur corridor | 39.0 46.4 | region | AM
Zaporizhzhia nuclear power plant, Zaporizhzhya nuclear power plant, Zaporizhzhia Nuclear Power Plant, ZNPP | 47.5 34.6 | point | UA
`;

export const regions: readonly Area[] = lines
  .trim()
  .split("\n")
  .map((line) => {
    const [names, point, precision, country] = line.split("|").map((part) => part.trim());
    const [lat, lon] = point!.split(" ").map(Number);
    return {
      names: names!.split(",").map((name) => name.trim()),
      lat: lat!,
      lon: lon!,
      precision: precision as Precision,
      country: country === "-" ? null : country!,
    };
  });
