/**
 * Places with two names, or two spellings in which no rule finds the one in the other: one a line, all its names. That they
 * are one says nothing about which is right. Origin: own list, after English agency copy before and after renamings.
 */
const lines = `
Kyiv, Kiev
Kharkiv, Kharkov
Odesa, Odessa
Lviv, Lvov
Luhansk, Lugansk
Mykolaiv, Nikolaev, Nikolayev
Chernihiv, Chernigov
Dnipro, Dnipropetrovsk, Dnepropetrovsk
Zaporizhzhia, Zaporizhzhya, Zaporizhia, Zaporozhye
Donbas, Donbass
Bakhmut, Artemivsk, Artyomovsk
Chernobyl, Chornobyl
Stepanakert, Khankendi, Xankendi
Shusha, Shushi
Nakhchivan, Nakhichevan
Tskhinvali, Tskhinval
Sukhumi, Sukhum
Chisinau, Chișinău, Kishinev
Gyumri, Leninakan
Astana, Nur-Sultan
Mumbai, Bombay
Kolkata, Calcutta
Chennai, Madras
Bengaluru, Bangalore
Varanasi, Benares
Yangon, Rangoon
Beijing, Peking
Guangzhou, Canton
Ho Chi Minh City, Saigon
Falkland Islands, Falklands, Malvinas
Persian Gulf, Arabian Gulf
Sea of Japan, East Sea
Senkaku Islands, Diaoyu Islands, Senkakus, Diaoyus
Spratly Islands, Spratlys, Nansha Islands
Deir ez-Zor, Deir Ezzor, Deir al-Zor, Deir al-Zour, Deir Azzor
Raqqa, al-Raqqa, Ar-Raqqah, Raqqah
Idlib, Idleb
Kobani, Kobane, Kobanê, Ayn al-Arab, Ain al-Arab
Sanaa, Sana'a
Hodeidah, Hodeida, Hudaydah, al-Hudaydah, Al Hudaydah
Taiz, Taizz, Ta'izz
Irbil, Erbil
Tal Afar, Tel Afar
Fallujah, Falluja
Derna, Darnah
Khan Younis, Khan Yunis, Khan Yunus
Temple Mount, Haram al-Sharif, al-Haram al-Sharif, Noble Sanctuary
Derry, Londonderry
Strait of Hormuz, Hormuz
Tehran, Teheran
Darfur, Dar Fur
Helmand, Hilmand
Kandahar, Qandahar
`;

/** Each place's names. */
export const knownPlaces: readonly (readonly string[])[] = lines
  .trim()
  .split("\n")
  .map((line) => line.split(",").map((name) => name.trim()));
