/**
 * Bodies and movements that reports call by names of which neither is a part of the other: one a line, all its names.
 * Letters that a name's own words give ("IAEA") are told without this table. Upper and lower case count. Origin: own list,
 * after the UN System Chart, the style guides of Reuters and the BBC as far as they are public, and English agency copy.
 */
const lines = `
United Nations High Commissioner for Refugees, UN High Commissioner for Refugees, UNHCR, UN Refugee Agency, U.N. Refugee Agency
United Nations Children's Fund, UNICEF, Unicef
UNESCO, Unesco
United Nations Relief and Works Agency, UNRWA, Unrwa
United Nations Office for the Coordination of Humanitarian Affairs, UN Office for the Coordination of Humanitarian Affairs, Office for the Coordination of Humanitarian Affairs, OCHA, UNOCHA, UN OCHA
United Nations Development Programme, UNDP
World Food Programme, World Food Program, WFP
World Health Organization, World Health Organisation, WHO
International Atomic Energy Agency, IAEA
International Organization for Migration, International Organisation for Migration, IOM
International Committee of the Red Cross, International Red Cross, ICRC
International Federation of Red Cross and Red Crescent Societies, IFRC
Office of the United Nations High Commissioner for Human Rights, Office of the UN High Commissioner for Human Rights, Office of the High Commissioner for Human Rights, OHCHR, UN Human Rights Office, U.N. Human Rights Office
International Court of Justice, ICJ, World Court
International Criminal Court, ICC
International Monetary Fund, IMF
World Trade Organization, World Trade Organisation, WTO
Food and Agriculture Organization, FAO
International Labour Organization, ILO
Organization for Security and Co-operation in Europe, Organisation for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe, Organisation for Security and Cooperation in Europe, OSCE
Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development, OECD
Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons, OPCW
Organization of the Petroleum Exporting Countries, OPEC, Opec
Organization of American States, OAS
Organisation of Islamic Cooperation, Organization of Islamic Cooperation, OIC
Association of Southeast Asian Nations, ASEAN, Asean
Economic Community of West African States, ECOWAS, Ecowas
Intergovernmental Authority on Development, IGAD
Southern African Development Community, SADC
Gulf Cooperation Council, GCC
Collective Security Treaty Organization, Collective Security Treaty Organisation, CSTO
Commonwealth of Independent States, CIS
Shanghai Cooperation Organization, Shanghai Cooperation Organisation, SCO
United Nations Interim Force in Lebanon, UN Interim Force in Lebanon, UNIFIL, Unifil
International Security Assistance Force, ISAF, Isaf
African Union Mission in Somalia, AMISOM, Amisom
Doctors Without Borders, Médecins Sans Frontières, Medecins Sans Frontieres, MSF
Reporters Without Borders, Reporters Sans Frontières, RSF
Committee to Protect Journalists, CPJ
Human Rights Watch, HRW
Amnesty International, Amnesty
Syrian Observatory for Human Rights, SOHR
Syrian Civil Defence, Syrian Civil Defense, Syria Civil Defence, Syria Civil Defense, White Helmets
Islamic State, IS, ISIS, ISIL, Isis, Isil, Daesh, Da'esh, Dae'sh, Daish, Daiesh, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State of Iraq and al-Sham, Islamic State in Iraq and Syria, Islamic State in Iraq and the Levant
Al-Qaeda, al-Qaeda, al-Qaida, Al-Qaida, Al Qaeda, al Qaeda, Al Qaida, al Qaida
Taliban, Taleban, Islamic Emirate of Afghanistan
Hezbollah, Hizbollah, Hizbullah, Hezbullah
Hamas, Islamic Resistance Movement
Palestinian Islamic Jihad, PIJ
Palestine Liberation Organization, Palestine Liberation Organisation, PLO
Houthis, Houthi, Huthis, Huthi, Ansar Allah, Ansarullah, Houthi Movement
Nusra Front, al-Nusra Front, Al-Nusra Front, Jabhat al-Nusra, al-Nusra, Al-Nusra, Jabhat Fateh al-Sham, Jabhat Fatah al-Sham
Hayat Tahrir al-Sham, Hay'at Tahrir al-Sham, HTS
Free Syrian Army, FSA
Syrian Democratic Forces, SDF
People's Protection Units, YPG
Kurdistan Workers' Party, Kurdistan Workers Party, PKK
Democratic Union Party, PYD
Popular Mobilization Forces, Popular Mobilisation Forces, Popular Mobilization Units, Hashd al-Shaabi, PMF
Islamic Revolutionary Guard Corps, Islamic Revolutionary Guards Corps, Revolutionary Guards, Revolutionary Guard, Revolutionary Guard Corps, Revolutionary Guards Corps, IRGC
Israel Defense Forces, Israel Defence Forces, Israeli Defense Forces, Israeli Defence Forces, IDF
Al-Shabaab, al-Shabaab, al-Shabab, Al-Shabab, al Shabaab, Al Shabaab, al Shabab, Al Shabab, Shabaab
Rapid Support Forces, RSF
M23, March 23 Movement
Revolutionary Armed Forces of Colombia, FARC, Farc
National Liberation Army, ELN
Liberation Tigers of Tamil Eelam, Tamil Tigers, LTTE
Tehrik-i-Taliban Pakistan, Tehreek-e-Taliban Pakistan, Pakistani Taliban, TTP
Inter-Services Intelligence, ISI
Federal Security Service, FSB
Security Service of Ukraine, SBU
Secret Intelligence Service, MI6
Irish Republican Army, IRA
Basque Homeland and Freedom, ETA, Eta
Donetsk People's Republic, DPR, DNR
Luhansk People's Republic, Lugansk People's Republic, LPR, LNR
Wagner Group, Wagner, PMC Wagner
Alternative for Germany, AfD
Christian Democratic Union, CDU
Social Democratic Party, SPD
African National Congress, ANC
Bharatiya Janata Party, BJP
Justice and Development Party, AKP, AK Party
Republican People's Party, CHP
Republican Party, GOP
National Aeronautics and Space Administration, NASA, Nasa
`;

/** Each body's names. "RSF" is both reporters' and fighters': a name of two stands for either only where the other is not. */
export const knownBodies: readonly (readonly string[])[] = lines
  .trim()
  .split("\n")
  .map((line) => line.split(",").map((name) => name.trim()));
