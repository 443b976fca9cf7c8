/**
 * Prints how fast the product reads, and how much memory it takes, beside the stored figures of bench/baseline.json.
 *
 *     npm run bench -- [--write] [--reports 10000] [--most 20] [--models folder]
 *
 * `--write` stores the figures, `--reports` is how many reports of 150 words the memory of a worker is followed over,
 * `--most` takes fewer articles for a quick look, `--models` is another folder than models/.
 */
import { arch, availableParallelism, platform } from "node:os";
import { parseArgs } from "node:util";
import { modelFolder } from "../eval/product.ts";
import { type Figure, printFigures, ratio, writeBaseline } from "./figures.ts";
import { measureBare } from "./measure-bare.ts";
import { measureGrowth, measurePool } from "./measure-pool.ts";
import { measureStart } from "./measure-start.ts";
import { readReports, shorten, takeWords } from "./reports.ts";

const { values } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    reports: { type: "string", default: "300" },
    most: { type: "string", default: "1000" },
    models: { type: "string", default: modelFolder },
  },
});
const { models } = values;
const { what, inputs } = readReports(Number(values.most));
const machine = `${platform()} ${arch()}, ${availableParallelism()} processors, Node ${process.version}; ${what}`;
console.log(machine);

// The processes first: as long as this one has loaded no model, its memory is that of a parent.
console.log("\nOne worker, two workers …");
const one = await measurePool(inputs, { workers: 1, models });
const two = await measurePool(inputs, { workers: 2, models });
console.log("Memory of a worker …");
const growth = await measureGrowth(shorten(inputs, 150), { count: Number(values.reports), models });
console.log("Start …");
const start = await measureStart(takeWords(inputs, 850), models);
console.log("The product beside a bare loop …\n");
const bare = await measureBare(inputs, models);

const gain: Figure = {
  name: "two workers / one worker, reports a second",
  value: ratio(two.reportsPerSecond, one.reportsPerSecond),
  unit: "",
  better: "more",
};
const figures = [...one.figures, ...two.figures, gain, ...bare, ...start, ...growth];
for (const line of printFigures(figures)) console.log(line);
if (values.write) writeBaseline(machine, figures);
