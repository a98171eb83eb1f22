import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
/** One chapter of the page. */
export function Section(props) {
    const { id, title, note, children } = props;
    return (_jsxs("section", { id: id, "aria-labelledby": `${id}-title`, children: [_jsx("h2", { id: `${id}-title`, children: title }), note === undefined ? null : _jsx("p", { class: "note", children: note }), children] }));
}
