/** Whether themes stand under headings: in a taxonomy of one level each theme is its own. */
export function hasHeadings({ themeRows }) {
    return themeRows.some(({ heading, name }) => heading !== name);
}
