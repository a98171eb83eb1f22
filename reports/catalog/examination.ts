/** What the chapter, the sheet and the document say of the flags. */
export const flagsNote =
  "按审查规则用程序查出，供审查时留意：是提示，不是结论；没有提示，也不等于合乎规定。所引文字在提案全文中标出，依据写明文件和条款，引用前请核对原文。";

/** Said where the profile's rules were all kept. */
export const noFlags = "按这套规则没有要提示的。";

/** Told in place of what cannot be told. */
export function describeWithheld(withheld: number): string {
  return withheld === 0
    ? ""
    : `另有 ${withheld} 条（件）带有密级标志或不得外传的字样，没有读入，文件和行号见“数据说明”。`;
}

/** Said of a proposal. */
export const noFlagsOnProposal = "没有提示";
