import { matchesOf, type Finder } from "./span.ts";

/** 机动车号牌 (GA 36): province, office, five characters of which three or more are digits; six for new energy; 学、警、挂、港、澳、领 last. */
const plate =
  /(?<hide>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•・. ]?(?:[A-HJ-NP-Z][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJ-NP-Z]|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9学警挂港澳领]))(?![A-Za-z0-9])/dgu;
const threeDigits = /(?:\d\D*){3}/u;
/** 新GB18918 is a standard. */
const standard = /^新GB/u;

/** 车牌号. */
export const findLicensePlates: Finder = (text) =>
  matchesOf(plate, text, (found) => threeDigits.test(found) && !standard.test(found));
