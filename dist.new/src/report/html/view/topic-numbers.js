import { jsx as _jsx } from "preact/jsx-runtime";
/** Topics by their numbers, each with its title on hover. */
export function TopicNumbers({ topics }) {
    return (_jsx("span", { class: "topic-numbers", children: topics.map(({ number, title }) => (_jsx("a", { href: `#topic-${number}`, title: title, children: number }))) }));
}
