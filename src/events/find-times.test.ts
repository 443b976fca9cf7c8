import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slice } from "../text/span.ts";
import { findTimes, type TimeScene } from "./find-times.ts";

/** A Wednesday. */
const published = "2020-10-07";

const edtf =
  /^(?!\/?$)(?:-?\d{3,4}[\dX](?:-[\dX]{2}(?:-[\dX]{2})?)?|(?:-?\d{3,4}[\dX](?:-[\dX]{2}(?:-[\dX]{2})?)?|\.\.|)\/(?:-?\d{3,4}[\dX](?:-[\dX]{2}(?:-[\dX]{2})?)?|\.\.|))$/;

/** "Talks end on [[Friday=2020-10-09]].": the text without its marks, and what is marked in it. */
function unmark(marked: string): { readonly text: string; readonly times: readonly string[] } {
  const mark = /\[\[(?<words>[^=\]]+)=(?<value>[^\]]+)\]\]/g;
  return {
    text: marked.replace(mark, "$<words>"),
    times: [...marked.matchAll(mark)].map(({ groups }) => `${groups?.words} = ${groups?.value}`),
  };
}

/** Paragraphs, and sentences cut at full stops before a capital. */
function toScene(text: string, given: Partial<TimeScene> = {}): TimeScene {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => [index, index + words.length] as const);
  const sentences = blocks.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(/\S(?:(?![.!?]["”]? [A-Z“"]).)*\S?["”]?[.!?]*/gu)].map(
      ({ 0: words, index }) => [start + index, start + index + words.length] as const,
    ),
  );
  return { blocks, sentences, published, dateline: null, ...given };
}

const read = (text: string, given: Partial<TimeScene> = {}): readonly string[] =>
  findTimes(text, toScene(text, given)).times.map(({ span, value }) => `${slice(text, span)} = ${value}`);

const holds = (marked: string): void => {
  const { text, times } = unmark(marked);
  expect(read(text)).toEqual(times);
};

describe("a weekday", () => {
  it.each([
    "Azerbaijan held consultations with the separatists on [[Tuesday=2020-10-06]].",
    "The ministry said on [[Wednesday=2020-10-07]] that it had no information.",
    "Shells struck the market early on [[Monday=2020-10-05]], killing dozens.",
    "Six people were killed [[Thursday=2020-10-01]], police said.",
    "The two leaders will meet in Geneva on [[Friday=2020-10-09]].",
    "The council said it would vote on the draft on [[Monday=2020-10-12]].",
    "Both sides agreed to meet again on [[Saturday=2020-10-10]].",
    "The minister is due to arrive in Cairo on [[Sunday=2020-10-11]].",
    "A second round is scheduled for [[Tuesday=2020-10-13]].",
    "The Security Council meets on [[Thursday=2020-10-08]] to discuss the crisis.",
    "On [[Friday=2020-10-09]], the court will hear the appeal.",
    "On [[Friday=2020-10-02]], the court heard the appeal.",
    "On [[Monday=2020-10-05]], the European Union said it would send observers.",
    "He was quoted on [[Sunday=2020-10-04]] as saying that talks would resume.",
    "The exchange is to take place on [[Monday=2020-10-12]].",
    "The prisoners are expected to be released on [[Thursday=2020-10-08]].",
    "The president is meeting his counterpart in Sochi on [[Saturday=2020-10-10]].",
    "The funeral of the two medics is on [[Friday=2020-10-09]] at ten.",
    "Shelling was heard [[Monday night=2020-10-05]] near the bridge.",
    "Residents fled in [[the small hours of Tuesday=2020-10-06]].",
    "He died on [[the morning of Saturday=2020-10-03]].",
    "The agreement, signed [[late Tuesday=2020-10-06]], takes effect on [[Friday=2020-10-09]].",
    "[[Wednesday=2020-10-07]]'s attack was the third on that road.",
    "Officials spoke ahead of [[Sunday=2020-10-11]]'s referendum.",
    "They are now known to have died in [[Monday=2020-10-05]]'s shelling.",
    "The agency demanded that the gates be opened by noon on [[Friday=2020-10-09]].",
    "Rebels were given until [[Sunday night=2020-10-11]] to leave the city.",
    "Neither government had replied by [[Tuesday evening=2020-10-06]].",
    "The town hall said schools would stay shut until [[Thursday=2020-10-08]].",
    "The army will pull back its guns by [[Monday=2020-10-12]].",
    "The EU's chief diplomat called on both sides to stop in a phone call on [[Tuesday=2020-10-06]], DPA reported.",
    "Leaders to meet [[Friday=2020-10-09]]",
    "He may have been killed on [[Saturday=2020-10-03]], a commander said.",
    "Thousands of people had fled [[since Sunday=2020-10-04/..]].",
    "The blockade was lifted [[last Friday=2020-10-02]].",
    "The truce collapsed [[Friday last week=2020-10-02]].",
    "It was agreed on [[Thursday of last week=2020-10-01]].",
    "Voters go to the polls [[this Sunday=2020-10-11]].",
    "A ceasefire began on [[Monday of this week=2020-10-05]].",
    "He was arrested [[two weeks ago on Sunday=2020-09-20]].",
    "Fighting went on from [[Saturday to Monday=2020-10-03/2020-10-05]].",
    "Between [[Thursday and Sunday=2020-10-01/2020-10-04]], 40 rockets were fired.",
    "After [[Friday=2020-10-02]] prayers, hundreds marched to the embassy.",
    "Clinton said in Iowa [[Friday=2020-10-02]] that she would go on.",
  ])("reads %s", holds);
});

