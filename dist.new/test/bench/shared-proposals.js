import { existsSync } from "node:fs";
import { join } from "node:path";
import { programPath } from "../../pipelines/program-path.js";
import { byKeys } from "../../src/base/order.js";
import { parseProposals, readSources } from "../../src/ingest/index.js";
/** The shared Jiangsu proposals of 2019 and 2022, ordered by id. Ends the process where they are not there. */
export async function readSharedProposals() {
    const shared = programPath("../shared/datasets/jiangsu");
    if (!existsSync(shared)) {
        console.error(`没有找到 ${shared}：测准确程度需要共享数据。`);
        process.exit(1);
    }
    const { files } = await readSources([join(shared, "proposals-2019.csv"), join(shared, "proposals-2022.csv")]);
    const { proposals } = await parseProposals(files, { history: false });
    return [...proposals].sort(byKeys(({ id }) => id));
}
