/** A queue that always gives out its first by `compare` (binary heap). `compare` must order totally, or the order of equals is open. */
export class Heap {
    #items = [];
    #compare;
    constructor(compare) {
        this.#compare = compare;
    }
    push(item) {
        const items = this.#items;
        let at = items.push(item) - 1;
        while (at > 0) {
            const above = (at - 1) >> 1;
            if (this.#compare(items[above], item) <= 0)
                break;
            items[at] = items[above];
            at = above;
        }
        items[at] = item;
    }
    /** Undefined: empty. */
    pop() {
        const items = this.#items;
        const first = items[0];
        const last = items.pop();
        if (items.length === 0 || last === undefined)
            return first;
        let at = 0;
        for (;;) {
            let below = 2 * at + 1;
            if (below >= items.length)
                break;
            if (below + 1 < items.length && this.#compare(items[below + 1], items[below]) < 0)
                below++;
            if (this.#compare(last, items[below]) <= 0)
                break;
            items[at] = items[below];
            at = below;
        }
        items[at] = last;
        return first;
    }
}
