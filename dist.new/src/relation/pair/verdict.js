import { copiedBothWays } from "../wording/copied.js";
import { isSameTemplate } from "./signals.js";
/** From this share of common wording both ways two texts are one text handed in twice; unrelated texts of one field share under .15. */
const copiedFloor = 0.6;
/** 重复: the text itself was handed in twice, perhaps lightly rewritten. Its own rule, for copied wording says little about what is asked. */
export function isDuplicate(a, b) {
    return copiedBothWays(a, b) >= copiedFloor && !isSameTemplate(a, b);
}
/** Null: not even related. */
export function decideRelation(duplicate, score, relatedScore, thresholds) {
    if (duplicate)
        return "duplicate";
    if (score >= thresholds.joint)
        return "joint";
    return relatedScore >= thresholds.related ? "related" : null;
}
