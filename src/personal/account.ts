import { matchesOf, type Finder } from "./span.ts";

const email = /(?<![\w.+-])[A-Za-z0-9_][\w.+*-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/dgu;

/** 电子邮箱. */
export const findEmails: Finder = (text) => matchesOf(email, text);

/** 微信公众号 is no person's. A letter first, as WeChat asks; without a colon or 号 it may be a word (微信 WeChat). */
const weChat =
  /(?:(?:微信|v信|weixin)(?:号码?)?[：:]\s?|(?:微信|v信)号码?(?:是|为)?\s?|\b(?:vx|wx)[：: ]\s?)(?<hide>[A-Za-z][\w-]{5,19}|\d{5,11}(?!\d))/dgiu;
const qq =
  /(?<![A-Za-z])qq(?:群?号码?|群)?(?:是|为)?[：:\s]{0,2}(?<hide>[1-9]\d{4,10})(?![\d@])(?!\s?[多余]?[元万亿户人个件次条名年])/dgiu;

/** 微信号 and QQ号, told by what they are called. */
export const findAccounts: Finder = (text) => [...matchesOf(weChat, text), ...matchesOf(qq, text)];
