/** A country, or a territory with a code of its own, as reports name it. */
export interface Country {
  /** ISO 3166-1 alpha-2; "XK", which that standard leaves to its users, for Kosovo. */
  readonly code: string;
  /** Degrees north and east of its middle, to the degree or half of one. */
  readonly lat: number;
  readonly lon: number;
  readonly names: readonly string[];
  /** Adjectives, and names of its people in the singular. */
  readonly adjectives: readonly string[];
}

/**
 * One a line: code | latitude longitude | names | adjectives. Origin: own list, after the codes of ISO 3166-1. The
 * middles are the usual ones, after the World Factbook (CIA, public domain), to half a degree; a test holds each
 * against the towns that the gazetteer has in that country.
 */
const lines = `
AD | 42.5 1.5 | Andorra | Andorran
AE | 24 54 | United Arab Emirates, UAE, Emirates | Emirati
AF | 33 65 | Afghanistan | Afghan
AG | 17 -62 | Antigua and Barbuda | Antiguan
AI | 18 -63 | Anguilla | Anguillan
AL | 41 20 | Albania | Albanian
AM | 40 45 | Armenia | Armenian
AO | -12.5 18.5 | Angola | Angolan
AR | -34 -64 | Argentina | Argentine, Argentinian
AS | -14.5 -170.5 | American Samoa | American Samoan
AT | 47.5 13.5 | Austria | Austrian
AU | -27 133 | Australia | Australian
AW | 12.5 -70 | Aruba | Aruban
AZ | 40.5 47.5 | Azerbaijan | Azerbaijani, Azeri
BA | 44 18 | Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia | Bosnian
BB | 13 -59.5 | Barbados | Barbadian
BD | 24 90 | Bangladesh | Bangladeshi
BE | 51 4 | Belgium | Belgian
BF | 13 -2 | Burkina Faso, Burkina | Burkinabe, Burkinabé
BG | 43 25 | Bulgaria | Bulgarian
BH | 26 50.5 | Bahrain | Bahraini
BI | -3.5 30 | Burundi | Burundian
BJ | 9.5 2 | Benin | Beninese
BM | 32.5 -65 | Bermuda | Bermudian
BN | 4.5 114.5 | Brunei | Bruneian
BO | -17 -65 | Bolivia | Bolivian
BR | -10 -55 | Brazil | Brazilian
BS | 24 -76 | Bahamas, The Bahamas | Bahamian
BT | 27.5 90.5 | Bhutan | Bhutanese
BW | -22 24 | Botswana | Motswana, Batswana
BY | 53 28 | Belarus, Byelorussia | Belarusian, Belarussian
BZ | 17 -88.5 | Belize | Belizean
CA | 60 -95 | Canada | Canadian
CD | 0 25 | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo, Congo-Kinshasa, Zaire | Congolese
CF | 7 21 | Central African Republic, CAR | Central African
CG | -1 15 | Republic of the Congo, Republic of Congo, Congo-Brazzaville |
CH | 47 8 | Switzerland | Swiss
CI | 8 -5 | Ivory Coast, Côte d'Ivoire | Ivorian
CK | -21 -160 | Cook Islands | Cook Islander
CL | -30 -71 | Chile | Chilean
CM | 6 12 | Cameroon | Cameroonian
CN | 35 105 | China, People's Republic of China, PRC, Mainland China | Chinese
CO | 4 -72 | Colombia | Colombian
CR | 10 -84 | Costa Rica | Costa Rican
CU | 21.5 -80 | Cuba | Cuban
CV | 15.5 -24 | Cape Verde, Cabo Verde | Cape Verdean
CW | 12 -69 | Curaçao | Curaçaoan
CY | 35 33 | Cyprus | Cypriot
CZ | 49.5 15.5 | Czech Republic, Czechia | Czech
DE | 51 9 | Germany | German
DJ | 11.5 43 | Djibouti | Djiboutian
DK | 56 10 | Denmark | Danish, Dane
DM | 15.5 -61.5 | Dominica |
DO | 19 -70.5 | Dominican Republic | Dominican
DZ | 28 3 | Algeria | Algerian
EC | -2 -77.5 | Ecuador | Ecuadorian, Ecuadorean
EE | 59 26 | Estonia | Estonian
EG | 27 30 | Egypt | Egyptian
EH | 24.5 -13.5 | Western Sahara | Sahrawi
ER | 15 39 | Eritrea | Eritrean
ES | 40 -4 | Spain | Spanish, Spaniard
ET | 8 38 | Ethiopia | Ethiopian
FI | 64 26 | Finland | Finnish, Finn
FJ | -18 178 | Fiji | Fijian
FK | -51.5 -59.5 | Falkland Islands, Falklands, Malvinas | Falkland Islander
FM | 7 158 | Micronesia | Micronesian
FO | 62 -7 | Faroe Islands | Faroese
FR | 46 2 | France | French
GA | -1 12 | Gabon | Gabonese
GB | 54 -2 | United Kingdom, UK, Britain, Great Britain | British, Briton
GD | 12 -61.5 | Grenada | Grenadian
GE | 42 43.5 | Georgia | Georgian
GF | 4 -53 | French Guiana |
GG | 49.5 -2.5 | Guernsey |
GH | 8 -2 | Ghana | Ghanaian
GI | 36 -5.5 | Gibraltar | Gibraltarian
GL | 72 -40 | Greenland | Greenlandic, Greenlander
GM | 13.5 -15.5 | Gambia, The Gambia | Gambian
GN | 11 -10 | Guinea | Guinean
GP | 16 -61.5 | Guadeloupe |
GQ | 2 10 | Equatorial Guinea | Equatoguinean
GR | 39 22 | Greece | Greek
GT | 15.5 -90 | Guatemala | Guatemalan
GU | 13.5 145 | Guam | Guamanian
GW | 12 -15 | Guinea-Bissau | Bissau-Guinean
GY | 5 -59 | Guyana | Guyanese
HK | 22.5 114 | Hong Kong | Hongkonger
HN | 15 -86.5 | Honduras | Honduran
HR | 45 15.5 | Croatia | Croatian, Croat
HT | 19 -72.5 | Haiti | Haitian
HU | 47 20 | Hungary | Hungarian
ID | -5 120 | Indonesia | Indonesian
IE | 53 -8 | Ireland, Republic of Ireland, Irish Republic | Irish
IL | 31.5 35 | Israel | Israeli
IM | 54 -4.5 | Isle of Man | Manx
IN | 20 77 | India | Indian
IQ | 33 44 | Iraq | Iraqi
IR | 32 53 | Iran, Islamic Republic of Iran | Iranian
IS | 65 -18 | Iceland | Icelandic, Icelander
IT | 43 13 | Italy | Italian
JE | 49 -2 | Jersey |
JM | 18 -77.5 | Jamaica | Jamaican
JO | 31 36 | Jordan, Hashemite Kingdom of Jordan | Jordanian
JP | 36 138 | Japan | Japanese
KE | 1 38 | Kenya | Kenyan
KG | 41 75 | Kyrgyzstan | Kyrgyz
KH | 13 105 | Cambodia | Cambodian
KI | 1.5 173 | Kiribati | I-Kiribati
KM | -12 44 | Comoros | Comorian
KN | 17.5 -62.5 | Saint Kitts and Nevis, St Kitts and Nevis | Kittitian
KP | 40 127 | North Korea, DPRK, Democratic People's Republic of Korea | North Korean
KR | 37 127.5 | South Korea, Republic of Korea, ROK | South Korean
KW | 29.5 47.5 | Kuwait | Kuwaiti
KY | 19.5 -81 | Cayman Islands | Caymanian
KZ | 48 68 | Kazakhstan | Kazakh, Kazakhstani
LA | 18 105 | Laos | Laotian
LB | 34 36 | Lebanon | Lebanese
LC | 14 -61 | Saint Lucia, St Lucia | Saint Lucian
LI | 47 9.5 | Liechtenstein | Liechtensteiner
LK | 7 81 | Sri Lanka | Sri Lankan
LR | 6.5 -9.5 | Liberia | Liberian
LS | -29.5 28.5 | Lesotho | Basotho
LT | 56 24 | Lithuania | Lithuanian
LU | 50 6 | Luxembourg | Luxembourgish
LV | 57 25 | Latvia | Latvian
LY | 25 17 | Libya | Libyan
MA | 32 -5 | Morocco | Moroccan
MC | 43.5 7.5 | Monaco | Monegasque
MD | 47 29 | Moldova | Moldovan
ME | 42.5 19.5 | Montenegro | Montenegrin
MG | -20 47 | Madagascar | Malagasy
MH | 7.5 169 | Marshall Islands | Marshallese
MK | 42 22 | North Macedonia, Macedonia | Macedonian
ML | 17 -4 | Mali | Malian
MM | 22 98 | Myanmar, Burma | Burmese
MN | 46 105 | Mongolia | Mongolian
MO | 22 113.5 | Macau, Macao | Macanese
MP | 15 145.5 | Northern Mariana Islands |
MQ | 14.5 -61 | Martinique | Martinican
MR | 20 -12 | Mauritania | Mauritanian
MS | 16.5 -62 | Montserrat | Montserratian
MT | 36 14.5 | Malta | Maltese
MU | -20.5 57.5 | Mauritius | Mauritian
MV | 3.5 73 | Maldives | Maldivian
MW | -13.5 34 | Malawi | Malawian
MX | 23 -102 | Mexico | Mexican
MY | 2.5 112.5 | Malaysia | Malaysian
MZ | -18 35 | Mozambique | Mozambican
NA | -22 17 | Namibia | Namibian
NC | -21.5 165.5 | New Caledonia | New Caledonian
NE | 16 8 | Niger | Nigerien
NG | 10 8 | Nigeria | Nigerian
NI | 13 -85 | Nicaragua | Nicaraguan
NL | 52.5 5.5 | Netherlands, The Netherlands, Holland | Dutch
NO | 62 10 | Norway | Norwegian
NP | 28 84 | Nepal | Nepali, Nepalese
NR | -0.5 167 | Nauru | Nauruan
NZ | -41 174 | New Zealand | New Zealander
OM | 21 57 | Oman | Omani
PA | 9 -80 | Panama | Panamanian
PE | -10 -76 | Peru | Peruvian
PF | -17.5 -149.5 | French Polynesia | French Polynesian
PG | -6 147 | Papua New Guinea, PNG | Papua New Guinean
PH | 13 122 | Philippines, The Philippines | Philippine, Filipino
PK | 30 70 | Pakistan | Pakistani
PL | 52 20 | Poland | Polish, Pole
PR | 18 -66.5 | Puerto Rico | Puerto Rican
PS | 32 35 | Palestine, State of Palestine, Palestinian territories, Occupied Palestinian Territory | Palestinian
PT | 39.5 -8 | Portugal | Portuguese
PW | 7.5 134.5 | Palau | Palauan
PY | -23 -58 | Paraguay | Paraguayan
QA | 25.5 51.5 | Qatar | Qatari
RE | -21 55.5 | Réunion |
RO | 46 25 | Romania | Romanian
RS | 44 21 | Serbia | Serbian, Serb
RU | 60 100 | Russia, Russian Federation | Russian
RW | -2 30 | Rwanda | Rwandan
SA | 25 45 | Saudi Arabia, Kingdom of Saudi Arabia | Saudi, Saudi Arabian
SB | -9.5 160 | Solomon Islands | Solomon Islander
SC | -4.5 55.5 | Seychelles | Seychellois
SD | 15 30 | Sudan | Sudanese
SE | 62 15 | Sweden | Swedish, Swede
SG | 1.5 104 | Singapore | Singaporean
SI | 46 15 | Slovenia | Slovenian, Slovene
SK | 48.5 19.5 | Slovakia | Slovak, Slovakian
SL | 8.5 -11.5 | Sierra Leone | Sierra Leonean
SM | 44 12.5 | San Marino | Sammarinese
SN | 14 -14 | Senegal | Senegalese
SO | 10 49 | Somalia | Somali, Somalian
SR | 4.5 -56 | Suriname | Surinamese
SS | 8 30 | South Sudan | South Sudanese
ST | 0.5 6.5 | Sao Tome and Principe | Sao Tomean
SV | 14 -89 | El Salvador | Salvadoran, Salvadorean
SX | 18 -63 | Sint Maarten |
SY | 35 38 | Syria, Syrian Arab Republic | Syrian
SZ | -26.5 31.5 | Eswatini, Swaziland | Swazi
TC | 21.5 -71.5 | Turks and Caicos Islands, Turks and Caicos |
TD | 15 19 | Chad | Chadian
TG | 8 1 | Togo | Togolese
TH | 15 100 | Thailand | Thai
TJ | 39 71 | Tajikistan | Tajik, Tajikistani
TL | -9 126 | East Timor, Timor-Leste | Timorese, East Timorese
TM | 40 60 | Turkmenistan | Turkmen
TN | 34 9 | Tunisia | Tunisian
TO | -21 -175 | Tonga | Tongan
TR | 39 35 | Turkey, Türkiye | Turkish, Turk
TT | 10.5 -61.5 | Trinidad and Tobago, Trinidad | Trinidadian
TV | -8 178 | Tuvalu | Tuvaluan
TW | 23.5 121 | Taiwan | Taiwanese
TZ | -6 35 | Tanzania | Tanzanian
UA | 49 32 | Ukraine | Ukrainian
UG | 1 32 | Uganda | Ugandan
US | 38 -97 | United States, United States of America, US, USA, America | American
UY | -33 -56 | Uruguay | Uruguayan
UZ | 41 64 | Uzbekistan | Uzbek, Uzbekistani
VA | 42 12.5 | Vatican City, Vatican, Holy See |
VC | 13.5 -61 | Saint Vincent and the Grenadines, St Vincent and the Grenadines | Vincentian
VE | 8 -66 | Venezuela | Venezuelan
VG | 18.5 -64.5 | British Virgin Islands |
VI | 18 -65 | US Virgin Islands |
VN | 16 108 | Vietnam, Viet Nam | Vietnamese
VU | -16 167 | Vanuatu | Ni-Vanuatu
WS | -13.5 -172.5 | Samoa | Samoan
XK | 42.5 21 | Kosovo | Kosovar, Kosovan
YE | 15 48 | Yemen | Yemeni
YT | -13 45 | Mayotte |
ZA | -29 24 | South Africa | South African
ZM | -15 30 | Zambia | Zambian
ZW | -20 30 | Zimbabwe | Zimbabwean
`;

const toList = (words: string): readonly string[] =>
  words
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

export const countries: readonly Country[] = lines
  .trim()
  .split("\n")
  .map((line) => {
    const [code, point, names, adjectives] = line.split("|");
    const [lat, lon] = point!.trim().split(" ").map(Number);
    return { code: code!.trim(), lat: lat!, lon: lon!, names: toList(names!), adjectives: toList(adjectives!) };
  });
