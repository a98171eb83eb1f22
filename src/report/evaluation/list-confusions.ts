import { byKeys } from "../../base/order.ts";
import type { Confusion } from "../../theme/evaluation.ts";

/** Two themes that are taken for each other, in one direction. */
export interface ConfusedThemes {
  readonly given: string;
  /** Null is 未归类. */
  readonly filed: string | null;
  readonly count: number;
  /** Of the rows that have the given theme, in (0, 1]. */
  readonly share: number;
}

/** Everything beside the diagonal, the most frequent first. */
export function listConfusions({ given, filed, counts }: Confusion): readonly ConfusedThemes[] {
  return given
    .flatMap((theme, row) => {
      const total = counts[row]!.reduce((sum, count) => sum + count, 0);
      return filed.flatMap((other, column): readonly ConfusedThemes[] => {
        const count = counts[row]![column]!;
        return other === theme || count === 0 ? [] : [{ given: theme, filed: other, count, share: count / total }];
      });
    })
    .sort(
      byKeys(
        ({ count }) => count,
        ({ share }) => share,
        ({ given }) => given,
        ({ filed }) => filed ?? "",
      ),
    );
}