describe("a day named from today", () => {
  it.each([
    "“[[Today=2020-10-07]] an incident occurred near the town,” he said.",
    "The ministry said [[today=2020-10-07]] that it would not.",
    "She arrived in Doha [[yesterday afternoon=2020-10-06]].",
    "The hearing resumes [[tomorrow=2020-10-08]].",
    "Residents were told to stay indoors [[tonight=2020-10-07]].",
    "“Our batteries did not fire [[last night=2020-10-06]],” the spokesman said.",
    "Two boats sank off the coast [[this morning=2020-10-07]].",
    "The envoy left [[the day before yesterday=2020-10-05]].",
    "They will land [[the day after tomorrow=2020-10-09]].",
    "Drones attacked three regions [[overnight=2020-10-06/2020-10-07]], the governor said.",
    "[[Overnight=2020-10-06/2020-10-07]] strikes killed nine people in the port.",
    "Firing stopped overnight on [[Tuesday=2020-10-06]].",
    "[[Earlier today=2020-10-07]] the bridge was reopened.",
    "The vote was put off until [[tomorrow morning=2020-10-08]].",
  ])("reads %s", holds);
});

describe("a date", () => {
  it.each([
    "The treaty was signed on [[3 March 2016=2016-03-03]].",
    "The treaty was signed on [[March 3, 2016=2016-03-03]], in Vienna.",
    "The treaty was signed on [[the 3rd of March, 2016=2016-03-03]].",
    "The treaty was signed on [[Thursday, March 3, 2016=2016-03-03]].",
    "After [[the night of 3 October=2020-10-03]] the line was quiet.",
    "The truce of [[9 May=2020-05-09]] held for a week.",
    "He was detained on [[Sept. 27=2020-09-27]] at the border.",
    "He was detained on [[27th September=2020-09-27]] at the border.",
    "The trial will open on [[3 March=2021-03-03]].",
    "The trial will open on [[Wednesday 3 March=2021-03-03]].",
    "The village fell on [[30 December=2019-12-30]].",
    "A curfew was declared on [[March 15 this year=2020-03-15]].",
    "He was born on [[25/10/1962=1962-10-25]].",
    "The list was closed on [[2020-09-30=2020-09-30]].",
    "The dam burst on [[3 March last year=2019-03-03]].",
    "The commission sat from [[3 to 5 March=2020-03-03/2020-03-05]].",
    "The commission sat on [[March 3-5, 2016=2016-03-03/2016-03-05]].",
    "Between [[28 February and 3 March 2016=2016-02-28/2016-03-03]] nobody crossed.",
    "The fair runs from [[30 December to 2 January=2020-12-30/2021-01-02]] and will be free.",
    "The storm hit on [[the night of 3 to 4 October=2020-10-03/2020-10-04]].",
    "Talks were held on [[3 March=2016-03-03]] and [[5 April 2016=2016-04-05]].",
    "Two bombs went off on [[the evening of 7 September=2020-09-07]].",
    "Markets were closed on [[Christmas Day=2019-12-25]], the report said.",
    "He was shot on [[New Year's Eve 2015=2015-12-31]].",
    "The deal ran out on [[the 30th of last month=2020-09-30]].",
    "It was signed on [[the 3rd=2020-10-03]], and nobody was told.",
    "“[[Feb. 22 2014=2014-02-22]] changed everything,” he said.",
    "The list is dated [[12 August 2012=2012-08-12]].",
  ])("reads %s", holds);
});

