/** Rebuilds the sample files of data/samples from data/samples/source: `npm run samples`. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildSamples } from "./writers/build-samples.js";
// npm starts its scripts in the folder of package.json, whether the program runs from dist or not.
const folder = path.resolve("data/samples");
const files = await buildSamples(path.join(folder, "source"));
for (const [name, bytes] of files) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    console.log(`${name}\t${bytes.length}`);
}
