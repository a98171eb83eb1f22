/**
 * 读入: files → records → proposals, clues and policy papers, with an Issue for every doubt.
 *
 *     const { files, issues } = await readSources(paths);            // the only step that touches the disk
 *     const session = await parseProposals(files, { history: false, map: parseFieldMap(["subject=事由"]) });
 *     const { proposals, counts } = dropRepeatedIds([...session.proposals, ...past.proposals], [...session.counts, ...past.counts]);
 */
export { readSources } from "./read-sources.js";
export { sourceFile } from "./source-file.js";
export { fields, parseFieldMap } from "./field-map.js";
export { parseProposals } from "./parse-proposals.js";
export { dropRepeatedIds } from "./drop-repeated-ids.js";
export { parseClues } from "./parse-clues.js";
export { parsePolicies } from "./parse-policies.js";
export { findUnusedMap } from "./find-unused-map.js";
export { columnName } from "./describe-columns.js";
export { highConfidence, lowConfidence } from "./recognize-columns.js";
export { kindNames } from "./column-kinds.js";