describe("a month", () => {
  it.each([
    "The gates were closed in [[August=2020-08]].",
    "Elections will be held in [[March=2021-03]].",
    "The president was ousted in [[March 2011=2011-03]].",
    "The offensive began in [[mid-March=2020-03]].",
    "The road was reopened at [[the end of March=2020-03]].",
    "Inspectors returned in [[late May=2020-05]].",
    "Prices doubled [[last month=2020-09]].",
    "The embassy will reopen [[next month=2020-11]].",
    "Four activists were jailed [[earlier this month=2020-10]].",
    "No aid has arrived [[since July=2020-07/..]].",
    "No aid has arrived [[since May=2020-05/..]].",
    "He quit in [[March last year=2019-03]].",
    "He quit [[last November=2019-11]]; nobody replaced him.",
    "The army held the valley from [[March to May 2016=2016-03/2016-05]].",
    "Between [[January and March=2020-01/2020-03]], 300 people drowned.",
    "The [[February 2015=2015-02]] agreement was never kept.",
    "In [[September of last year=2019-09]] the refinery burned.",
    "The court ruled in [[early January=2020-01]] that it could not.",
    "The ministry's [[August=2020-08]] figures were lower.",
    "A [[May=2020-05]] report by the council said so.",
    "It all began [[three months ago=2020-07]].",
    "The siege ended in [[the first week of February=2020-02]].",
  ])("reads %s", holds);
});

describe("a year and longer", () => {
  it.each([
    "The war broke out in [[1994=1994]].",
    "In [[1994=1994]] the war broke out.",
    "[[2015=2015]] was the deadliest year of the war.",
    "The two have been at odds [[since 2020=2020/..]].",
    "He has ruled [[since early 2016=2016/..]].",
    "The fighting of [[the 1990s=199X]] left 30,000 dead.",
    "Many came in [[the early 1990s=199X]].",
    "[[Early 2016=2016]] brought a lull.",
    "She left [[late last year=2019]].",
    "The envoy resigned [[earlier this year=2020]].",
    "Elections are due [[next year=2021]].",
    "The plant closed [[two years ago=2018]].",
    "Troops were stationed there between [[2014 and 2016=2014/2016]].",
    "Troops were stationed there from [[2014 to 2016=2014/2016]].",
    "The [[2015-16=2015/2016]] drought emptied the villages.",
    "The [[1999–2008=1999/2008]] negotiations failed.",
    "They fled in [[the summer of 2014=2014-06/2014-08]].",
    "The school was shelled [[last winter=2019-12/2020-02]].",
    "The [[2015=2015]] nuclear deal is in doubt.",
    "Iran's [[1979=1979]] revolution changed the region.",
    "Exports fell in [[the first half of 2016=2016-01/2016-06]].",
    "Exports fell in [[the first quarter of this year=2020-01/2020-03]].",
    "The bloc wants a deal by [[the end of the year=2020-12-31]].",
    "The town was founded in [[1826=1826]].",
    "The treaty (signed in [[1921=1921]]) is void.",
    "Police reported 300 arrests in [[the first six months of 2016=2016-01/2016-06]].",
    "Israel captured the heights in the [[1967=1967]] war.",
    "The base was built in [[the late '80s=198X]].",
    "A decade of war, from [[mid-2003=2003]], cost the country dearly.",
  ])("reads %s", holds);
});

describe("a stretch of days", () => {
  it.each([
    "The conflict flared [[this week=2020-10-05/2020-10-11]].",
    "The blast came [[last week=2020-09-28/2020-10-04]], the minister said.",
    "[[Last week=2020-09-28/2020-10-04]]'s blast killed nine.",
    "The assembly will vote [[next week=2020-10-12/2020-10-18]].",
    "The two spoke [[earlier this week=2020-10-05/2020-10-11]].",
    "Servicemen were killed over [[the past few days=/2020-10-07]] of fighting.",
    "In [[the past 48 hours=2020-10-05/2020-10-07]] no shell has fallen.",
    "Over [[the last three days=2020-10-04/2020-10-07]], 90 people were hurt.",
    "Water is to be cut off over [[the next two weeks=2020-10-07/2020-10-21]].",
    "In [[recent days=/2020-10-07]] the line has moved.",
    "More trucks will follow in [[the coming days=2020-10-07/]].",
    "Crowds gathered at [[the weekend=2020-10-03/2020-10-04]].",
    "Crowds gathered [[last weekend=2020-10-03/2020-10-04]].",
    "A march will be held [[this weekend=2020-10-10/2020-10-11]].",
    "The pilot was shot down [[three days ago=2020-10-04]].",
    "The pilot was shot down [[10 days ago=2020-09-27]].",
    "The town was taken [[two weeks ago=2020-09-21/2020-09-27]].",
  ])("reads %s", holds);
});

