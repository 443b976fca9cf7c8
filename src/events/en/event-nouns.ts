import type { EventType } from "../../schema/event.ts";
import { toKinds } from "../event-kind.ts";

/**
 * Nouns that tell of an event by themselves: "the shelling of", "talks between". Notation as for verbs. Origin: own list,
 * after the types and modes of the PLOVER codebook (Open Event Data Alliance, 2023).
 */
const lines: Readonly<Partial<Record<EventType, string>>> = {
  ACCUSE: `
    accusation allegation blame censure charge complaint condemnation criticism denunciation disapproval hearing
    impeachment indictment inquest inquiry inspection interrogation investigation lawsuit outcry probe prosecution
    rebuke recrimination reprimand suit trial`,
  AGREE: `
    accord agreement armistice cease-fire ceasefire commitment compact compromise concession consensus contract
    covenant deal memorandum pact pledge promise protocol ratification settlement signing treaty truce understanding
    vow`,
  AID: `
    aid airlift assistance bailout donation evacuation grant handout loan relief repatriation rescue subsidy`,
  ASSAULT: `
    air-strike/heavy-weapons airstrike/heavy-weapons ambush assassination/assassinate assault atrocity attack
    barrage/heavy-weapons battle beating/beat beheading/execute blast/explosives bloodbath bloodshed
    bombardment/heavy-weapons bombing/explosives bombing_raid/heavy-weapons carnage clash cleansing/cleansing combat
    counter-offensive counterattack counteroffensive crossfire/firearms execution/execute explosion/explosives fight
    fighting firefight/firearms genocide/cleansing gunfight/firearms gunfire/firearms hostility incursion
    invasion/heavy-weapons killing lynching massacre murder offensive onslaught pogrom/cleansing raid rape/sexual
    shelling/heavy-weapons shooting/firearms shootout/firearms skirmish slaughter slaying stabbing/primitive
    stoning/primitive strike_air/heavy-weapons torture/torture violence war`,
  COERCE: `
    abduction/detain annexation/seize arrest/arrest arson/destroy ban/ban blackout/censor blockade/blockade
    capture/seize censorship/censor clampdown/restrict confiscation/seize conviction/detain coup/coup
    crackdown/restrict curfew/curfew cyberattack/cyber demolition/destroy deportation/deport destruction/destroy
    detention/detain eviction/deport expropriation/seize hijacking/seize imprisonment/detain internment/detain
    jailing/detain kidnapping/detain looting/destroy nationalisation/seize nationalization/seize occupation/seize
    repression/restrict roundup/arrest sabotage/destroy seizure/seize siege/blockade`,
  CONCEDE: `
    amnesty apology clemency compensation de-escalation liberation pardon reparation reprieve resignation`,
  CONSULT: `
    arbitration audience conference congress consultation convention conversation dialogue discussion intercession
    mediation meeting negotiation parley phone-call round_table summit talk tour trip visit`,
  COOPERATE: `
    co-operation collaboration cooperation coordination exchange extradition partnership swap trade`,
  MOBILIZE: `
    build-up buildup conscription deployment maneuver maneuvers manoeuvre manouver militarization mobilisation
    mobilization`,
  PROTEST: `
    boycott/boycott demonstration/demo insurrection/riot march/demo mutiny/riot picket/demo protest/demo rally/demo
    revolt/riot riot/riot rioting/riot sit-in/obstruct strike/strike unrest/riot uprising/riot vigil/demo
    walkout/strike`,
  REJECT: `
    defiance denial opposition rebuff refusal rejection repudiation veto`,
  REQUEST: `
    appeal call demand invitation petition plea proposal reminder request suggestion ultimatum_call`,
  RETREAT: `
    demobilisation demobilization disarmament disengagement pull-back pull-out pullback pullout retreat surrender
    withdrawal`,
  SANCTION: `
    dismissal embargo expulsion sanction suspension`,
  SUPPORT: `
    acclaim applause approval congratulation endorsement praise recognition solidarity support`,
  THREATEN: `
    blackmail intimidation threat ultimatum warning`,
};

/** Nouns, and what they tell of. */
export const eventNouns = toKinds(lines);
