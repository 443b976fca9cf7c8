/** Nouns for what cannot act or be acted upon as a party: things, times, words. Origin: own list. */
export const noParties: ReadonlySet<string> = new Set(
  `
  access action activity agenda agreement aid aim air aircraft ammunition amount announcement answer april area arms
  article artillery aspect asset attempt august basis beginning behalf bid bill billion blow bomb bridge bullet call
  campaign car case cause century chance change charge claim clause collection comment concern condition conflict
  contact context control corruption cost course crime crisis currency damage date dawn day deadline deal death debate
  decade december decision demand democracy detail development device dispute document dollar door draft drone dusk
  each effect effort election end energy equipment euro evacuation event evidence exercise explosion explosive fact
  fear february fire flag flight food force-majeure form friday fuel fund future goal gun gunfire half hand helicopter
  help hour house human-right idea impact impunity incident information initiative interest issue item january job
  july june kilogram kilometer kilometre language law legislation letter level life line list loan location loss lot
  majority manner march material matter may means measure medicine meeting message method midnight mile million mine
  minute missile mistake moment monday money monitoring month more morning mortar motion move name need neither news
  night nightfall nobody none noon nothing november number objection october offer oil opening opinion order other
  pact part participation path pause peace percent percentage period permission phase phone place plan plane point
  policy position possibility pound power presence press pressure price principle problem process program programme
  project promise proposal prospect protection protest purpose question reason record reference reform reintegration
  relation remark report request resolution resource response restoration result return right risk road rocket role
  round rule sake sanction saturday scale season security sense september series service session shell shilling shot
  side-effect situation sort speech spokesmanship stage stance start statement step stone story strategy street string
  subject success suggestion suicide summer sunday support system talk tank target task telephone tension term
  territory terrorism text thing threat thursday tie time tool topic total trade trafficking treaty trial trip truce
  tuesday use vehicle version view violation visit vote wake war warship water way weapon weaponry wednesday week
  weekend while whose winter word work world year yesterday
  `
    .trim()
    .split(/\s+/u),
);
