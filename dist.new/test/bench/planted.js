/** How the program judges the pairs written by hand: `npm run planted`. By kind: as an examiner would have it / all, and what is not. */
import { programPath } from "../../pipelines/program-path.js";
import { measurePlanted } from "../planted/measure-planted.js";
import { readPlanted } from "../planted/read-planted.js";
for (const name of ["set-a", "set-b"]) {
    const { kinds, boilerplate, strangers } = measurePlanted(readPlanted(programPath(`test/planted/${name}.yaml`)));
    console.log(name);
    for (const [kind, { right, pairs, wrong }] of kinds)
        console.log(`  ${kind} ${right}/${pairs} ${wrong.join("; ")}`);
    console.log(`  boilerplate, flagged ${boilerplate.flagged}/${boilerplate.pairs}; strangers joined ${strangers.length}`);
}
