/** 政策文件: a work report, plan or decision. Offsets index a paragraph's `text`. */
export interface PolicyPaper {
  readonly file: string;
  readonly title: string;
  readonly year: number | null;
  /** Non-empty paragraphs; `number` is 1-based and counts the empty ones too, as an editor would. */
  readonly paragraphs: readonly { readonly number: number; readonly text: string }[];
}
