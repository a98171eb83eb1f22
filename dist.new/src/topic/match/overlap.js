/** Share of the smaller set that stands in the other. */
export function overlap(a, b) {
    const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
    if (smaller.size === 0)
        return 0;
    let shared = 0;
    for (const term of smaller)
        if (larger.has(term))
            shared++;
    return shared / smaller.size;
}
