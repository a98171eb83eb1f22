import { matchesOf, type Finder } from "./span.ts";

/** No room: a year, a count or a measure behind a building. */
const noCount = String.raw`(?!\d)(?!\s?[多余]?(?:[户套间人家个年平米亩万亿元名层部台栋幢座栋%]|㎡|平方|m))`;
const building = String.raw`(?:(?:\d{1,4}|[一二三四五六七八九十]{1,3})\s?(?:号楼|号院|栋|幢)|\d{1,4}(?:#楼?|座)|[A-Z]\s?[座栋])`;
const unit = String.raw`(?:\d{1,2}|[一二三四五六七八九])\s?单元`;

/** 5号楼2单元302室 · 3栋1201 · 2单元402户. */
const room = new RegExp(
  String.raw`(?:${building}\s?[-]?\s?${unit}\s?\d{1,4}(?:\s?[室号房户]|${noCount})|${building}\s?[-]?\s?\d{3,4}(?:室|号|房)|${building}\s?[-]?\s?\d{3,4}${noCount}|${unit}\s?\d{3,4}(?:\s?[室号房户]|${noCount})|${unit}\s?\d{1,2}\s?(?:室|号|房|户)(?!数))(?!\d)`,
  "dgu",
);
/** 402室; not 实验室 or 室内. */
const roomAlone = /(?<![\d.])\d{3,4}室(?![内外温友性])/dgu;
/** Where somebody is said to live, or may be written to. */
const labeled =
  /(?:家住|家在|住在|住址|居住在|户籍地?|籍贯|(?:家庭|通[讯信]|联系|收[件货]|邮寄|详细)地址)[^。；;\n\d]{0,24}(?<hide>\d{1,5}(?:[-－]\d{1,4})*\s?(?:号(?!线)|弄|室|组|栋|幢|号楼))/dgu;

/** 住址门牌: a room of a building, or a number behind a word for an address. Numbers of streets alone are mostly public places. */
export const findDwellings: Finder = (text) => [
  ...matchesOf(room, text),
  ...matchesOf(roomAlone, text),
  ...matchesOf(labeled, text),
];

const streetNumber =
  /(?<=[路街巷道弄村组])\d{1,4}号(?!线|楼|文|地铁|轻轨)|(?<![\d.])\d{3,4}房(?![屋间产价源型子款])/dgu;

/** 门牌号 of streets, rooms of buildings without 栋: in a message, likely where somebody lives. */
export const findStreetNumbers: Finder = (text) => matchesOf(streetNumber, text);
