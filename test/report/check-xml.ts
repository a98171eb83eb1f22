/** Throws unless the text is one well-formed XML element: tags nest, attributes are quoted and unique, entities are known. */
export function checkXml(xml: string): void {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(xml))
    throw new Error("forbidden character");
  const open: string[] = [];
  let roots = 0;
  const pattern = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/gu;
  for (const match of xml.matchAll(pattern)) {
    const [whole, slash, name = "", attributes = "", empty, text, stray] = match;
    if (stray !== undefined) throw new Error(`not a tag: ${xml.slice(match.index, match.index + 60)}`);
    if (/&(?!(?:amp|lt|gt|quot|#39);)/u.test(text ?? attributes))
      throw new Error(`unknown entity: ${whole.slice(0, 60)}`);
    if (text !== undefined) {
      if (open.length === 0 && text.trim() !== "") throw new Error("text outside the root");
      continue;
    }
    if (slash === "/") {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${last ?? ""}>`);
      continue;
    }
    const keys = [...attributes.matchAll(/([\w:-]+)="/g)].map((each) => each[1]);
    if (new Set(keys).size !== keys.length) throw new Error(`attribute twice: ${whole}`);
    if (open.length === 0) roots += 1;
    if (empty !== "/") open.push(name);
  }
  if (open.length > 0 || roots !== 1) throw new Error(`${roots} roots, unclosed: ${open.join(" ")}`);
}
