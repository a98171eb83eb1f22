/** Orders text by code unit: total, and the same on every machine (unlike localeCompare). */
export function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Orders by the first key that differs. Numbers descend (best first), texts ascend; the last key should be an id. */
export function byKeys(...keys) {
    return (a, b) => {
        for (const key of keys) {
            const left = key(a);
            const right = key(b);
            if (typeof left === "number" && typeof right === "number") {
                if (left !== right)
                    return right - left;
            }
            else {
                const order = compareText(String(left), String(right));
                if (order !== 0)
                    return order;
            }
        }
        return 0;
    };
}
