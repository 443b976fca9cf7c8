/**
 * Makes dist/gazetteer.bin from GeoNames and our own tables, unless it is up to date; `npm run build` runs it.
 *
 *     node dist-tools/build/gazetteer.js
 */
import { compileGazetteer } from "./compile-gazetteer.ts";

await compileGazetteer("dist/gazetteer.bin");
