import { findUnusedMap } from "../src/ingest/index.js";
import { WrongUse } from "../src/pipeline/failure.js";
/** Throws WrongUse where `--map` names a header that no table has. */
export function refuseUnusedMap(map, columns) {
    for (const { field, header } of findUnusedMap(map, columns)) {
        throw new WrongUse(`--map ${field}=${header}：各表中都没有“${header}”这一列。`, "请对照表头检查写法。");
    }
}
