/**
 * 问题记录。Something doubtful or wrong in the input, told to the person who handed it in.
 *
 * One bad row never stops a batch: it becomes an Issue and the batch goes on.
 */
export interface Issue {
  /** Stable kebab-case name of the rule, e.g. `empty-body`; counted in the manifest. */
  readonly rule: string;
  /** `error`: left out of the results · `warning`: kept but repaired or doubted · `note`: worth knowing. */
  readonly severity: Severity;
  /** One Chinese sentence that helps: where, what, what was done about it. */
  readonly message: string;
  readonly file: string | null;
  /** 1-based row (tables, counted as the spreadsheet shows it) or paragraph (texts); null where no row is meant. */
  readonly row: number | null;
  readonly actual: string | null;
  readonly expected: string | null;
}

export type Severity = "note" | "warning" | "error";

/** An Issue with the unset fields filled in. */
export function issue(
  given: Pick<Issue, "rule" | "severity" | "message"> & { readonly [K in keyof Issue]?: Issue[K] },
): Issue {
  return { file: null, row: null, actual: null, expected: null, ...given };
}
