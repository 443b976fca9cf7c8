import { expect, it } from "vitest";
import type { Figure } from "../schema/figure.ts";
import type { Span } from "../text/span.ts";
import { findFigures } from "./find-figures.ts";

const nothing = { tokens: [], times: [], attributions: [], names: [] };

/** The figures of a sentence, each as "words|measure unit low..high", "!" for an exclusive bound, "~" for about, "+" and "=" for the basis. */
function figuresIn(text: string): readonly string[] {
  const block: Span = [0, text.length];
  const { figures } = findFigures(text, { ...nothing, blocks: [block], sentences: [block] });
  return figures.map((one) => `${one.text}|${one.measure} ${one.unit} ${boundsOf(one)}${marksOf(one)}`);
}

const boundsOf = ({ low, high }: Figure): string => (low === high ? `${low}` : `${low ?? ""}..${high ?? ""}`);

function marksOf({ exclusive, approximate, basis, including }: Figure): string {
  const whole = including === null ? "" : ` <${including.slice(1)}`;
  return `${exclusive ? "!" : ""}${approximate ? "~" : ""}${basis === null ? "" : basis === "total" ? " =" : " +"}${whole}`;
}

/** Invented sentences. */
const told: readonly (readonly [sentence: string, figures: readonly string[]])[] = [
  ["The army lost three tanks and a helicopter.", ["three tanks|vehicles tanks 3"]],
  ["Air defences shot down 24 of 31 drones.", ["24|aircraft drones 24", "31 drones|aircraft drones 31"]],
  ["Five fishing boats sank.", ["Five fishing boats|ships fishing boats 5"]],
  ["Troops fired 20 rockets at the town.", ["20 rockets|ammunition rockets 20"]],
  [
    "The strike destroyed two schools and eleven houses.",
    ["two schools|buildings schools 2", "eleven houses|buildings houses 11"],
  ],
  ["Monitors recorded 112 ceasefire violations.", ["112 ceasefire violations|attacks ceasefire violations 112"]],
  [
    "Twelve lorries carrying 200 tonnes of food aid crossed on Friday.",
    ["Twelve lorries|vehicles lorries 12", "200 tonnes of food aid|aid tonnes 200"],
  ],
  ["The police seized 34 rifles.", ["34 rifles|weapons rifles 34"]],
  ["Six explosions were heard.", ["Six explosions|attacks explosions 6"]],
  ["The union said 14 ships were waiting.", ["14 ships|ships ships 14"]],
  ["Donors pledged $1.2 billion.", ["$1.2 billion|money dollars 1200000000"]],
  ["The aid is worth €3.5m.", ["€3.5m|money euros 3500000"]],
  ["It will cost between £20m and £30m.", ["between £20m and £30m|money pounds 20000000..30000000"]],
  ["The fine of 200,000 crowns was paid.", ["200,000 crowns|money crowns 200000"]],
  ["The village lies 12 km from the border.", ["12 km|distance kilometres 12"]],
  ["Troops advanced 10km in a day.", ["10km|distance kilometres 10"]],
  ["The fire burned 3,000 hectares of forest.", ["3,000 hectares|area hectares 3000"]],
  ["They control about 300 square miles.", ["about 300 square miles|area square miles 300~"]],
  ["Customs found 450 kilograms of cocaine.", ["450 kilograms|weight kilograms 450"]],
  ["The talks lasted a little over two hours.", ["a little over two hours|duration hours 2..!"]],
  ["He was held for three days.", ["three days|duration days 3"]],
  ["Fighting resumed after a 48-hour truce.", ["48-hour|duration hours 48"]],
  ["She was sentenced to 15 years in prison.", ["15 years|duration years 15"]],
  ["Turnout was 54.3 per cent.", ["54.3 per cent|share percent 54.3"]],
  ["Unemployment rose from 8% to 9.5%.", ["8%|share percent 8", "9.5%|share percent 9.5"]],
  ["Between 15 and 20 percent of the crop is lost.", ["Between 15 and 20 percent|share percent 15..20"]],
  ["The bill passed by 52 votes to 48.", ["52 votes|votes votes 52", "48|votes votes 48"]],
  ["About a dozen villages were cut off.", ["About a dozen villages|count villages 12~"]],
  ["At least two dozen homes burned.", ["At least two dozen homes|buildings homes 24.."]],
  ["No more than 10 trucks may pass each day.", ["No more than 10 trucks|vehicles trucks ..10"]],
  ["The army has 20 or more tanks there.", ["20 or more tanks|vehicles tanks 20.."]],
  ["Just under 40 percent voted.", ["Just under 40 percent|share percent ..40!"]],
  ["Well over 200 houses were damaged.", ["Well over 200 houses|buildings houses 200..!"]],
  ["Close to 90 buildings collapsed.", ["Close to 90 buildings|buildings buildings ..90!~"]],
  ["The convoy of 46 trucks reached the town.", ["46 trucks|vehicles trucks 46"]],
  [
    "Eight ships arrived, and another four are expected.",
    ["Eight ships|ships ships 8", "another four|ships ships 4 +"],
  ],
  [
    "Ukraine's air force said it had downed 57 of 70 drones launched overnight.",
    ["57|aircraft drones 57", "70 drones|aircraft drones 70"],
  ],
  [
    "Russian forces launched 6 missile strikes and 42 air strikes and carried out 55 attacks with rocket launchers.",
    [
      "6 missile strikes|attacks missile strikes 6",
      "42 air strikes|attacks air strikes 42",
      "55 attacks|attacks attacks 55",
    ],
  ],
  [
    "WFP delivered 500 tonnes of food and 20 trucks of medical supplies.",
    ["500 tonnes of food|aid tonnes 500", "20 trucks|vehicles trucks 20"],
  ],
  ["The Red Cross handed over 5,000 food parcels.", ["5,000 food parcels|aid food parcels 5000"]],
  ["The country pledged another $300m in military aid.", ["another $300m|money dollars 300000000 +"]],
  [
    "The package, worth up to $1bn, includes 50 tanks.",
    ["up to $1bn|money dollars ..1000000000", "50 tanks|vehicles tanks 50"],
  ],
  ["He offered a reward of $25 million.", ["$25 million|money dollars 25000000"]],
  ["US$3 trillion was lost.", ["US$3 trillion|money trillion dollars 3"]],
  ["The quake, of magnitude 6.8, struck at a depth of 18.5km.", ["18.5km|distance kilometres 18.5"]],
  [
    "Six more countries joined, making 27 in all.",
    ["Six more countries|count countries 6 +", "27|count countries 27 ="],
  ],
  ["The rebels control around 40% of the province.", ["around 40%|share percent 40~"]],
  ["The vote was 14 to 1.", ["14|votes votes 14", "1|votes votes 1"]],
  ["The Council voted 13-0 with two abstentions.", ["13|votes votes 13", "two abstentions|votes abstentions 2"]],
  ["The party won 120 of the 300 seats.", ["120|count seats 120", "300 seats|count seats 300"]],
  ["His majority was cut from 40 to 12 seats.", ["40|count seats 40", "12 seats|count seats 12"]],
  ["He has ruled for 26 years.", ["26 years|duration years 26"]],
  ["It was the worst attack in 15 years.", ["15 years|duration years 15"]],
  ["The 1,000-km front line has not moved.", ["1,000-km|distance kilometres 1000"]],
  ["Temperatures reached 48 degrees Celsius.", ["48 degrees Celsius|count degrees 48"]],
  ["He was shot four times.", ["four times|count times 4"]],
  ["They fired more than 300 rounds.", ["more than 300 rounds|ammunition rounds 300..!"]],
  ["Three rounds of talks have failed.", ["Three rounds|count rounds 3"]],
  ["The second of two bombs exploded.", ["two bombs|ammunition bombs 2"]],
  ["The report runs to 120 pages.", ["120 pages|count pages 120"]],
  ["It was hit by two Su-27 fighter jets and an F-16.", ["two|aircraft fighter jets 2"]],
  ["He rode a number 12 bus for 20 minutes.", ["20 minutes|duration minutes 20"]],
  ["He said the loss of 200 jobs was regrettable.", ["200 jobs|count jobs 200"]],
  ["They lost 12 seats.", ["12 seats|count seats 12"]],
  ["The company will hold three meetings.", ["three meetings|count meetings 3"]],
  ["The agreement has 11 articles and two annexes.", ["11 articles|count articles 11", "two annexes|count annexes 2"]],
  ["We have at least one problem.", ["at least one problem|count problems 1.."]],
  ["Two-and-a-half years later he returned.", ["Two-and-a-half years|duration years 2.5"]],
  [
    "The military said that it shot down 40 out of 42 drones.",
    ["40|aircraft drones 40", "42 drones|aircraft drones 42"],
  ],
  [
    "There were 120 attacks, compared with 300 a year earlier.",
    ["120 attacks|attacks attacks 120", "300|attacks attacks 300"],
  ],
  ["He said 90 per cent of the displaced had returned.", ["90 per cent|share percent 90"]],
  [
    "The assembly adopted it with 143 votes in favour, five against and 35 abstentions.",
    ["143 votes|votes votes 143", "five|votes votes 5", "35 abstentions|votes abstentions 35"],
  ],
  ["He faces up to 10 years in prison.", ["up to 10 years|duration years ..10"]],
  ["Drivers were fined €500.", ["€500|money euros 500"]],
  ["Oil rose 3% to $87 a barrel.", ["3%|share percent 3", "$87|money dollars 87"]],
  ["They agreed to a 30-day ceasefire.", ["30-day|duration days 30"]],
  [
    "Some 40 lorries have been waiting for five days.",
    ["Some 40 lorries|vehicles lorries 40~", "five days|duration days 5"],
  ],
  ["The two countries share a 1,340-kilometre border.", ["1,340-kilometre|distance kilometres 1340"]],
  ["It has 3 airports and 12 hospitals.", ["3 airports|count airports 3", "12 hospitals|buildings hospitals 12"]],
  [
    "Officers seized 2.5 tonnes of cocaine worth $90m.",
    ["2.5 tonnes|weight tonnes 2.5", "$90m|money dollars 90000000"],
  ],
  ["Its forces were 3 km from the town centre.", ["3 km|distance kilometres 3"]],
  [
    "Only 12 of the 50 promised lorries have crossed.",
    ["12|vehicles lorries 12", "50 promised lorries|vehicles lorries 50"],
  ],
  [
    "The plan would cost 2 billion dollars over three years.",
    ["2 billion dollars|money dollars 2000000000", "three years|duration years 3"],
  ],
  ["The law passed with 78 votes for and 32 against.", ["78 votes|votes votes 78", "32|votes votes 32"]],
  ["In the district, 83 of 120 schools have closed.", ["83|buildings schools 83", "120 schools|buildings schools 120"]],
  [
    "The cabinet approved a $1.5 billion, five-year loan.",
    ["$1.5 billion|money dollars 1500000000", "five-year|duration years 5"],
  ],
  [
    "It said 340 rockets had been fired, of which 300 were intercepted.",
    ["340 rockets|ammunition rockets 340", "300|ammunition rockets 300 <1"],
  ],
  ["They walked 15 miles in six hours.", ["15 miles|distance miles 15", "six hours|duration hours 6"]],
  ["Some 1.7 million tonnes of grain left the ports.", ["Some 1.7 million tonnes|weight tonnes 1700000~"]],
  ['The minister said that "at least 5,000" houses were flooded.', ['at least 5,000" houses|buildings houses 5000..']],
  ["Up to a dozen vehicles burned.", ["Up to a dozen vehicles|vehicles vehicles ..12"]],
  ["Minister Offers $2bn for Rebuilding", ["$2bn|money dollars 2000000000"]],
  [
    "Ukraine says it downed 24 drones, two missiles overnight",
    ["24 drones|aircraft drones 24", "two missiles|ammunition missiles 2"],
  ],
  ["The bus plunged 200 metres into a ravine.", ["200 metres|distance metres 200"]],
  ["The government declared three days of mourning.", ["three days|duration days 3"]],
  ["Talks resumed after a break of six weeks.", ["six weeks|duration weeks 6"]],
  ["He was given two life sentences.", ["two life sentences|count sentences 2"]],
  ["Inflation is at 60%, down from 85% in October.", ["60%|share percent 60", "85%|share percent 85"]],
  [
    "The parties agreed to withdraw 20 km from the line within 10 days.",
    ["20 km|distance kilometres 20", "10 days|duration days 10"],
  ],
  [
    "The agency has $4 million left, against the $40 million it needs.",
    ["$4 million|money dollars 4000000", "$40 million|money dollars 40000000"],
  ],
  ["A ceasefire that held for 15 months collapsed.", ["15 months|duration months 15"]],
  ["The pipeline carries 1.5 million barrels a day.", ["1.5 million barrels|count barrels 1500000"]],
  ["The line of trucks was nearly 5km long.", ["nearly 5km|distance kilometres ..5!~"]],
  ["Nearly one million tonnes of wheat rotted.", ["Nearly one million tonnes|weight tonnes ..1000000!~"]],
  ["Voters in 20 of 26 provinces went to the polls.", ["20|count provinces 20", "26 provinces|count provinces 26"]],
  [
    "The wave, 9m (30ft) high, hit the town, which stood under some 3m of water.",
    ["9m|distance metres 9", "30ft|distance feet 30", "under some 3m|distance metres ..3!~"],
  ],
  ["The town stood in water 6m deep.", ["6m|distance metres 6"]],
  [
    "It burned 200 pounds of explosives and cost 5,000 pounds.",
    ["200 pounds|weight pounds 200", "5,000 pounds|money pounds 5000"],
  ],
  ["They were jailed for 18 and eleven years.", ["18|duration years 18", "eleven years|duration years 11"]],
  ["The mills stay shut; nine are in ruins.", []],
  ["Forty mills stay shut; nine are in ruins.", ["Forty mills|count mills 40", "nine|count mills 9"]],
  ["A three-judge panel freed him.", ["three-judge|people people 3"]],
  ["The 1,200-word letter was read out.", ["1,200-word|count words 1200"]],
  ["He led by 35 to 12 percent.", ["35|share percent 35", "12 percent|share percent 12"]],
  ["The firm has a staff of dozens.", ["dozens|people people 24..~"]],
  ["Two nearby hamlets burned.", ["Two nearby hamlets|count hamlets 2"]],
  ["The site has 40 million active weekly readers.", ["40 million active weekly readers|people people 40000000"]],
  ["Three left-wing parties walked out.", ["Three left-wing parties|count parties 3"]],
  ["She joined a 63 nation coalition.", ["63 nation|count nations 63"]],
  ["The mayor holds a nine-point lead.", ["nine-point lead|share points 9"]],
  ["The pass cost $90-a-head.", ["$90|money dollars 90"]],
  ["The dam holds 2 million m3.", ["2 million m3|count cubic metres 2000000"]],
  [
    "Scores of homes in two districts burned.",
    ["Scores of homes|buildings homes 40..~", "two districts|count districts 2"],
  ],
  ["Six of the past seven summers were dry.", ["Six|count summers 6"]],
  ["Five MiG-29s and two Mi-8s landed.", ["Five|aircraft MiG-29s 5", "two|aircraft Mi-8s 2"]],
  ["Guns fired 60 rounds of their own.", ["60 rounds|ammunition rounds 60"]],
  ["Two sources close to the talks agreed.", ["Two sources|people people 2"]],
  ["The plan names two sources of power.", ["two sources|count sources 2"]],
  ["Thirty cattle were killed.", ["Thirty cattle|count cattle 30"]],
  [
    "Four oil tankers and two fuel tankers burned.",
    ["Four oil tankers|ships tankers 4", "two fuel tankers|vehicles fuel tankers 2"],
  ],
  [
    "More than 400 combat and civilian deaths followed.",
    ["More than 400 combat and civilian deaths|killed people 400..!"],
  ],
  ["In a survey of 1650 pupils most agreed.", ["1650 pupils|people people 1650"]],
];

it.each(told)("reads what is counted or measured in %j", (sentence, figures) => {
  expect(figuresIn(sentence)).toEqual(figures);
});
