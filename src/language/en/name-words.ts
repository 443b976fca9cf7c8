/** Words of the calendar, which are no names. Origin: a closed class. */
export const calendarWords: ReadonlySet<string> = new Set(
  `January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov
  Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon Tue
  Tues Wed Thu Thurs Fri Sat Sun AD BC GMT UTC EST EDT CET BST`.split(/\s+/),
);

/**
 * Words that stand before a person's name for what they are, without a full stop.
 * Origin: written by hand from the offices, ranks and forms of address that news reports put before names.
 */
export const titles: ReadonlySet<string> = new Set(
  `Acting Adm Admiral Air Ambassador Archbishop Army Assistant Associate Attorney Ayatollah Baron Baroness Bishop Brig Brigadier
  Capt Captain Cardinal Chairman Chairwoman Chancellor Chef Chief Col Colonel Commander Commissioner Congressman Congresswoman
  Constable Corporal Councillor Cpl Crown Dame Defence Defense Deputy Detective Director Doctor Dr Emir Energy Envoy Finance First
  Foreign Former Gen General Gov Governor Grand Health Home Imam Inspector Interior Judge Justice King Lady Leader Lieutenant Lord
  Lt Maj Major Marshal Master Mayor Miss Minister Mr Mrs Ms Mufti Mullah Mx Officer Petty Pope Premier President Press Prime Prince
  Princess Private Prof Professor Queen Rabbi Rep Representative Rev Reverend Secretary Sen Senator Senior Sergeant Sgt Sheik Sheikh
  Sheriff Sir Speaker Special Spokesman Spokesperson Spokeswoman State Sultan Superintendent Vice`.split(/\s+/),
);
