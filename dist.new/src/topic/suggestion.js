/**
 * Why a candidate did not become a topic: members do not write on such matters here · another territory's · another level's · too wide · copies an existing title ·
 * this session covers it · a better topic speaks for it · fewer than two ways in · nobody here asks anything about it · no evidence · better ones filled the places.
 */
export const refusalReasons = [
    "off-ground",
    "elsewhere",
    "beyond-reach",
    "broad",
    "copy",
    "covered",
    "same-topic",
    "few-angles",
    "unasked",
    "no-evidence",
    "outranked",
];
/** More would be a bibliography. */
export const maxWritten = 8;
export const coverageStatuses = ["empty", "thin", "covered", "saturated"];
