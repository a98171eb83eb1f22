import { describe, expect, it } from "vitest";
import { parseFieldMap } from "../../src/ingest/field-map.ts";
import { findUnusedMap } from "../../src/ingest/find-unused-map.ts";
import { parseProposals } from "../../src/ingest/parse-proposals.ts";
import { csv } from "./inputs.ts";

describe("parseFieldMap(texts)", () => {
  it("reads FIELD=HEADER, the header as it stands", () => {
    expect(parseFieldMap(["subject=事由=名称", " likes = 点赞 "])).toEqual({ subject: "事由=名称", likes: "点赞" });
  });

  it.each([["titel=甲"], ["subject"], ["subject="], ["=甲"]])("throws on %s, naming it", (text) => {
    expect(() => parseFieldMap([text])).toThrow(text.startsWith("titel") ? "titel" : text);
  });

  it("throws on a field given twice", () => {
    expect(() => parseFieldMap(["subject=甲", "subject=乙"])).toThrow("subject");
  });
});

describe("findUnusedMap(map, tables)", () => {
  it("finds a header that stands in no table", async () => {
    const map = { subject: "事 由", body: "证文" };
    const { columns } = await parseProposals([csv("a.csv", "事由,正文,其他\n甲,乙,丙\n")], { history: false, map });
    expect(findUnusedMap(map, columns)).toEqual([{ field: "body", header: "证文" }]);
    expect(columns[0]?.unused).toEqual([{ index: 2, header: "其他", samples: ["丙"], also: null, maybe: null }]);
  });
});
