import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunRequest } from "../../pipelines/run-request.ts";
import { programPath } from "../../pipelines/program-path.ts";
import type { Privacy } from "../../src/personal/protect-intake.ts";
import { readRecords, runInto, temporaryFolder } from "./run-into.ts";

/** What stands in the inputs and must not reach anybody else. */
const secrets = {
  mobile: "13812345678",
  otherMobile: "13987654321",
  landline: "0355-2345678",
  identityCard: "11010519491231002X",
  bankCard: "6222020200112233446",
  email: "wangxiaofang@example.com",
  plate: "晋D12345",
  dwelling: "5号楼2单元302室",
  account: "wangxf_88",
};
/** Named in messages: hidden with the rest. */
const citizen = "赵大海";
/** Members: published with their proposals, unless dropped. */
const members = ["王小芳", "李建国", "周明"];

const inputs: Readonly<Record<string, string>> = {
  "提案.csv":
    "年度,提案号,案由,正文,提案者,承办单位,提案时间,类别\n" +
    [
      `2026,001,关于增设公交站点的建议,情况：城北新村公交站点太少，居民出行不便，早晚高峰拥堵。建议：增设公交站点，优化线路。联系人电话${secrets.mobile}，邮箱${secrets.email}。,王小芳,市交通运输局（联系电话${secrets.landline}）,2026-01-05,城建`,
      `2026,002,关于加装电梯的建议,情况：老旧小区没有电梯，老人上下楼不便，住户${secrets.dwelling}反映强烈。建议：提高加装电梯补助，简化审批，身份证${secrets.identityCard}的老人优先。,"李建国${secrets.mobile}、王小芳",市住建局,${secrets.mobile},城建`,
      `2026,003,关于治理${secrets.mobile}等号码诈骗的建议,情况：有人用${secrets.bankCard}收款，开${secrets.plate}流窜作案，微信号：${secrets.account}。建议：加强预付卡监管，开展反诈宣传，建立黑名单。,周明,市公安局,2026-01-07,政法`,
      `2026,004,,情况是居民多次拨打${secrets.otherMobile}没有人接听。建议：公布值班电话，专人值守，限时答复群众来电。,周明,市信访局,2026-01-08,政法`,
      `2026,005,关于建设社区食堂的建议,情况：社区老人吃饭难，需求较大。建议：建设社区食堂，给予运营补助。提案人：李建国,市工商联,市民政局,2026-01-09,民政`,
    ].join("\n"),
  [`单件/王小芳${secrets.otherMobile}.txt`]: `案由：关于整治占道经营的建议\n提案人：王小芳\n情况：街面占道经营严重，行人通行不便。\n建议：划定疏导点，分时管理，加强巡查。附议委员王小芳，电话${secrets.mobile}`,
  "往年.csv": `年度,提案号,案由,正文,提案者\n2025,011,关于优化公交线路的建议,情况：城北新村公交少，等车久。建议：增设公交站点，优化线路，加密班次。电话${secrets.mobile},王小芳\n`,
  "线索.csv":
    "留言编号,留言主题,留言详情,留言时间,点赞数\n" +
    [
      `1,城北新村等车${secrets.mobile},我叫${citizen}，今年七十，身份证${secrets.identityCard}，住城北新村${secrets.dwelling}，公交站点太少，希望增设公交站点。电话${secrets.landline},2026-01-02,20`,
      `2,社区老人吃饭难,联系人：${citizen}，社区没有食堂，老人吃饭难，希望建设社区食堂。卡号${secrets.bankCard}，${secrets.email},2026-01-03,${secrets.mobile}`,
    ].join("\n"),
};

function writeInputs(folder: string): Pick<RunRequest, "paths" | "history" | "clues" | "policy"> {
  const at = (name: string) => join(folder, name);
  for (const [name, content] of Object.entries(inputs)) {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
  }
  return {
    paths: [at("提案.csv"), at("单件")],
    history: [at("往年.csv")],
    clues: [at("线索.csv")],
    policy: [programPath("data/samples/政策文件")],
  };
}

/** Every file below a folder, the cache included, with the parts of Word and Excel files unpacked. */
function contentsOf(folder: string): ReadonlyMap<string, Buffer> {
  const contents = new Map<string, Buffer>();
  const visit = (path: string, name: string) => {
    if (statSync(path).isDirectory())
      return readdirSync(path).forEach((child) => visit(join(path, child), `${name}/${child}`));
    const bytes = readFileSync(path);
    contents.set(name, Buffer.concat([Buffer.from(name), bytes]));
    if (/\.(?:docx|xlsx)$/u.test(name))
      for (const [part, content] of Object.entries(unzipSync(bytes)))
        contents.set(`${name}!${part}`, Buffer.from(content));
  };
  visit(folder, "");
  return contents;
}

