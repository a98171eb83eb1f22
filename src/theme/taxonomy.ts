/** 主题 of a taxonomy. */
export interface Theme {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly terms: readonly string[];
  /** Names from the root down to this theme. */
  readonly path: readonly string[];
  /** Id of the theme above; null at the root. */
  readonly parent: string | null;
  /** True where no theme stands below: proposals are filed under leaves. */
  readonly leaf: boolean;
}

/** 主题体系: themes in the order of the file, parents before children. */
export interface Taxonomy {
  readonly name: string;
  readonly themes: readonly Theme[];
}
