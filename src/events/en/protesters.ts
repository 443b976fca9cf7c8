import { toKinds } from "../event-kind.ts";

/** Those who are named after their protest. Origin: own list. */
export const protesters = toKinds({
  PROTEST: "demonstrator/demo marcher/demo picketer/demo protester/demo protestor/demo rioter/riot striker/strike",
});
