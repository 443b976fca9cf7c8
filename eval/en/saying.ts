/**
 * Forms of the verbs and nouns by which reports say that somebody said something, one of which makes a cue one of saying.
 * Origin: written by hand from the commonest cues of PolNeAR's training part; "according" stands for "according to".
 */
export const sayingWords: ReadonlySet<string> = new Set(
  `say says said saying   tell tells told telling   add adds added adding   report reports reported reporting reportedly
  announce announces announced announcing announcement   claim claims claimed claiming   state states stated stating statement
  write writes wrote written writing   note notes noted noting   according   deny denies denied denying denial
  accuse accuses accused accusing accusation accusations   warn warns warned warning warnings   urge urges urged urging
  call calls called calling   argue argues argued arguing   ask asks asked asking   insist insists insisted insisting
  suggest suggests suggested suggesting   explain explains explained explaining   describe describes described describing
  declare declares declared declaring   assert asserts asserted asserting   allege alleges alleged alleging allegedly
  acknowledge acknowledges acknowledged acknowledging   admit admits admitted admitting   concede concedes conceded conceding
  confirm confirms confirmed confirming   reveal reveals revealed revealing   respond responds responded responding
  reply replies replied replying   answer answers answered answering   remark remarks remarked remarking
  mention mentions mentioned mentioning   quote quotes quoted quoting   cite cites cited citing
  tweet tweets tweeted tweeting   post posts posted posting   complain complains complained complaining
  criticize criticizes criticized criticizing criticise criticises criticised criticising   blame blames blamed blaming
  praise praises praised praising   condemn condemns condemned condemning   dismiss dismisses dismissed dismissing
  reject rejects rejected rejecting   dispute disputes disputed disputing   promise promises promised promising
  pledge pledges pledged pledging   vow vows vowed vowing   threaten threatens threatened threatening
  demand demands demanded demanding   propose proposes proposed proposing   recall recalls recalled recalling
  repeat repeats repeated repeating   reiterate reiterates reiterated reiterating   stress stresses stressed stressing
  emphasize emphasizes emphasized emphasizing   point points pointed pointing   continue continues continued continuing
  conclude concludes concluded concluding   testify testifies testified testifying   joke jokes joked joking
  comment comments commented commenting   quip quips quipped   mock mocks mocked mocking   speak speaks spoke spoken speaking
  talk talks talked talking   read reads reading   inform informs informed informing   advise advises advised advising`
    .trim()
    .split(/\s+/),
);
