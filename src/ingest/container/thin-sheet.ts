const rowTag = /<(?:\w+:)?row\b[^>]*>/gu;
/** A value, an inline text or a formula: what makes a cell more than a frame. */
const holdsValue = /<(?:\w+:)?(?:v|is|t|f)\b/u;

/**
 * A worksheet's XML without rows in which no cell has a value, and without the range it claims: sheets once formatted to
 * the end have a million such rows, over which the library takes minutes. Rows beyond the limits are left out and counted.
 */
export function thinSheet(
  xml: Uint8Array,
  most: { readonly rows: number; readonly characters: number },
): { readonly xml: Uint8Array; readonly rowsLeft: number } {
  // One byte a character: nothing here looks at text, and positions stay those of the bytes.
  const text = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength).toString("latin1");
  const open = /<(?:\w+:)?sheetData\b[^>]*>/u.exec(text);
  const close = text.search(/<\/(?:\w+:)?sheetData>/u);
  if (open === null || open[0].endsWith("/>") || close < 0) return { xml, rowsLeft: 0 };
  const head = text.slice(0, open.index + open[0].length).replace(/<(?:\w+:)?dimension\b[^>]*>/u, "");
  const kept: string[] = [head];
  let rows = 0;
  let rowsLeft = 0;
  let characters = 0;
  let number = 0;
  rowTag.lastIndex = open.index + open[0].length;
  for (let tag = rowTag.exec(text); tag !== null && tag.index < close; tag = rowTag.exec(text)) {
    number = Number(/\sr="(\d+)"/u.exec(tag[0])?.[1] ?? number + 1);
    if (tag[0].endsWith("/>")) continue;
    const closing = `</${/^<(\w+:)?/u.exec(tag[0])?.[1] ?? ""}row>`;
    const next = text.indexOf(closing, rowTag.lastIndex);
    const end = next < 0 ? close : next + closing.length;
    const row = text.slice(tag.index, end);
    rowTag.lastIndex = end;
    if (!holdsValue.test(row)) continue;
    characters += row.length;
    if (rows >= most.rows || characters > most.characters) {
      rowsLeft++;
      continue;
    }
    rows++;
    // A row that only counts on from the one before must say its number once others are gone.
    kept.push(/\sr="\d+"/u.test(tag[0]) ? row : row.replace(/^<(?:\w+:)?row\b/u, (name) => `${name} r="${number}"`));
  }
  kept.push(text.slice(close));
  return { xml: Buffer.from(kept.join(""), "latin1"), rowsLeft };
}
