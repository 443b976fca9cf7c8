import { compileGazetteer } from "../build/compile-gazetteer.ts";

/** Tests that run without a build before them have the gazetteer too. */
export const setup = async (): Promise<void> => {
  await compileGazetteer("dist/gazetteer.bin");
};
