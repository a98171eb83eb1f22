import { describe, expect, it } from "vitest";
import { bodyKindOf } from "../../src/ingest/body-kind.ts";
import type { BodyKind } from "../../src/proposal/proposal.ts";

const bodies: Readonly<Record<BodyKind, string>> = {
  party:
    "民建云州市委 九三学社某省委 九三学社 农工党市委会 民革市委会 民革 中国国民党革命委员会云州市委员会 中国民主同盟云州市委员会 市民盟 民进云州市基层委员会 致公党市委 台盟市委会 台湾民主自治同盟云州市支部 民盟云州学院支部 九三市委会 中国农工民主党云州市委员会 无党派人士",
  federation: "市工商联 云州市工商业联合会 市总商会 工商联",
  "people-organization":
    "市妇联 市总工会 共青团云州市委 团市委 市科协 云州市归国华侨联合会 市青年联合会 市文联 市残联 云州市科学技术协会 市红十字会",
  sector: "特邀界 共青团界别 教育界 科技界别 经济界 工商联界 九三学社界 医药卫生界委员 特邀人士",
  group: "第三委员小组 民建界别小组 城东街道活动组 第二联组 某镇政协联络组 第五组 教育界别活动组",
  committee:
    "提案委 提案委员会 市政协经济委员会 经济委 教科卫体委员会 社会和法制委员会 文化文史和学习委员会 农业和农村委员会 港澳台侨和外事委员会 民族和宗教委员会 人口资源环境委员会 市政协社法委 环资委 市政协科学技术委员会",
  "local-committee":
    "政协云河县委员会 云河县政协 中国人民政治协商会议云河区委员会 市政协城东街道工作委员会 青山镇政协联络处",
  other: "市书法家协会 市餐饮行业商会 市政协办公室 云山集团公司 市教育局 市卫生健康委员会 市发展和改革委员会",
};

describe("bodyKindOf(name) tells who proposes as a body, in full names and short ones", () => {
  it.each(Object.entries(bodies).flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])))(
    "%s: %s",
    (name, kind) => {
      expect(bodyKindOf(name)).toBe(kind);
    },
  );

  it.each("张三 王民建 李建会 欧阳明月 艾力·买买提 周联 沈建民 张文界 农建国 台丽华 林经济 Mary".split(" "))(
    "%s is a person",
    (name) => {
      expect(bodyKindOf(name)).toBeNull();
    },
  );
});
