import { byKeys } from "../../base/order.js";
/** Everything beside the diagonal, the most frequent first. */
export function listConfusions({ given, filed, counts }) {
    return given
        .flatMap((theme, row) => {
        const total = counts[row].reduce((sum, count) => sum + count, 0);
        return filed.flatMap((other, column) => {
            const count = counts[row][column];
            return other === theme || count === 0 ? [] : [{ given: theme, filed: other, count, share: count / total }];
        });
    })
        .sort(byKeys(({ count }) => count, ({ share }) => share, ({ given }) => given, ({ filed }) => filed ?? ""));
}
