import { expect, it } from "vitest";
import { figuresIn } from "./figures-in.ts";

/** Invented sentences. */
const told: readonly (readonly [sentence: string, figures: readonly string[]])[] = [
  [
    "Between one hundred and two hundred people were killed.",
    ["Between one hundred and two hundred people were killed|killed people 100..200"],
  ],
  [
    "Between one hundred and fifty and two hundred people marched.",
    ["Between one hundred and fifty and two hundred people|attended people 150..200"],
  ],
  [
    "Two to three hundred thousand people fled.",
    ["Two to three hundred thousand people fled|displaced people 200000..300000"],
  ],
  ["Several hundred thousand people fled.", ["Several hundred thousand people fled|displaced people 200000..~"]],
  ["Hundreds or even thousands of people fled.", ["Hundreds or even thousands of people fled|displaced people 200..~"]],
  [
    "Hundreds, if not thousands, of people fled.",
    ["Hundreds, if not thousands, of people fled|displaced people 200..~"],
  ],
  ["Twenty or perhaps 30 people were killed.", ["Twenty or perhaps 30 people were killed|killed people 20..30"]],
  ["Two or even three hundred people fled.", ["Two or even three hundred people fled|displaced people 200..300"]],
  ["Three score men were killed.", ["Three score men were killed|killed people 60"]],
  ["Two or three score people fled.", ["Two or three score people fled|displaced people 40..60"]],
  ["They met four score and seven years ago.", []],
  ["Between one hundred and twenty thousand people fled.", []],
  ["Between one hundred and fifty people fled.", []],
  ["Between one million and two hundred thousand people fled.", []],
  [
    "Between one hundred and twenty and two hundred people fled.",
    ["Between one hundred and twenty and two hundred people fled|displaced people 120..200"],
  ],
  ["Between 100 and 20,000 people fled.", ["Between 100 and 20,000 people fled|displaced people 100..20000"]],
  ["Dozens to hundreds of people were killed.", ["Dozens to hundreds of people were killed|killed people 24..~"]],
  [
    "Of the two million, three hundred thousand have fled.",
    ["three hundred thousand have fled|displaced people 300000"],
  ],
  ["Three quarters of a million people fled.", []],
  ["One point five million people fled.", []],
  ["Prices rose 10 to 15 per cent.", ["10 to 15 per cent|share percent 10..15"]],
  ["Turnout rose 3% to 60%.", ["3%|share percent 3", "60%|share percent 60"]],
  ["Some 500 people had been taken in by relatives.", ["Some 500 people|people people 500~"]],
  ["Forty prisoners were swapped.", ["Forty prisoners were swapped|detained people 40"]],
  [
    "At least 12 people were killed and 30 others wounded when a bomb went off in the market.",
    ["At least 12 people were killed|killed people 12..", "30 others wounded|wounded people 30"],
  ],
  [
    "The blast killed at least 12, including four children, and injured dozens.",
    ["at least 12|killed people 12..", "four children|killed people 4 <1", "dozens|wounded people 24..~"],
  ],
  ["The death toll rose to 41 from 36, the ministry said.", ["41|killed people 41 =", "36|killed people 36 ="]],
  [
    "Rescuers found 12 more bodies overnight, bringing the toll to 60.",
    ["12 more bodies|killed people 12 +", "60|killed people 60 ="],
  ],
  ["34 dead, 50 hurt as train leaves track", ["34 dead|killed people 34", "50 hurt|wounded people 50"]],
  ["Of the 30 hurt, 12 are in hospital.", ["30 hurt|wounded people 30", "12|wounded people 12 <1"]],
  ["Two soldiers killed 12 militants in the clash.", ["Two soldiers|troops people 2", "12 militants|killed people 12"]],
  [
    "A soldier was killed and two officers were wounded.",
    ["A soldier was killed|killed people 1", "two officers were wounded|wounded people 2"],
  ],
  [
    "Shelling killed a woman and two children in the village.",
    ["a woman|killed people 1", "two children|killed people 2"],
  ],
  [
    "Four soldiers and two policemen were killed.",
    ["Four soldiers|killed people 4", "two policemen were killed|killed people 2"],
  ],
  [
    "The quake left 300 people dead and 2,000 homeless.",
    ["300 people dead|killed people 300", "2,000 homeless|displaced people 2000"],
  ],
  ["Hospitals reported 15 deaths and 40 injuries.", ["15 deaths|killed people 15", "40 injuries|wounded people 40"]],
  [
    "Ten people, among them three journalists, died when the bridge fell.",
    ["Ten people|killed people 10", "three journalists|killed people 3 <1"],
  ],
  [
    "Thirty people died, 10 of them children.",
    ["Thirty people died|killed people 30", "10 of them children|killed people 10 <1"],
  ],
  ["None of the 52 passengers was hurt.", ["None|wounded people 0", "52 passengers|people people 52"]],
  [
    "A drone strike killed one person and injured three others in the port, the governor said.",
    ["one person|killed people 1", "three others|wounded people 3"],
  ],
  ["One killed, three wounded in border shelling", ["One killed|killed people 1", "three wounded|wounded people 3"]],
  ["One dead, dozens hurt in bus crash", ["One dead|killed people 1", "dozens hurt|wounded people 24..~"]],
  [
    "More than 2,000 dead, 9,000 missing after floods",
    ["More than 2,000 dead|killed people 2000..!", "9,000 missing|missing people 9000"],
  ],
  [
    "The toll from the landslide has risen to at least 113, with 40 still missing.",
    ["at least 113|killed people 113.. =", "40 still missing|missing people 40"],
  ],
  [
    "Police said 14 people had been stabbed, two of them fatally.",
    ["14 people had been stabbed|wounded people 14", "two|wounded people 2 <1"],
  ],
  [
    "The ministry said its forces had killed about 200 enemy soldiers and destroyed 12 armoured vehicles in 24 hours.",
    [
      "about 200 enemy soldiers|killed people 200~",
      "12 armoured vehicles|vehicles armoured vehicles 12",
      "24 hours|duration hours 24",
    ],
  ],
  [
    "OCHA said 3.4 million people need aid, up from 2.1 million in January.",
    ["3.4 million people|people people 3400000", "2.1 million|people people 2100000"],
  ],
  [
    "The agency has reached 45,000 of the 120,000 people in need.",
    ["45,000|people people 45000", "120,000 people|people people 120000"],
  ],
  [
    "Fifteen people, including two children, remain in hospital.",
    ["Fifteen people|people people 15", "two children|people people 2 <1"],
  ],
  [
    "Eighteen Palestinians and one Israeli were killed.",
    ["Eighteen Palestinians|killed people 18", "one Israeli were killed|killed people 1"],
  ],
  [
    "Israel says 1,200 people were killed and 251 taken hostage on 7 October.",
    ["1,200 people were killed|killed people 1200", "251 taken hostage|captured people 251"],
  ],
  [
    "Organisers said 100,000 people took part; police put the figure at 22,000.",
    ["100,000 people|attended people 100000", "22,000|attended people 22000"],
  ],
  ["The court sentenced 12 men to death and acquitted five.", ["12 men|people people 12", "five|people people 5"]],
  [
    "The ferry, carrying 180 passengers and a crew of nine, sank.",
    ["180 passengers|people people 180", "nine|people people 9"],
  ],
  [
    "The plane had 176 people on board, 82 of them Iranians.",
    ["176 people|people people 176", "82 of them Iranians|people people 82 <1"],
  ],
  [
    "There were 224 people aboard, including 17 children and seven crew.",
    ["224 people|people people 224", "17 children|people people 17 <1", "seven crew|people people 7 <1"],
  ],
  ["The 11-day war left 260 dead.", ["11-day|duration days 11", "260 dead|killed people 260"]],
  [
    "Six Arvanians, including two children, were killed and dozens injured in overnight strikes, medics said.",
    ["Six Arvanians|killed people 6", "two children|killed people 2 <1", "dozens injured|wounded people 24..~"],
  ],
  [
    "A drone attack killed three people, including a 12-year-old girl, and wounded 27 others.",
    ["three people|killed people 3", "27 others|wounded people 27"],
  ],
  [
    "Some 70 percent of the 2.3 million residents have been displaced.",
    ["Some 70 percent|share percent 70~", "2.3 million residents|people people 2300000"],
  ],
  [
    "The bombing killed 23 people and injured at least 60 others at the church, where some 350 people were praying.",
    ["23 people|killed people 23", "at least 60 others|wounded people 60..", "some 350 people|people people 350~"],
  ],
  ["The toll rose to 18, up from 15 on Thursday.", ["18|killed people 18 =", "15|killed people 15"]],
  [
    "A convoy of 20 UN trucks carrying food for 70,000 people reached the city.",
    ["20 UN trucks|vehicles trucks 20", "70,000 people|people people 70000"],
  ],
  [
    "No fewer than 12 soldiers, 3 of them officers, died.",
    ["No fewer than 12 soldiers|killed people 12..", "3 of them officers|killed people 3 <1"],
  ],
  [
    "The storm came ashore, leaving at least 40 dead and more than 100 injured.",
    ["at least 40 dead|killed people 40..", "more than 100 injured|wounded people 100..!"],
  ],
  [
    "Clashes left at least 17 people dead, 9 of them police officers, and 60 wounded.",
    [
      "at least 17 people dead|killed people 17..",
      "9 of them police officers|killed people 9 <1",
      "60 wounded|wounded people 60",
    ],
  ],
  [
    "The government says 600 were killed, the opposition 2,000.",
    ["600 were killed|killed people 600", "2,000|killed people 2000"],
  ],
  [
    "The ministry put the toll at 12 dead and 30 injured.",
    ["12 dead|killed people 12 =", "30 injured|wounded people 30"],
  ],
  [
    "The first phase of 42 days would see 33 hostages freed in exchange for about 1,900 prisoners.",
    ["42 days|duration days 42", "33 hostages freed|released people 33", "about 1,900 prisoners|detained people 1900~"],
  ],
  [
    "Militants still hold 48 hostages, 20 of whom are believed to be alive.",
    ["48 hostages|captured people 48", "20|rescued people 20 <1"],
  ],
  [
    "More than 1.9m people – 90% of the population – have been displaced.",
    ["More than 1.9m people|displaced people 1900000..!", "90%|share percent 90"],
  ],
  [
    "Police in Brod detained a man and two women on Sunday.",
    ["a man|detained people 1", "two women|detained people 2"],
  ],
  [
    "Rescuers pulled 11 survivors from the rubble, and three bodies.",
    ["11 survivors|people people 11", "three bodies|killed people 3"],
  ],
  [
    "The hospital received 43 bodies and 168 injured people.",
    ["43 bodies|killed people 43", "168 injured people|wounded people 168"],
  ],
  [
    "The army chief said 17 of his men had been captured and eight were missing.",
    ["17 of his men had been captured|captured people 17", "eight were missing|missing people 8"],
  ],
  ["The ministry reported 5 dead and 14 wounded.", ["5 dead|killed people 5", "14 wounded|wounded people 14"]],
  [
    "About 150 homes were destroyed and 1,200 people left homeless.",
    ["About 150 homes|buildings homes 150~", "1,200 people left homeless|displaced people 1200"],
  ],
  [
    "Shelling of the town killed at least one civilian and wounded another five.",
    ["at least one civilian|killed people 1..", "another five|wounded people 5 +"],
  ],
  [
    "Fifteen rebels and a soldier died in the fighting.",
    ["Fifteen rebels|killed people 15", "a soldier died|killed people 1"],
  ],
  [
    "The court jailed five men for between four and 12 years.",
    ["five men|detained people 5", "between four and 12 years|duration years 4..12"],
  ],
  [
    "The ship, with a crew of 22, sank 80 nautical miles off the coast.",
    ["22|people people 22", "80 nautical miles|distance nautical miles 80"],
  ],
  [
    "More than 200,000 people marched through the capital; organisers spoke of half a million.",
    ["More than 200,000 people|attended people 200000..!", "half a million|attended people 500000"],
  ],
  [
    "Ukraine received 1,000 bodies, and 27 were handed to the other side.",
    ["1,000 bodies|killed people 1000", "27|killed people 27"],
  ],
  ["The gunman killed two and wounded nine before being shot.", ["two|killed people 2", "nine|wounded people 9"]],
  [
    "Two hundred and fifty of the 600 evacuees were children.",
    ["Two hundred and fifty|evacuated people 250", "600 evacuees|evacuated people 600"],
  ],
  [
    "More than 10 million children are affected, the agency said, of whom 2 million are under five.",
    ["More than 10 million children|people people 10000000..!", "2 million|people people 2000000 <1"],
  ],
  [
    "The government has sent 2,500 police and 600 soldiers to the province.",
    ["2,500 police|troops people 2500", "600 soldiers|troops people 600"],
  ],
  [
    "There are now just 20 doctors for 400,000 people.",
    ["20 doctors|people people 20", "400,000 people|people people 400000"],
  ],
  [
    "Four of the dead and 12 of the wounded were foreigners.",
    ["Four of the dead|killed people 4", "12 of the wounded|wounded people 12"],
  ],
  [
    "Three Red Cross workers were killed, and two others are missing.",
    ["Three Red Cross workers were killed|killed people 3", "two others are missing|missing people 2"],
  ],
  [
    "Fewer than 100 of the town's 9,000 people remain.",
    ["Fewer than 100|people people ..100!", "9,000 people|people people 9000"],
  ],
  [
    "Two Soldiers Killed, Five Wounded in Border Clash",
    ["Two Soldiers Killed|killed people 2", "Five Wounded|wounded people 5"],
  ],
  [
    "At Least 40 Dead in Boat Sinking, Dozens Missing",
    ["At Least 40 Dead|killed people 40..", "Dozens Missing|missing people 24..~"],
  ],
  ["Six Aid Workers Freed After 40 Days", ["Six Aid Workers Freed|released people 6", "40 Days|duration days 40"]],
  ["Quake Kills 2,000, Injures 9,000", ["2,000|killed people 2000", "9,000|wounded people 9000"]],
  ["One Dead, 14 Missing After Ferry Sinks", ["One Dead|killed people 1", "14 Missing|missing people 14"]],
  ["At least 5 killed, 20 hurt", ["At least 5 killed|killed people 5..", "20 hurt|wounded people 20"]],
  [
    "Israel frees 90 Palestinians in return for three hostages",
    ["90 Palestinians|released people 90", "three hostages|captured people 3"],
  ],
  ["Police: 8 arrested, 3 officers hurt", ["8 arrested|arrested people 8", "3 officers hurt|wounded people 3"]],
  [
    "The ministry said that in the past day 1,100 enemy troops had been killed, 12 tanks and 30 artillery systems destroyed.",
    [
      "1,100 enemy troops had been killed|killed people 1100",
      "12 tanks|vehicles tanks 12",
      "30 artillery systems|weapons artillery systems 30",
    ],
  ],
  [
    "The vessel, with 47 crew on board, was hit by two missiles about 60 nautical miles from the port.",
    [
      "47 crew|people people 47",
      "two missiles|ammunition missiles 2",
      "about 60 nautical miles|distance nautical miles 60~",
    ],
  ],
  [
    "Of 120 hostages still held, 43 have been declared dead.",
    ["120 hostages|captured people 120", "43 have been declared dead|killed people 43 <1"],
  ],
  [
    "More than 90 percent of the strip's 2.3 million people have fled their homes.",
    ["More than 90 percent|share percent 90..!", "2.3 million people|people people 2300000"],
  ],
  [
    "WHO reported 1,234 cases of cholera and 56 deaths.",
    ["1,234 cases|count cases 1234", "56 deaths|killed people 56"],
  ],
  [
    "The company, which employs 4,200 people, will lay off 300.",
    ["4,200 people|people people 4200", "300|people people 300"],
  ],
  [
    "It was the second attack in three days; the first killed four.",
    ["three days|duration days 3", "four|killed people 4"],
  ],
  [
    "The two blasts killed 11 people and wounded 30, two of them seriously.",
    ["11 people|killed people 11", "30|wounded people 30", "two|wounded people 2 <2"],
  ],
  [
    "Around two million people - 8 percent of the population - are hungry.",
    ["Around two million people|people people 2000000~", "8 percent|share percent 8"],
  ],
  [
    "In all, 33 people were killed in the week-long unrest, including 12 police officers.",
    ["33 people were killed|killed people 33 =", "12 police officers|killed people 12 <1"],
  ],
  ["The court heard 14 witnesses in two days.", ["14 witnesses|people people 14", "two days|duration days 2"]],
  ["Authorities revised the toll from 51 to 47.", ["51|killed people 51 =", "47|killed people 47 ="]],
  [
    "Between 7 and 10 fighters were captured and at least 3 killed.",
    ["Between 7 and 10 fighters were captured|captured people 7..10", "at least 3 killed|killed people 3.."],
  ],
  [
    "The attack killed at least seven people - all of them civilians - and wounded scores.",
    ["at least seven people|killed people 7..", "scores|wounded people 40..~"],
  ],
  [
    "Security officials said 10 militants and three soldiers died.",
    ["10 militants|killed people 10", "three soldiers died|killed people 3"],
  ],
  [
    "Nine miners were found alive; two are still missing.",
    ["Nine miners were found alive|rescued people 9", "two are still missing|missing people 2"],
  ],
  [
    "Hezbollah fired about 40 rockets; most were intercepted and no one was hurt.",
    ["about 40 rockets|ammunition rockets 40~", "no one was hurt|wounded people 0"],
  ],
  [
    "ELEVEN POLICE KILLED, DOZENS WOUNDED IN TURKEY CAR BOMB ATTACK",
    ["ELEVEN POLICE KILLED|killed people 11", "DOZENS WOUNDED|wounded people 24..~"],
  ],
  [
    "The army shelled the town for 10 hours, killing 4, it said, among them 1 child.",
    ["10 hours|duration hours 10", "4|killed people 4", "1 child|killed people 1 <2"],
  ],
  [
    "Kyiv said Russia had lost 620,000 men, of whom 180,000 were killed.",
    ["620,000 men|killed people 620000", "180,000 were killed|killed people 180000 <1"],
  ],
];

it.each(told)("tells the counts of people in %j apart", (sentence, figures) => {
  expect(figuresIn(sentence)).toEqual(figures);
});
