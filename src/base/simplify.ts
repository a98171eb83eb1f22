import { createRequire } from "node:module";

/**
 * Chinese text in simplified characters, for comparing; what is shown stays as it was written. One character for one, so
 * that offsets hold: a character whose simplified form takes more units stays.
 *
 * A text is taken for traditional where one in fifty of its characters is a hanzi outside GB 2312 that has a simplified form: of
 * traditional prose some forty are, of simplified prose with a rare name one or two in a thousand. Other texts are not touched (著名,
 * 乾隆), and the table is loaded (10 MB, 30 ms) only for texts with hanzi outside GB 2312.
 */
export function simplify(text: string): string {
  const rare = text.match(rareHanzi);
  if (rare === null) return text;
  convert ??= loadConverter();
  const traditional = rare.filter((char) => convert!(char) !== char).length;
  if (traditional === 0 || traditional < text.length * traditionalShare) return text;
  const converted = convert(text);
  if (converted.length === text.length) return converted;
  return [...text].map((char) => ofSameLength(char)).join("");
}

/** Share of a text's characters from which it is traditional. */
const traditionalShare = 0.02;

let convert: ((text: string) => string) | null = null;

function ofSameLength(char: string): string {
  convert ??= loadConverter();
  const converted = convert(char);
  return converted.length === char.length ? converted : char;
}

function loadConverter(): (text: string) => string {
  // Synchronous, since it is needed in the middle of a text.
  const { Converter } = createRequire(import.meta.url)("opencc-js/t2cn") as {
    readonly Converter: (options: { readonly from: "t"; readonly to: "cn" }) => (text: string) => string;
  };
  return Converter({ from: "t", to: "cn" });
}

/** The 6,763 hanzi of GB 2312, which the decoder of GBK knows by its rows. */
const gb2312: ReadonlySet<string> = (() => {
  const decoder = new TextDecoder("gbk");
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new Set([...decoder.decode(Uint8Array.from(bytes))].filter((char) => /[\u4e00-\u9fff]/.test(char)));
})();

/** Hanzi outside GB 2312, as a class of runs between those inside it. */
const rareClass = (() => {
  const runs: string[] = [];
  const hex = (code: number): string => `\\u${code.toString(16).padStart(4, "0")}`;
  let from = 0x3400;
  for (let code = 0x3400; code <= 0xa000; code++) {
    const isRare = code < 0xa000 && (code < 0x4dc0 || code >= 0x4e00) && !gb2312.has(String.fromCharCode(code));
    if (isRare) continue;
    if (code > from) runs.push(`${hex(from)}-${hex(code - 1)}`);
    from = code + 1;
  }
  return `[${runs.join("")}]`;
})();
const rareHanzi = new RegExp(rareClass, "g");
