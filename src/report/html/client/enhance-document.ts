import { linkToList } from "../../link.ts";
import { parseRoute } from "./route.ts";

/** Brings the static document to life: chart parts become links, details open when they are meant, print shows all. */
export function enhanceDocument(): void {
  linkCharts();
  openTargets();
  expandButtons();
  searchForm();
  followReading();
  printEverything();
}

/**
 * Everything that carries `data-go` acts as a link, by mouse and keyboard. Single points and lines are left out of the
 * tab order: there can be hundreds, and the lists lead to the same proposals.
 */
function linkCharts(): void {
  for (const part of document.querySelectorAll("[data-go]")) {
    if (part instanceof SVGPathElement) continue;
    part.setAttribute("tabindex", "0");
    part.setAttribute("role", "link");
  }
  const go = (event: Event): boolean => {
    const part = event.target instanceof Element ? event.target.closest("[data-go]") : null;
    const target = part?.getAttribute("data-go") ?? null;
    if (target === null) return false;
    location.hash = `#/${target}`;
    return true;
  };
  document.addEventListener("click", go);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && go(event)) event.preventDefault();
  });
}

/** A link to something folded, or to a topic by its id, unfolds it and goes there. */
function openTargets(): void {
  const follow = (): void => {
    const route = parseRoute(location.hash);
    const name = decodeURIComponent(location.hash.slice(1));
    const target =
      route.kind === "topic"
        ? [...document.querySelectorAll<HTMLElement>("[data-topic]")].find(
            (topic) => topic.dataset["topic"] === route.id,
          )
        : name === "" || name.startsWith("/")
          ? null
          : document.getElementById(name);
    if (target === null || target === undefined) return;
    if (target instanceof HTMLDetailsElement) target.open = true;
    // The dialog gives the focus back when it closes; go there after that.
    requestAnimationFrame(() => target.scrollIntoView({ block: "start" }));
  };
  addEventListener("hashchange", follow);
  follow();
}

function expandButtons(): void {
  for (const tools of document.querySelectorAll<HTMLElement>("[data-tools]")) tools.hidden = false;
  const setAll = (chapter: string, open: boolean): void => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(`#${chapter} details`)) details.open = open;
  };
  document.addEventListener("click", (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-expand],[data-collapse]") : null;
    if (button === null) return;
    const { expand, collapse } = button.dataset;
    if (expand !== undefined) setAll(expand, true);
    if (collapse !== undefined) setAll(collapse, false);
  });
}

function searchForm(): void {
  const form = document.getElementById("search");
  const input = form?.querySelector("input");
  if (form === null || input === null || input === undefined) return;
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const words = input.value.trim();
    if (words !== "") location.hash = `#/${linkToList({ title: `搜索：${words}`, scope: "all", q: words })}`;
  });
}

/** Marks the chapter that is being read in the list of chapters. */
function followReading(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>("nav.chapters a")].map((link) => [link.hash.slice(1), link]),
  );
  const chapters = [...document.querySelectorAll<HTMLElement>("main > section")];
  const mark = (): void => {
    const line = innerHeight / 3;
    const current = chapters.filter((chapter) => chapter.getBoundingClientRect().top <= line).at(-1);
    for (const [id, link] of links) {
      if (id === current?.id) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  addEventListener("scroll", mark, { passive: true });
  mark();
}

/** What is folded on the screen is unfolded on paper, and folded again afterwards. */
function printEverything(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")];
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
  });
}
