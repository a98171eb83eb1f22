import { isValidElement } from "preact";
import { printable } from "../safe-text.js";
/** Elements that have no end tag. */
const voidElements = new Set(["br", "col", "hr", "img", "input", "link", "meta", "wbr"]);
/**
 * Components as HTML text, for the part of the page that must be readable before, or without, any script.
 * Only plain function components without hooks: a document has no state.
 */
export function renderToString(node) {
    if (node === null || node === undefined || typeof node === "boolean")
        return "";
    if (Array.isArray(node))
        return node.map((child) => renderToString(child)).join("");
    if (!isValidElement(node))
        return escapeHtml(String(node));
    const { type, props } = node;
    if (typeof type === "function") {
        const component = type;
        return renderToString(component(props));
    }
    return renderElement(String(type), props);
}
function renderElement(name, props) {
    let open = `<${name}`;
    let inner = null;
    for (const [key, value] of Object.entries(props)) {
        if (key === "children" || value === null || value === undefined || value === false)
            continue;
        if (key === "dangerouslySetInnerHTML") {
            inner = value.__html;
            continue;
        }
        if (value === true)
            open += ` ${key}`;
        else if (typeof value === "string" || typeof value === "number")
            open += ` ${key}="${escapeHtml(String(value))}"`;
        else
            throw new Error(`not an HTML attribute: ${key}`);
    }
    if (voidElements.has(name))
        return `${open}>`;
    return `${open}>${inner ?? renderToString(props["children"])}</${name}>`;
}
const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** Text for an element or an attribute, without control characters. */
export function escapeHtml(text) {
    return printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
