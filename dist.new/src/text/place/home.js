import { relateAreas } from "./area.js";
/** 全国、省级、地级、县级; by index the levels of {@link Division}. */
export const homeLevels = ["nation", "province", "city", "county"];
export function isBelow(level, other) {
    return homeLevels.indexOf(level) > homeLevels.indexOf(other);
}
/** Whether an area lies, at least in part, in the office's territory; false where that is in no list. */
export function touchesHome(area, home) {
    return home !== null && relateAreas(area, home.area) !== "apart";
}
