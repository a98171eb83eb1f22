import { findUnusedMap, type FieldMap, type TableColumns } from "../src/ingest/index.ts";
import { WrongUse } from "../src/pipeline/failure.ts";

/** Throws WrongUse where `--map` names a header that no table has. */
export function refuseUnusedMap(map: FieldMap, columns: readonly TableColumns[]): void {
  for (const { field, header } of findUnusedMap(map, columns)) {
    throw new WrongUse(`--map ${field}=${header}：各表中都没有“${header}”这一列。`, "请对照表头检查写法。");
  }
}
