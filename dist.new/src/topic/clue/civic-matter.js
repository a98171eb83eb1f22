/** Characters of a text that say what it is about; farther on it wanders. */
const openingLength = 60;
/** What so short a text says, it is about; a longer one comes back to its matter after the opening. */
const shortText = 120;
/**
 * The matter a clue belongs to, by its title, else by the opening of its text; null where none fits. The first that fits is taken, so narrow
 * matters stand before wide ones.
 */
export function civicMatterOf(clue, bareTitle, matters) {
    const opening = clue.text.slice(0, openingLength);
    const rest = clue.text.slice(openingLength);
    return (matters.find((matter) => fits(matter, bareTitle)) ??
        matters.find((matter) => fits(matter, opening) && (clue.text.length <= shortText || matter.pattern.test(rest))) ??
        null);
}
function fits({ pattern, except }, text) {
    return pattern.test(text) && !(except?.test(text) ?? false);
}