describe("a day told of from another", () => {
  it.each([
    "The man was arrested on [[3 March 2016=2016-03-03]] and freed [[a day later=2016-03-04]].",
    "The court sat on [[Monday=2020-10-05]]. It had heard him [[the previous day=2020-10-04]].",
    "The talks ended on [[Friday=2020-10-02]], and [[the following day=2020-10-03]] the guns opened up again.",
    "He was elected in [[2014=2014]]. [[Two years later=2016]] he was gone.",
    "War came in [[1991=1991]] and [[the following year=1992]] the city fell.",
    "Four tankers came on [[Friday=2020-10-02]], fewer than promised for [[that day=2020-10-02]].",
    "Rebels took the town on [[9 May 2015=2015-05-09]]. [[The next morning=2015-05-10]] they left.",
    "The vote was on [[Sunday=2020-10-04]]. She had campaigned until [[the day before=2020-10-03]].",
  ])("reads %s", holds);

  it("is a finding where nothing is told of before it", () => {
    const text = "Police had freed the two men the previous day.";
    const { times, findings } = findTimes(text, toScene(text));
    expect(times).toEqual([]);
    expect(findings).toEqual([{ rule: "time-ambiguous", span: [29, 45], note: expect.any(String) }]);
  });
});

describe("a day in numbers", () => {
  it("is a finding where it can be read two ways", () => {
    const text = "The order of 7/10/2019 was withdrawn.";
    const { times, findings } = findTimes(text, toScene(text));
    expect(times).toEqual([]);
    expect(findings.map(({ span }) => slice(text, span))).toEqual(["7/10/2019"]);
  });

  it.each([
    "The orders of [[7/10/2019=2019-10-07]] and [[25/10/2019=2019-10-25]] were withdrawn.",
    "The order of [[6/10/2020=2020-10-06]] was withdrawn.",
    "The order of [[07.10.2019=2019-10-07]] was withdrawn.",
    "The order of [[5/5/2019=2019-05-05]] was withdrawn.",
  ])("is read where the report shows how: %s", holds);
});

describe("the report's own date", () => {
  it("says where a value was reckoned from", () => {
    const text = "On Tuesday, the court of 3 March 2016 sat again.";
    const bases = findTimes(text, toScene(text)).times.map(({ basis }) => basis);
    expect(bases).toEqual(["from-publication", "stated"]);
  });

  it("is the dateline's day where the report appeared shortly after", () => {
    const text = "GENEVA, October 5 (Reuters) —\nThe envoy said today that talks went on.";
    const given = { published: "2020-10-06", dateline: [0, 29] as const };
    const scene = toScene(text, given);
    expect(findTimes(text, { ...scene, blocks: scene.blocks.slice(1) }).times).toEqual([
      { span: [45, 50], value: "2020-10-05", basis: "from-dateline" },
    ]);
  });

  it("is missed once, and gives no time", () => {
    const text = "It was shelled on Friday. It was shelled again on Monday. War came in 1991.";
    const { times, findings } = findTimes(text, toScene(text, { published: null }));
    expect(times.map(({ value }) => value)).toEqual(["1991"]);
    expect(findings.map(({ span }) => slice(text, span))).toEqual(["Friday"]);
  });

  it("may be known to the month only", () => {
    expect(read("Prices fell last month, and on Friday.", { published: "2020-10" })).toEqual(["last month = 2020-09"]);
  });

  it("may have an hour and a zone", () => {
    expect(read("It fell on Monday.", { published: "2020-10-07T23:30:00-05:00" })).toEqual(["Monday = 2020-10-05"]);
  });
});

it("gives spans in order, apart from each other, in the text, with values that are EDTF, whatever the text", () => {
  const word = fc.constantFrom(
    ..."the since 2014 March May 3 3rd , - to and between last next this week month year years ago Monday night Sunday of early late two days past few 1990s overnight today previous day earlier 7/10/2020 2020-02-30 31 Feb. first half quarter decade weekend that 's – \n . will said".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.array(word, { maxLength: 30 }).map((words) => words.join(" ")),
  );
  const date = fc.constantFrom(
    null,
    "2020-10-07",
    "2020-02-29",
    "2020",
    "1999-12",
    "0001-01-01",
    "2020-10-07T00:00Z",
    "x",
  );
  fc.assert(
    fc.property(text, date, (words, day) => {
      const { times, findings } = findTimes(words, toScene(words, { published: day }));
      expect(times.every(({ value }) => edtf.test(value))).toBe(true);
      for (const spans of [times, findings].map((list) => list.map(({ span }) => span)))
        expect(
          spans.every(([from, to], i) => from < to && to <= words.length && from >= (spans[i - 1]?.[1] ?? 0)),
        ).toBe(true);
    }),
    { numRuns: 500 },
  );
});
