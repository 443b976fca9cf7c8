/**
 * Makes what the program reads and the repository does not hold, unless it is up to date; `npm run build` runs it:
 * dist/gazetteer.bin from GeoNames and our own tables, and the empty embedded database that a new record begins with.
 *
 *     node dist-tools/build/made-files.js
 */
import { compileGazetteer } from "./compile-gazetteer.ts";
import { makeSeed } from "./make-seed.ts";

await compileGazetteer("dist/gazetteer.bin");
await makeSeed("dist");
