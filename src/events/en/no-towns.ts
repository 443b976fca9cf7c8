/**
 * Names too wide or too long to be put at one point, of which some town in the gazetteer is the namesake: parts of the
 * world, oceans, ranges, rivers; and months and days, which are none. Folded. Origin: own list.
 */
export const noTowns: ReadonlySet<string> = new Set(
  `
africa, alps, amazon, americas, amu darya, andes, antarctic, antarctica, arab world, arctic, arctic ocean, asia, asia
pacific, atlantic, atlantic ocean, brahmaputra, carpathians, central africa, central america, central asia, central
europe, congo river, danube, dead sea, dnieper, dniester, don river, earth, east, east africa, east asia, eastern
africa, eastern europe, eastern mediterranean, euphrates, eurasia, europe, far east, ganges, global south, great
lakes, gulf, himalayas, indian ocean, indo pacific, indus, jordan river, latin america, litani, mars, mekong, middle
east, moon, near east, nile, north, north africa, north america, north atlantic, northern africa, northern europe,
oceania, orient, orontes, pacific, pacific ocean, rhine, rocky mountains, scandinavia, south, south america, south
asia, south east asia, south pacific, southeast asia, southeastern asia, southern africa, southern europe, southwest
asia, syr darya, third world, tigris, urals, volga, west, west africa, west asia, western africa, western asia,
western europe, western hemisphere, world,
january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday,
wednesday, thursday, friday, saturday, sunday
`
    .split(",")
    .map((name) => name.trim()),
);

/** Countries and towns whose names people bear too: alone, without a word that puts them somewhere, they may be people. Folded. Origin: own list. */
export const alsoPeople: ReadonlySet<string> = new Set(
  `
adelaide, alexandria, asia, austin, branson, brooklyn, cairo, chad, charlotte, cheyenne, clinton, cuba, dakota, dallas, davos, diego,
florence, georgia, hamilton, houston, india, israel, jackson, jordan, kenya, kingston, lincoln, lourdes, madison, medina, milan,
montana, nancy, orlando, paris, phoenix, regina, salem, santiago, savannah, sofia, sydney, trinidad, troy, valencia, vienna, victoria,
virginia, washington, wellington
`
    .split(",")
    .map((name) => name.trim()),
);

/** Names of countries that are as often another's: they are no sign by themselves of what country a report is about. Folded. Origin: own list. */
export const sharedCountries: ReadonlySet<string> = new Set(["congo", "georgia"]);
