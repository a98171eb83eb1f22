import { describe, expect, test } from "vitest";
import { isBroadTopic } from "../../../src/topic/candidate/broad-topic.ts";
import {
  compareObjects,
  isRewording,
  isSameObject,
  objectOf,
  sharesObject,
} from "../../../src/topic/match/same-object.ts";
import { createSimpleSpace } from "../simple-space.ts";

const texts = [
  "推进学校体育场地假期向社会开放",
  "健全学校供餐质量安全监管体系",
  "推动学校体育设施向社会开放",
  "推行节地生态安葬",
  "推行长期护理保险制度",
  "完善既有住宅加装电梯协调机制",
  "推进既有住宅加装电梯",
];
const space = createSimpleSpace(texts);
const compare = (a: string, b: string) => compareObjects(a, b, space);

describe("切口与选题说的是不是同一件事", () => {
  test("动词不算：推行这个、推行那个不是一回事", () => {
    expect(objectOf("推行长期护理保险制度")).toBe("长期护理保险制度");
    expect(compare("推行节地生态安葬", "推行长期护理保险制度")).toMatchObject({ share: 0, back: 0 });
  });

  test("只同一个“学校”不算同一件事", () => {
    expect(sharesObject(compare("推动学校体育场地向社会开放", "健全学校供餐质量安全监管体系"))).toBe(false);
    expect(sharesObject(compare("推动学校体育场地向社会开放", "推动学校体育设施向社会开放"))).toBe(true);
  });

  test("换个说法重复选题的不算切口，两个选题也只留一个", () => {
    const nearness = compare("完善既有住宅加装电梯协调机制", "推进既有住宅加装电梯");
    expect(isSameObject(nearness)).toBe(true);
    expect(isRewording(compare("推进既有住宅加装电梯", "加快既有住宅加装电梯"))).toBe(true);
  });
});

describe("选题是不是太宽", () => {
  test.each(["深化产教融合", "做强甲产业、乙产业、丙产业四条重点链", "推行示范合同文本"])("%s：不成题", (core) => {
    expect(isBroadTopic(core, space)).toBe(true);
  });

  test.each(["推进学校体育场地假期向社会开放", "推行节地生态安葬", "健全学校供餐质量安全监管体系"])(
    "%s：可以成题",
    (core) => {
      expect(isBroadTopic(core, space)).toBe(false);
    },
  );
});
