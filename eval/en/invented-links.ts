/** A few sentences and the disputes in them: [words of the one that disputes, words of what it disputes]. */
export interface InventedReport {
  readonly text: string;
  readonly disputes: readonly (readonly [from: string, to: string])[];
  /** Words of denials of which the report does not tell what they deny. */
  readonly unlinked?: readonly string[];
}

/** Invented reports: denials before and behind what they deny, and many that only look like them. Origin: own list. */
export const inventedReports: readonly InventedReport[] = [
  {
    text: "Ethiopia accused Eritrea of arming rebels in the border region. Eritrea denied the accusation on Monday.",
    disputes: [["the accusation", "of arming rebels"]],
  },
  {
    text: "Opposition leader Maria Solano said the government had rigged the vote. The government rejected the claim.",
    disputes: [["the claim", "rigged the vote"]],
  },
  {
    text: "Residents said soldiers had burned houses in Kalimo. They accused the army of looting shops. The army denied the allegations.",
    disputes: [
      ["the allegations", "burned houses"],
      ["the allegations", "looting shops"],
    ],
  },
  {
    text: "The army denied firing on the village of Dera. Villagers said soldiers had fired on Dera for two hours.",
    disputes: [["firing on the village", "soldiers had fired"]],
  },
  {
    text: "Pakistan said Indian troops shelled two posts overnight. India denied that its troops had shelled the posts.",
    disputes: [["its troops had shelled", "Indian troops shelled"]],
  },
  {
    text: "Ukraine said Russia had attacked a grain port. “This is a lie,” Kremlin spokesman Dmitry Peskov told reporters.",
    disputes: [["This is a lie", "attacked a grain port"]],
  },
  {
    text: "The union demanded that the minister resign. The minister refused to step down.",
    disputes: [["step down", "the minister resign"]],
  },
  {
    text: "Kosovo called on Serbia to withdraw its troops from the border. Serbia rejected the demand.",
    disputes: [["the demand", "withdraw its troops"]],
  },
  {
    text: "The United Nations urged Israel to open the crossing. Israel refused to open the crossing, citing security.",
    disputes: [["refused", "Israel to open"]],
  },
  {
    text: "Sudan's army accused the paramilitary force of bombing a hospital. The paramilitary force dismissed the accusation as propaganda.",
    disputes: [["the accusation", "bombing a hospital"]],
  },
  {
    text: "Human rights groups said police had tortured prisoners. The interior ministry called the report false.",
    disputes: [["the report", "tortured prisoners"]],
  },
  {
    text: "Colombia accused Venezuela of sheltering guerrillas. Venezuelan Foreign Minister Luis Ortega said the allegation was baseless.",
    disputes: [["the allegation", "sheltering guerrillas"]],
  },
  {
    text: "The company denied dumping waste in the river. Environmental group Green Delta said the company had dumped waste in the river for years.",
    disputes: [["dumping waste", "had dumped waste"]],
  },
  {
    text: "Turkey said Greek boats had pushed back migrants. Greece denied it.",
    disputes: [["denied it", "pushed back migrants"]],
  },
  {
    text: "Azerbaijan said it was conducting an anti-terrorist operation. Armenia said ethnic cleansing was under way in the enclave.",
    disputes: [["ethnic cleansing", "anti-terrorist operation"]],
  },
  {
    text: "Moscow said it had begun a special military operation. Kyiv called the attack an unprovoked war of aggression.",
    disputes: [["war of aggression", "special military operation"]],
  },
  {
    text: "The rebels said government forces had killed 12 civilians in Tarem. The government said no civilians had been killed in Tarem.",
    disputes: [["no civilians", "killed 12 civilians"]],
  },
  {
    text: "Police said 14 people were arrested at the rally. Organisers said 40 people were arrested.",
    disputes: [["40 people", "14 people"]],
  },
  {
    text: "Health officials said 21 people were killed in the fire. The opposition said 35 people were killed in the fire.",
    disputes: [["35 people", "21 people"]],
  },
  {
    text: "Chad accused Sudan of backing the rebels. Sudan denied involvement.",
    disputes: [["involvement", "backing the rebels"]],
  },
  {
    text: "Lebanon accused Israel of violating its airspace and demanded an apology. Israel rejected the accusations.",
    disputes: [["the accusations", "violating its airspace"]],
  },
  {
    text: "The mayor's critics accused him of taking bribes. Mayor Jan Kowal denied taking bribes.",
    disputes: [["denied taking", "of taking bribes"]],
  },
  {
    text: "Aid agencies said Ruritania was blocking aid convoys. Ruritania denied that it was blocking aid.",
    disputes: [["it was blocking aid.", "blocking aid convoys"]],
  },
  {
    text: "Mali said France had armed jihadists. France denied the claim. “These accusations are absurd,” French Foreign Minister Anne Morel said.",
    disputes: [
      ["the claim", "armed jihadists"],
      ["are absurd", "armed jihadists"],
    ],
  },
  {
    text: "Thai officials said Cambodian soldiers had laid new mines along the frontier. Cambodia disputed this.",
    disputes: [["disputed this", "laid new mines"]],
  },
  {
    text: "Peru's president proposed a meeting with the strikers on Friday. The strikers rejected the proposal.",
    disputes: [["the proposal", "a meeting with the strikers"]],
  },
  {
    text: "The striking miners rejected the company's offer of a two percent raise.",
    disputes: [],
  },
  {
    text: "The army denied that its guns had fired on the market.",
    disputes: [],
  },
  {
    text: "Azerbaijan denied the allegations on Friday. Officials gave no further details.",
    disputes: [],
    unlinked: ["the allegations"],
  },
  {
    text: "The minister denied any wrongdoing. He is due in court on Tuesday.",
    disputes: [],
    unlinked: ["any wrongdoing"],
  },
  {
    text: "The finance minister said growth would slow. A spokesman for the central bank declined to comment.",
    disputes: [],
  },
  {
    text: "Burundi said Rwanda had sent weapons to the rebels. Rwanda could not be reached for comment.",
    disputes: [],
  },
  {
    text: "The president said schools would reopen on Monday. The teachers' union said it welcomed the decision.",
    disputes: [],
  },
  {
    text: "Police said two men were arrested on Tuesday. The prosecutor said a third man was arrested on Wednesday.",
    disputes: [],
  },
  {
    text: "The ministry said nine soldiers were killed in Ardan. Hospital officials said four people were killed in Besk.",
    disputes: [],
  },
  {
    text: "Officials said at least 10 people were killed. Rescuers said 14 people were killed.",
    disputes: [],
  },
  {
    text: "About 200 people attended the rally, police said. Organisers said some 2,000 people attended.",
    disputes: [],
  },
  {
    text: "The rebels said they had captured the town. The army said reinforcements were on their way.",
    disputes: [],
  },
  {
    text: "Brazil said it would send rescue teams. Chile said it would send a field hospital.",
    disputes: [],
  },
  {
    text: "Egypt accused Ethiopia of acting in bad faith. Ethiopian officials said talks would go on next week.",
    disputes: [],
  },
  {
    text: "The general said his men had withdrawn from the bridge. The governor said the bridge would be repaired by March.",
    disputes: [],
  },
  {
    text: "Norway said the cable had been cut. Denmark denied entry to two Russian diplomats last year.",
    disputes: [],
  },
  {
    text: "The court said the journalist had been denied a lawyer. His wife said he was in good health.",
    disputes: [],
  },
  {
    text: "NATO said its jets had shot down a drone. Poland said a drone had fallen on a field near Lublin.",
    disputes: [],
  },
  {
    text: "The prime minister said the border would stay closed. Farmers said they could not sell their fruit.",
    disputes: [],
  },
  {
    text: "The airline said 120 passengers were on board. The airport said the plane had landed safely.",
    disputes: [],
  },
  {
    text: "Tunisia's interior ministry confirmed the arrest of three activists. Their lawyer said the three had not been charged.",
    disputes: [],
  },
  {
    text: "The opposition denied that it had planned a coup. The president said the economy was growing.",
    disputes: [],
  },
  {
    text: "The bank said it had lost $40 million. The regulator said an inquiry had begun. The bank's chairman refused to answer questions.",
    disputes: [],
  },
  {
    text: "The mayor said the bridge was safe. An engineer said he doubted it.",
    disputes: [],
  },
  {
    text: "South Korea said the North had fired two missiles. Japan said the missiles had fallen into the sea.",
    disputes: [],
  },
  {
    text: "Witnesses said the police fired tear gas. The police said officers had been attacked with stones.",
    disputes: [],
  },
  {
    text: "The king said reforms were needed. The king's critics said the reforms did not go far enough.",
    disputes: [],
  },
  {
    text: "The foreign ministry rejected the ambassador's credentials. The embassy said it regretted the decision.",
    disputes: [],
  },
  {
    text: "Zambia said it would extradite the suspect. The suspect's lawyer said he would appeal against the decision.",
    disputes: [],
  },
  {
    text: "Doctors said the boy had died of cholera. The health minister said there was no shortage of vaccines.",
    disputes: [],
  },
  {
    text: "Voters rejected the proposal in a referendum. The government said it would respect the result.",
    disputes: [],
  },
  {
    text: "Iran said it had not received a letter from Washington. A White House official said a letter was being prepared.",
    disputes: [],
  },
  {
    text: "The coach said the team had played badly. The captain said it was not the end of the world.",
    disputes: [],
  },
  {
    text: "Georgia accused Russia of moving a fence. Armenia's government denied reports that it would leave the union.",
    disputes: [],
  },
  {
    text: "Serbia said two officers were wounded. The mission said no decision had been taken on sending more troops.",
    disputes: [],
  },
  {
    text: "The governor called the storm a catastrophe. The insurer called the damage limited.",
    disputes: [],
  },
  {
    text: "The rebels accused the army of shelling Tor. The army accused the rebels of hiding among civilians.",
    disputes: [],
  },
  {
    text: "The army said it had seized a rebel base. The rebels denied that their leader had been killed.",
    disputes: [],
  },
  {
    text: "Kenya urged Somalia to hold elections. Uganda refused to send troops to Mogadishu.",
    disputes: [],
  },
];
