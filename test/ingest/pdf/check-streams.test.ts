import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { checkStreams } from "../../../src/ingest/pdf/check-streams.ts";
import { parseContent } from "../../../src/ingest/parse-content.ts";
import { sourceFile } from "../../../src/ingest/source-file.ts";

const pdf = (dictionary: string, stream: Uint8Array): Uint8Array =>
  Buffer.concat([
    Buffer.from(`%PDF-1.4\n4 0 obj\n<<${dictionary}>>stream\n`),
    stream,
    Buffer.from("\nendstream\nendobj"),
  ]);

describe("a PDF whose streams grow without end", () => {
  const bomb = deflateSync(Buffer.alloc(80 * 1024 * 1024));

  it("is not given to the library", async () => {
    const { issues } = await parseContent(sourceFile("a.pdf", pdf("/Filter /FlateDecode", bomb)));
    expect(issues.map(({ rule }) => rule)).toEqual(["suspicious-file"]);
    const twice = pdf("/Filter [/FlateDecode /FlateDecode]", deflateSync(bomb));
    expect(() => checkStreams(twice)).toThrow("大得不合常理");
  });

  it("is told from one with large pictures or many words", () => {
    checkStreams(pdf("/Subtype /Image /Filter /FlateDecode", bomb));
    checkStreams(pdf("/Filter /FlateDecode", deflateSync(Buffer.alloc(5_000_000))));
  });
});
