/**
 * Parts of states that are places without being a party: of the United States, Canada and Australia, as English news writes
 * them behind a town. Origin: own list, after the United States Postal Service, Statistics Canada and the Australian Bureau
 * of Statistics. "Georgia", "Victoria" and "Washington" are left out: they are more often something else.
 */
export const regions: ReadonlySet<string> = new Set(
  (
    "Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, " +
    "Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, " +
    "New Jersey, New Mexico, New York, New York City, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, " +
    "South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Puerto Rico, " +
    "Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Nova Scotia, Ontario, Quebec, Saskatchewan, Yukon, Nunavut, " +
    "New South Wales, Queensland, South Australia, Tasmania, Western Australia, Northern Territory, " +
    "Middle East, Central Asia, South Asia, Southeast Asia, South East Asia, East Asia, Asia, Africa, Europe, Latin America, South America, " +
    "North America, Central America, Sahel, Balkans, Caucasus, South Caucasus, Horn of Africa, Maghreb, Levant, Persian Gulf, Black Sea, " +
    "Red Sea, Mediterranean, Mediterranean Sea, Baltic Sea, Caspian Sea, South China Sea, Atlantic, Pacific"
  )
    .split(",")
    .map((name) => name.trim()),
);