/** Files in which a text stands, in either encoding that the program writes. */
function whereStands(text: string, contents: ReadonlyMap<string, Buffer>): readonly string[] {
  const [utf8, utf16] = [Buffer.from(text), Buffer.from(text, "utf16le")];
  return [...contents].filter(([, bytes]) => bytes.includes(utf8) || bytes.includes(utf16)).map(([name]) => name);
}

describe("个人信息在一次运行写出的所有文件里", () => {
  const folders = {
    inputs: temporaryFolder(),
    masked: temporaryFolder(),
    dropped: temporaryFolder(),
    kept: temporaryFolder(),
  };
  const run = async (out: string, privacy: Privacy) => {
    const outcome = await runInto(out, { ...writeInputs(folders.inputs.path), onlyData: false, privacy });
    return { outcome, contents: contentsOf(out) };
  };
  type Ran = Awaited<ReturnType<typeof run>>;
  let masked: Ran;
  let dropped: Ran;
  let kept: Ran;
  beforeAll(async () => {
    masked = await run(folders.masked.path, { personal: "mask", proposers: "keep" });
    dropped = await run(folders.dropped.path, { personal: "mask", proposers: "drop" });
    kept = await run(folders.kept.path, { personal: "keep", proposers: "keep" });
  });
  afterAll(() => Object.values(folders).forEach((folder) => folder.remove()));

  it.each(Object.entries({ ...secrets, citizen }))("默认：%s 不见于任何文件、缓存、存档和提示", (_kind, secret) => {
    expect(whereStands(secret, masked.contents)).toEqual([]);
    expect(JSON.stringify(masked.outcome)).not.toContain(secret);
  });

  it("默认：没有半截的号码，委员姓名照旧", () => {
    for (const { message, actual } of masked.outcome.issues)
      expect(`${message}${actual}`).not.toMatch(/13[89]\d{3}|62220/u);
    for (const name of members) expect(whereStands(name, masked.contents)).toContain("/catalog.html");
  });

  it("保留：号码和姓名都在（也说明上面找的地方找得对）", () => {
    for (const secret of [secrets.mobile, secrets.email, secrets.identityCard]) {
      const found = whereStands(secret, kept.contents);
      expect(found).toEqual(expect.arrayContaining(["/catalog.html", "/archive.bin", "/.cache/intake.bin"]));
    }
    expect(whereStands(secrets.mobile, kept.contents)).toContain("/catalog.xlsx!xl/sharedStrings.xml");
    expect(kept.outcome.issues.filter(({ rule }) => rule === "personal-data").map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringMatching(/按要求保留.*请勿外传/u)]),
    );
  });

  it.each(members)("去掉姓名：%s 不见于任何文件，包括文件名", (name) => {
    expect(whereStands(name, dropped.contents)).toEqual([]);
    expect(JSON.stringify(dropped.outcome)).not.toContain(name);
  });

  it("去掉姓名：单位名称和人数照旧", () => {
    expect(whereStands("市工商联", dropped.contents)).toContain("/catalog.html");
    const count = (text: string | undefined) => /联名提案[^%]*?(\d+) 件/u.exec(text ?? "")?.[1];
    const chart = (ran: Ran) => ran.contents.get("/charts/proposers.svg")?.toString();
    expect(count(chart(dropped))).toBe(count(chart(masked)));
    expect(dropped.outcome.totals).toEqual(masked.outcome.totals);
  });

  it("遮盖不改动提案的编号，也不移动建议的位置", () => {
    const shape = (out: string) =>
      readRecords(out, "proposals").map(({ id, asks }) => [
        String(id).replace(/^.*#/u, "#"),
        (asks as { start: number }[]).map(({ start }) => start),
      ]);
    expect(shape(folders.masked.path)).toEqual(shape(folders.kept.path));
  });

  it("运行记录写明用了哪一种", () => {
    const manifest = JSON.parse(
      masked.contents
        .get("/manifest.json")!
        .toString()
        .replace(/^[^{]*/u, ""),
    ) as object;
    expect(manifest).toMatchObject({ options: { personal: "mask", proposers: "keep" } });
  });
});
