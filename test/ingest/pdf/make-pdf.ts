import { sourceFile } from "../../../src/ingest/source-file.ts";
import type { SourceFile } from "../../../src/ingest/source-file.ts";

/** Text set at a place: points from the left and from the top of an A4 page. */
export interface Setting {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Degrees, counterclockwise. */
  readonly turn?: number;
}

export interface PdfSpec {
  /** A page of text, or a picture of one. */
  readonly pages: readonly (readonly Setting[] | "picture")[];
  /** How the font tells its characters; by default it brings its own table. */
  readonly font?: FontSpec;
  /** Bars the way without a password. */
  readonly locked?: boolean;
}

export interface FontSpec {
  /** Name of an encoding that the file does not bring along. */
  readonly encoding: string;
  /** Code of each character in it, in hexadecimal. */
  readonly encode: (text: string) => string;
  /** Order of its glyphs, e.g. GB1; Identity for none. */
  readonly ordering: string;
}

const height = 842;
const own: FontSpec = { encoding: "Identity-H", encode: glyphHex, ordering: "Identity" };

/** A PDF file written by hand: no program, no font. Chinese characters are as wide as they are high, ASCII half as wide. */
export function pdfBytes({ pages, font = own, locked = false }: PdfSpec): Uint8Array {
  const objects: string[] = [];
  const add = (object: string): number => objects.push(object);
  const catalog = add("<</Type/Catalog/Pages 2 0 R>>");
  add("");
  const settings = pages.flatMap((page) => (page === "picture" ? [] : page));
  const table = font === own ? `/ToUnicode ${add(stream(toUnicode(settings)))} 0 R` : "";
  const cid = add(
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(${font.ordering})/Supplement 0>>` +
      `/DW 1000/W[${font === own ? "32 126 500" : "1 95 500 814 907 500"}]/FontDescriptor<</Type/FontDescriptor/FontName/Song/Flags 4` +
      "/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 90>>>>",
  );
  const type0 = add(
    `<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/${font.encoding}/DescendantFonts[${cid} 0 R]${table}>>`,
  );
  const picture = add(
    stream("\u00ff", "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"),
  );
  const kids = pages.map((page) => {
    const content =
      page === "picture" ? `q 595 0 0 ${height} 0 0 cm /I Do Q` : page.map((each) => show(each, font)).join("\n");
    const body = add(stream(content));
    return add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 ${height}]/Contents ${body} 0 R` +
        `/Resources<</Font<</F ${type0} 0 R>>/XObject<</I ${picture} 0 R>>>>>>`,
    );
  });
  objects[1] = `<</Type/Pages/Kids[${kids.map((kid) => `${kid} 0 R`).join(" ")}]/Count ${kids.length}>>`;
  const word = "00".repeat(32);
  const lock = locked ? `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${word}>/U<${word}>>>/ID[<00><00>]` : "";
  return assemble(objects, `/Root ${catalog} 0 R${lock}`);
}

export function pdfFile(name: string, spec: PdfSpec): SourceFile {
  return sourceFile(name, pdfBytes(spec));
}

/** Sets paragraphs as offices do: two characters indented, broken wherever a line is full. Continues on further pages. */
export function typeset(
  paragraphs: readonly string[],
  form: {
    readonly width?: number;
    readonly lines?: number;
    readonly x?: number;
    readonly size?: number;
    readonly top?: number;
  } = {},
): readonly (readonly Setting[])[] {
  const { width = 28, lines = 22, x = 80, size = 16, top = 100 } = form;
  const set: Setting[] = [];
  for (const paragraph of paragraphs) {
    for (let from = 0, first = true; from < paragraph.length; first = false) {
      const text = fill(paragraph.slice(from), first ? width - 2 : width);
      const y = top + (set.length % lines) * size * 1.75;
      set.push({ text, x: first ? x + 2 * size : x, y, size });
      from += text.length;
    }
  }
  return Array.from({ length: Math.ceil(set.length / lines) }, (_, page) =>
    set.slice(page * lines, (page + 1) * lines),
  );
}

/** As much of a text as a line holds; a character beyond ASCII is 1 wide. */
function fill(text: string, width: number): string {
  let room = width;
  let line = "";
  for (const char of text) {
    room -= char < "\u007f" ? 0.5 : 1;
    if (room < 0) break;
    line += char;
  }
  return line;
}

function show({ text, x, y, size = 16, turn = 0 }: Setting, font: FontSpec): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, height - y].map((value) => value.toFixed(3)).join(" ");
  return `BT /F ${size} Tf ${matrix} Tm <${font.encode(text)}> Tj ET`;
}

function utf16Hex(text: string): string {
  return text
    .split("")
    .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"))
    .join("");
}

/** Codes of two bytes each: a character's own, and one from the private area where it has two halves. */
function glyphHex(text: string): string {
  return [...text]
    .map((char) =>
      utf16Hex(char.length === 1 ? char : String.fromCharCode(0xe000 + ((char.codePointAt(0) ?? 0) & 0xfff))),
    )
    .join("");
}

function toUnicode(settings: readonly Setting[]): string {
  const characters = [...new Set(settings.flatMap(({ text }) => [...text]))];
  const entries = characters.map((char) => `<${glyphHex(char)}> <${utf16Hex(char)}>`).join("\n");
  return `begincmap\n1 begincodespacerange <0000> <ffff> endcodespacerange\n${characters.length} beginbfchar\n${entries}\nendbfchar\nendcmap`;
}

function stream(content: string, entries = ""): string {
  return `<<${entries}/Length ${content.length}>>stream\n${content}\nendstream`;
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `trailer<</Size ${objects.length + 1}${trailer}>>\nstartxref\n${table}\n%%EOF`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}
