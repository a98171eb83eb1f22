import { isValidElement } from "preact";
import type { ComponentChildren } from "preact";
import { printable } from "../safe-text.ts";

/** Elements that have no end tag. */
const voidElements: ReadonlySet<string> = new Set(["br", "col", "hr", "img", "input", "link", "meta", "wbr"]);

/**
 * Components as HTML text, for the part of the page that must be readable before, or without, any script.
 * Only plain function components without hooks: a document has no state.
 */
export function renderToString(node: ComponentChildren): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (Array.isArray(node)) return node.map((child: ComponentChildren) => renderToString(child)).join("");
  if (!isValidElement(node)) return escapeHtml(String(node as string | number));
  const { type, props } = node as { type: unknown; props: Readonly<Record<string, unknown>> };
  if (typeof type === "function") {
    const component = type as (props: Readonly<Record<string, unknown>>) => ComponentChildren;
    return renderToString(component(props));
  }
  return renderElement(String(type), props);
}

function renderElement(name: string, props: Readonly<Record<string, unknown>>): string {
  let open = `<${name}`;
  let inner: string | null = null;
  for (const [key, value] of Object.entries(props)) {
    if (key === "children" || value === null || value === undefined || value === false) continue;
    if (key === "dangerouslySetInnerHTML") {
      inner = (value as { __html: string }).__html;
      continue;
    }
    if (value === true) open += ` ${key}`;
    else if (typeof value === "string" || typeof value === "number") open += ` ${key}="${escapeHtml(String(value))}"`;
    else throw new Error(`not an HTML attribute: ${key}`);
  }
  if (voidElements.has(name)) return `${open}>`;
  return `${open}>${inner ?? renderToString(props["children"] as ComponentChildren)}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for an element or an attribute, without control characters. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
