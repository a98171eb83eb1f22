import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
/** A long text that shows its beginning and unfolds the rest. Works without a script. */
export function Clipped(props) {
    const characters = [...props.text];
    // A few characters more are no reason to fold.
    if (characters.length <= props.length + 20)
        return _jsx(_Fragment, { children: props.text });
    return (_jsxs("details", { class: "clip", children: [_jsx("summary", { children: characters.slice(0, props.length).join("") }), characters.slice(props.length).join("")] }));
}
