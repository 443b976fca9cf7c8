import type { MeasureName } from "../../schema/figure.ts";

const toModels = (measure: MeasureName, names: string) => names.split(",").map((name) => [name, measure] as const);

/** The letters before the number of a model, and what it is. Origin: own list, of what armies are reported to have. */
export const models: ReadonlyMap<string, MeasureName> = new Map([
  ...toModels("aircraft", "A,AH,An,B,C,CH,F,Il,J,Ka,MQ,Mi,MiG,RQ,Su,Tu,U,UH"),
  ...toModels("vehicles", "BMP,BTR,M,T"),
  ...toModels("weapons", "AK,AR,RPG,S"),
]);
