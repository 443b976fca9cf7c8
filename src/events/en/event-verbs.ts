import type { EventType } from "../../schema/event.ts";
import { toKinds } from "../event-kind.ts";

/**
 * Verbs that tell of an event whatever stands behind them. One kind a line: type, mode behind "/", then the verbs,
 * with their particle where they need one. Origin: own list, after the types and modes of the PLOVER codebook (Open Event
 * Data Alliance, 2023) and the verb classes of CAMEO.
 */
const lines: Readonly<Record<EventType, string>> = {
  ACCUSE: `
    accuse admonish allege arraign assail bemoan berate blame call_out castigate censure charge chastise chide
    complain condemn criticise criticize cross-examine decry denounce deplore deprecate deride disapprove disparage
    examine excoriate fault find_guilty hit_out impeach implicate incriminate inculpate indict inquire inspect
    interrogate investigate lambast lambaste lament lash_out look_into malign monitor probe prosecute protest_against
    rail rebuke reprimand reproach reprove scold slam slander speak_out subpoena sue suspect upbraid vilify`,
  AGREE: `
    accede acquiesce agree assent commit concur consent pact pledge promise ratify settle undertake vow`,
  AID: `
    aid airlift arm assist bail_out bankroll donate equip evacuate feed finance fund heal help nurse reinforce relieve
    repatriate rescue resettle save shelter subsidise subsidize supply take_in vaccinate`,
  ASSAULT: `
    abuse/torture advance_on/heavy-weapons ambush assassinate/assassinate assault attack battle bayonet beat/beat
    behead/execute blast bludgeon/beat bomb-out bomb/explosives bomb_out bombard/heavy-weapons brutalise/torture
    brutalize/torture butcher car-bomb/explosives carpet-bomb/heavy-weapons clash club/beat counterattack
    decapitate/execute dynamite/explosives electrocute/torture execute/execute exterminate/cleansing fight
    fire_on/firearms firebomb/explosives flog/torture gang-rape/sexual gas/chemical gun_down/firearms hang/execute
    impale/primitive injure invade/heavy-weapons kill knife/primitive lay_siege liquidate/assassinate lynch
    machine-gun/firearms maim manhandle/beat massacre maul mistreat/torture molest/sexual mortar/heavy-weapons
    mow_down/firearms murder mutilate open_fire/firearms open_up/firearms overrun/heavy-weapons petrol-bomb/explosives
    poison/chemical pound/heavy-weapons pummel raid ram rape/sexual recapture/heavy-weapons retake/heavy-weapons
    retaliate rocket/heavy-weapons shell/heavy-weapons shoot/firearms shoot_dead/firearms shoot_down/heavy-weapons
    skirmish slaughter spear/primitive stab/primitive stone/primitive storm strafe/heavy-weapons strike/heavy-weapons
    thrust torpedo/heavy-weapons torture/torture waterboard/torture whip/torture wound`,
  COERCE: `
    abduct/detain annex/seize apprehend/arrest arrest/arrest ban/ban banish/deport besiege/blockade blacklist/restrict
    blockade/blockade blow_up/destroy bulldoze/destroy burn/destroy burn_down/destroy capture/seize censor/censor
    commandeer/seize confiscate/seize conscript_force convict/detain court-martial/detain crack_down/restrict
    criminalise/ban criminalize/ban curb/restrict demolish/destroy deport/deport depose/coup destroy/destroy
    detain/detain devastate/destroy disenfranchise/restrict disperse/restrict displace/deport dissolve/ban
    enslave/detain evict/deport exile/deport expropriate/seize extort/seize frisk/restrict gag/censor hack/cyber
    handcuff/arrest hijack/seize hold_captive/detain hold_hostage/detain impound/seize imprison/detain
    incarcerate/detain intercept/seize intern/detain jail/detain jam/cyber kidnap/detain loot/destroy muzzle/censor
    nationalise/seize nationalize/seize occupy/seize oust/coup outlaw/ban overthrow/coup persecute/restrict
    pillage/destroy plunder/destroy pull_down/destroy purge/purge ransack/destroy ravage/destroy raze/destroy
    rendition/detain repress/restrict requisition/seize round_up/arrest sabotage/destroy sack/restrict search/restrict
    seize/seize sentence/detain set_fire/destroy smash/destroy strip_search/restrict suppress/restrict
    take_prisoner/detain tear_down/destroy torch/destroy vandalise/destroy vandalize/destroy wiretap/restrict
    wreck/destroy`,
  CONCEDE: `
    abdicate absolve acquit allow amnesty apologise apologize back_down capitulate cave_in commute compensate
    decriminalise decriminalize demilitarise demilitarize ease exempt exonerate free give_in give_way legalise
    legalize liberate lift loosen pardon parole permit readmit reinstate relax release relent reparate reprieve resign
    step_down unblock unfreeze yield`,
  CONSULT: `
    arbitrate bargain brief call_by chat confer consult convene converse debate deliberate dine discuss fly_to haggle
    hold_talks host huddle intercede lunch mediate meet negotiate parley phone receive reconvene ring_up shuttle
    sound_out talk telephone tour travel visit welcome_home`,
  COOPERATE: `
    ally barter co-operate co-produce co-sponsor collaborate cooperate coordinate export extradite hand_over import
    interoperate jointly_patrol partner share_information swap team_up trade turn_over`,
  MOBILIZE: `
    amass call_up conscript deploy dig_in fortify mass militarise militarize mobilise mobilize muster patrol rearm
    redeploy remilitarise remilitarize scramble station test-fire`,
  PROTEST: `
    barricade/obstruct boycott/boycott chant/demo demonstrate/demo march/demo mutiny/riot picket/demo protest/demo
    rally/demo rampage/riot rebel/riot revolt/riot riot/riot rise_up/riot walk_out/strike`,
  REJECT: `
    abrogate annul back_out backtrack balk ban_from bar boycott_talks break_off brush_aside brush_off call_off cancel
    contravene deadlock decline defy deny_request disallow dismiss disobey dispute disregard drop_out flout forbid
    ignore object oppose overrule overturn pull_out_of rebuff recant refuse reject renege repudiate repulse rescind
    resist rule_out scrap scuttle shelve shun snub spurn stall stand_firm stonewall thwart turn_away turn_down veto
    vote_down walk_away`,
  REQUEST: `
    advise appeal ask beckon beg beseech call_for call_on call_upon campaign clamor clamour coax demand entreat exhort
    expect_to implore importune insist instruct invite lobby nudge order petition plead press_for pressure pressurise
    pressurize prod propose push_for recommend request seek solicit summon urge`,
  RETREAT: `
    abandon_position back_off cede decamp decommission demobilise demobilize disarm disengage dismantle evacuate_base
    fall_back lay_down pull_back pull_out relinquish retreat stand_down surrender vacate withdraw`,
  SANCTION: `
    blackball close_down cut_off delist demote discontinue disqualify downgrade embargo excommunicate expel fine halt
    ostracise ostracize penalise penalize recall revoke sanction sever shut_down slash strip suspend terminate
    withhold`,
  SUPPORT: `
    acclaim accredit advocate applaud approve back befriend bless champion cheer commend commiserate condole
    congratulate console decorate defend embrace endorse espouse extol forgive hail honor honour laud laurel
    naturalise normalise normalize praise rally_around rally_behind ratify_recognition recognise recognize salute
    second side speak_up stand_with support sympathise sympathize thank uphold vindicate vouch welcome`,
  THREATEN: `
    blackmail brandish bully caution coerce_threat intimidate menace swear threaten warn`,
};

/** Verbs with their particle ("call for"), and what they tell of. */
export const eventVerbs = toKinds(lines);
