import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { printable } from "../../safe-text.js";
/** A chart with its title and caption as text of the page. */
export function ChartFigure({ chart }) {
    return (_jsxs("figure", { class: "chart", id: `chart-${chart.name}`, children: [_jsxs("figcaption", { children: [_jsx("h3", { children: chart.title }), _jsx("p", { children: chart.caption })] }), _jsx("div", { class: "drawing", dangerouslySetInnerHTML: { __html: printable(chart.bare.svg) } })] }));
}
/** The charts of these names, in this order; those without data are left out. */
export function ChartFigures(props) {
    const found = props.names.flatMap((name) => props.charts.find((chart) => chart.name === name) ?? []);
    return (_jsx("div", { class: "charts", children: found.map((chart) => (_jsx(ChartFigure, { chart: chart }))) }));
}
