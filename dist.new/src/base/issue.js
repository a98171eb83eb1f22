/** An Issue with the unset fields filled in. */
export function issue(given) {
    return { file: null, row: null, actual: null, expected: null, ...given };
}
