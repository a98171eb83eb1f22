import { parseRoute } from "./route.ts";

/** The element that an address leads to: by its id, or a topic by the topic's own; null for none. */
export function findTarget(hash: string): HTMLElement | null {
  const route = parseRoute(hash);
  if (route.kind === "topic") {
    const topics = [...document.querySelectorAll<HTMLElement>("[data-topic]")];
    return topics.find((topic) => topic.dataset["topic"] === route.id) ?? null;
  }
  const name = hash.slice(1).replace(/\?.*$/s, "");
  return name === "" || name.startsWith("/") ? null : document.getElementById(decode(name));
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
