/** 议题档案: this session's proposals with the earlier sessions' on the same matter. */
export interface Thread {
  readonly id: string;
  /** Subject of the most central of this session's proposals. */
  readonly title: string;
  /** This session's proposals, at least one, in order of id. */
  readonly current: readonly string[];
  /** Earlier sessions' proposals, at least one, latest first. */
  readonly earlier: readonly string[];
  /** The closest relation between a current and an earlier one. */
  readonly relation: "duplicate" | "joint" | "related";
  /** `recycled` 与往年文字大面积相同 · `follow-up` 继续追问未解决事项 · `again` 再次提出. */
  readonly kind: "follow-up" | "recycled" | "again";
}
