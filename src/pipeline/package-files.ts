import { fileURLToPath } from "node:url";

/** The folder models/ of this package: the same two floors up from src/ and from dist/. */
export const modelFolder = fileURLToPath(new URL("../../models", import.meta.url));

/** The gazetteer, which `npm run build` makes. */
export const gazetteerFile = fileURLToPath(new URL("../../dist/gazetteer.bin", import.meta.url));
