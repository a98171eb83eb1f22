import { matchesOf, type Finder } from "./span.ts";

const caseNumber =
  /[（(〔[](?:19|20)\d{2}[）)〕\]][京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼兵最]\d{0,4}[\u4e00-\u9fff]{1,4}\d{1,6}号(?:之[一二三四五六七八九十]+)?/dgu;

/** 案号 of courts: （2019）晋0403民初123号. It leads to the parties. */
export const findCaseNumbers: Finder = (text) => matchesOf(caseNumber, text);
