/** A state, and the words by which reports name it and those who act for it. */
export interface State {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Adjectives and names of its people: "Azerbaijani", "Turk", "Turkish". */
  readonly demonyms: readonly string[];
  /** Capitals and seats of power by which its government is meant: "Baku", "the Kremlin". */
  readonly seats: readonly string[];
}

/**
 * One a line: name = aliases | demonyms | capitals and seats. States, and territories that reports name as parties.
 * Origin: own list, after the United Nations' list of member and observer states; names as English news prints them.
 */
const lines = `
Afghanistan = | Afghan | Kabul
Albania = | Albanian | Tirana
Algeria = | Algerian | Algiers
Andorra = | Andorran | Andorra la Vella
Angola = | Angolan | Luanda
Antigua and Barbuda = | Antiguan | St John's
Argentina = | Argentine, Argentinian | Buenos Aires, Casa Rosada
Armenia = | Armenian | Yerevan
Australia = | Australian, Aussie | Canberra
Austria = | Austrian | Vienna
Azerbaijan = | Azerbaijani, Azeri | Baku
Bahamas = | Bahamian | Nassau
Bahrain = | Bahraini | Manama
Bangladesh = | Bangladeshi | Dhaka
Barbados = | Barbadian | Bridgetown
Belarus = | Belarusian, Belarussian | Minsk
Belgium = | Belgian |
Belize = | Belizean | Belmopan
Benin = | Beninese | Cotonou, Porto-Novo
Bhutan = | Bhutanese | Thimphu
Bolivia = | Bolivian | La Paz
Bosnia and Herzegovina = Bosnia, Bosnia-Herzegovina | Bosnian | Sarajevo
Botswana = | Motswana, Batswana | Gaborone
Brazil = | Brazilian | Brasilia, Brasília, Planalto
Brunei = | Bruneian | Bandar Seri Begawan
Bulgaria = | Bulgarian | Sofia
Burkina Faso = | Burkinabe, Burkinabé | Ouagadougou
Burundi = | Burundian | Bujumbura, Gitega
Cambodia = | Cambodian | Phnom Penh
Cameroon = | Cameroonian | Yaounde, Yaoundé
Canada = | Canadian | Ottawa
Cape Verde = Cabo Verde | Cape Verdean | Praia
Central African Republic = CAR | Central African | Bangui
Chad = | Chadian | N'Djamena
Chile = | Chilean | Santiago, La Moneda
China = People's Republic of China, PRC | Chinese | Beijing, Zhongnanhai
Colombia = | Colombian | Bogota, Bogotá
Comoros = | Comorian | Moroni
Costa Rica = | Costa Rican | San Jose
Croatia = | Croatian, Croat | Zagreb
Cuba = | Cuban | Havana
Cyprus = | Cypriot | Nicosia
Czech Republic = Czechia | Czech | Prague
Democratic Republic of Congo = Democratic Republic of the Congo, DR Congo, DRC, Congo | Congolese | Kinshasa
Denmark = | Danish, Dane | Copenhagen
Djibouti = | Djiboutian |
Dominican Republic = | Dominican | Santo Domingo
East Timor = Timor-Leste | Timorese, East Timorese | Dili
Ecuador = | Ecuadorian, Ecuadorean | Quito
Egypt = | Egyptian | Cairo
El Salvador = | Salvadoran | San Salvador
Equatorial Guinea = | Equatoguinean | Malabo
Eritrea = | Eritrean | Asmara
Estonia = | Estonian | Tallinn
Eswatini = Swaziland | Swazi | Mbabane
Ethiopia = | Ethiopian | Addis Ababa
Fiji = | Fijian | Suva
Finland = | Finnish, Finn | Helsinki
France = | French | Paris, Elysee, Élysée, Elysée, Quai d'Orsay
Gabon = | Gabonese | Libreville
Gambia = | Gambian | Banjul
Georgia = | Georgian | Tbilisi
Germany = | German | Berlin
Ghana = | Ghanaian | Accra
Greece = | Greek | Athens
Grenada = | Grenadian | St George's
Guatemala = | Guatemalan | Guatemala City
Guinea = | Guinean | Conakry
Guinea-Bissau = | Bissau-Guinean | Bissau
Guyana = | Guyanese | Georgetown
Haiti = | Haitian | Port-au-Prince
Honduras = | Honduran | Tegucigalpa
Hungary = | Hungarian | Budapest
Iceland = | Icelandic, Icelander | Reykjavik
India = | Indian | New Delhi, Delhi
Indonesia = | Indonesian | Jakarta
Iran = Islamic Republic of Iran, Islamic Republic | Iranian | Tehran, Teheran
Iraq = | Iraqi | Baghdad
Ireland = Republic of Ireland | Irish | Dublin
Israel = | Israeli | Jerusalem, Tel Aviv
Italy = | Italian | Rome
Ivory Coast = Côte d'Ivoire, Cote d'Ivoire | Ivorian | Abidjan, Yamoussoukro
Jamaica = | Jamaican | Kingston
Japan = | Japanese | Tokyo
Jordan = | Jordanian | Amman
Kazakhstan = | Kazakh, Kazakhstani | Astana, Nur-Sultan
Kenya = | Kenyan | Nairobi
Kiribati = | I-Kiribati | Tarawa
Kosovo = | Kosovar, Kosovan | Pristina
Kuwait = | Kuwaiti |
Kyrgyzstan = | Kyrgyz | Bishkek
Laos = | Laotian, Lao | Vientiane
Latvia = | Latvian | Riga
Lebanon = | Lebanese | Beirut
Lesotho = | Basotho | Maseru
Liberia = | Liberian | Monrovia
Libya = | Libyan | Tripoli, Benghazi
Liechtenstein = | Liechtensteiner | Vaduz
Lithuania = | Lithuanian | Vilnius
Luxembourg = | Luxembourgish |
Madagascar = | Malagasy | Antananarivo
Malawi = | Malawian | Lilongwe
Malaysia = | Malaysian | Kuala Lumpur, Putrajaya
Maldives = | Maldivian | Male
Mali = | Malian | Bamako
Malta = | Maltese | Valletta
Marshall Islands = | Marshallese | Majuro
Mauritania = | Mauritanian | Nouakchott
Mauritius = | Mauritian | Port Louis
Mexico = | Mexican | Mexico City
Micronesia = | Micronesian | Palikir
Moldova = | Moldovan | Chisinau, Chișinău
Monaco = | Monegasque |
Mongolia = | Mongolian | Ulaanbaatar, Ulan Bator
Montenegro = | Montenegrin | Podgorica
Morocco = | Moroccan | Rabat
Mozambique = | Mozambican | Maputo
Myanmar = Burma | Burmese | Naypyidaw, Naypyitaw, Yangon
Namibia = | Namibian | Windhoek
Nauru = | Nauruan | Yaren
Nepal = | Nepali, Nepalese | Kathmandu
Netherlands = Holland | Dutch | The Hague, Amsterdam
New Zealand = | New Zealander | Wellington
Nicaragua = | Nicaraguan | Managua
Niger = | Nigerien | Niamey
Nigeria = | Nigerian | Abuja
North Korea = DPRK, Democratic People's Republic of Korea | North Korean | Pyongyang
North Macedonia = Macedonia | Macedonian | Skopje
Norway = | Norwegian | Oslo
Oman = | Omani | Muscat
Pakistan = | Pakistani | Islamabad
Palau = | Palauan | Ngerulmud
Palestine = | Palestinian | Ramallah
Panama = | Panamanian | Panama City
Papua New Guinea = PNG | Papua New Guinean | Port Moresby
Paraguay = | Paraguayan | Asuncion, Asunción
Peru = | Peruvian | Lima
Philippines = | Philippine, Filipino | Manila, Malacañang, Malacanang
Poland = | Polish, Pole | Warsaw
Portugal = | Portuguese | Lisbon
Qatar = | Qatari | Doha
Republic of Congo = Congo-Brazzaville | | Brazzaville
Romania = | Romanian | Bucharest
Russia = Russian Federation | Russian | Moscow, Kremlin
Rwanda = | Rwandan | Kigali
Samoa = | Samoan | Apia
San Marino = | Sammarinese |
Saudi Arabia = Kingdom of Saudi Arabia | Saudi, Saudi Arabian | Riyadh
Senegal = | Senegalese | Dakar
Serbia = | Serbian, Serb | Belgrade
Seychelles = | Seychellois | Victoria
Sierra Leone = | Sierra Leonean | Freetown
Singapore = | Singaporean |
Slovakia = | Slovak, Slovakian | Bratislava
Slovenia = | Slovenian, Slovene | Ljubljana
Solomon Islands = | Solomon Islander | Honiara
Somalia = | Somali, Somalian | Mogadishu
South Africa = | South African | Pretoria
South Korea = Republic of Korea, Korea Republic, ROK | South Korean, Korean | Seoul, Blue House
South Sudan = | South Sudanese | Juba
Soviet Union = USSR | Soviet |
Spain = | Spanish, Spaniard | Madrid, Moncloa
Sri Lanka = | Sri Lankan | Colombo
Sudan = | Sudanese | Khartoum, Port Sudan
Suriname = | Surinamese | Paramaribo
Sweden = | Swedish, Swede | Stockholm
Switzerland = | Swiss | Bern, Berne
Syria = Syrian Arab Republic | Syrian | Damascus
Taiwan = Republic of China | Taiwanese | Taipei
Tajikistan = | Tajik, Tajikistani | Dushanbe
Tanzania = | Tanzanian | Dodoma, Dar es Salaam
Thailand = | Thai | Bangkok
Togo = | Togolese | Lome, Lomé
Tonga = | Tongan | Nuku'alofa
Trinidad and Tobago = | Trinidadian | Port of Spain
Tunisia = | Tunisian | Tunis
Turkey = Türkiye, Turkiye | Turkish, Turk | Ankara
Turkmenistan = | Turkmen | Ashgabat
Uganda = | Ugandan | Kampala
Ukraine = | Ukrainian | Kyiv, Kiev, Bankova
United Arab Emirates = UAE, Emirates | Emirati | Abu Dhabi
United Kingdom = UK, U.K., Britain, Great Britain | British, Briton | London, Downing Street, Whitehall, Buckingham Palace
United States = US, U.S., USA, U.S.A., United States of America, America | American | Washington, White House, Pentagon, Capitol Hill, Oval Office
Uruguay = | Uruguayan | Montevideo
Uzbekistan = | Uzbek, Uzbekistani | Tashkent
Vanuatu = | Ni-Vanuatu | Port Vila
Vatican = Vatican City, Holy See | |
Venezuela = | Venezuelan | Caracas, Miraflores
Vietnam = Viet Nam | Vietnamese | Hanoi
Yemen = | Yemeni | Sanaa, Sana'a, Aden
Zambia = | Zambian | Lusaka
Zimbabwe = | Zimbabwean | Harare
Abkhazia = | Abkhaz, Abkhazian | Sukhumi
Catalonia = | Catalan |
Chechnya = | Chechen | Grozny
Crimea = | Crimean | Simferopol
England = | English |
Gaza = Gaza Strip | Gazan |
Hong Kong = | Hongkonger |
Kashmir = | Kashmiri | Srinagar
Kurdistan = Iraqi Kurdistan, Kurdistan Region | Kurdish, Kurd | Erbil, Irbil
Nagorno-Karabakh = Republic of Artsakh, Artsakh, Karabakh | | Stepanakert
Northern Ireland = | Northern Irish | Stormont
Scotland = | Scottish, Scot | Edinburgh, Holyrood
Somaliland = | Somalilander | Hargeisa
South Ossetia = | South Ossetian, Ossetian | Tskhinvali
Tibet = | Tibetan | Lhasa
Transnistria = Transdniestria | Transnistrian | Tiraspol
Wales = | Welsh | Cardiff
West Bank = | |
Western Sahara = | Sahrawi |
`;

const toList = (words: string): readonly string[] =>
  words
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

export const states: readonly State[] = lines
  .trim()
  .split("\n")
  .map((line) => {
    const [name, rest] = line.split("=");
    const [aliases, demonyms, seats] = rest!.split("|").map(toList);
    return { name: name!.trim(), aliases: aliases!, demonyms: demonyms ?? [], seats: seats ?? [] };
  });

/** Unions and alliances of states, which act as parties do. Brussels is also Belgium's capital; in reports it is the Union. */
export const unions: readonly State[] = [
  { name: "European Union", aliases: ["EU", "E.U."], demonyms: ["European"], seats: ["Brussels"] },
  { name: "United Nations", aliases: ["UN", "U.N."], demonyms: [], seats: [] },
  { name: "NATO", aliases: ["Nato", "North Atlantic Treaty Organization"], demonyms: [], seats: [] },
  { name: "African Union", aliases: ["AU"], demonyms: [], seats: [] },
  { name: "Arab League", aliases: ["League of Arab States"], demonyms: [], seats: [] },
];
