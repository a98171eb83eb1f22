import { linkToSearch } from "../../link.ts";
import { enliveCharts } from "./enlive-charts.ts";
import { findTarget } from "./find-target.ts";

/** Brings the static document to life: chart parts become links, details open when they are meant, print shows all. */
export function enhanceDocument(): void {
  enliveCharts();
  openTargets();
  searchForm();
  followReading();
  printEverything();
}

/** A link to something folded, or into it, unfolds it and goes there. */
function openTargets(): void {
  const follow = (): void => {
    // Conditions that hid the target are dropped first, and the dialog gives the focus back when it closes.
    requestAnimationFrame(() => {
      const target = findTarget(location.hash);
      if (target === null) return;
      const folded = target.closest("details");
      if (folded !== null) folded.open = true;
      target.scrollIntoView({ block: "start" });
      if (target.classList.contains("evidence")) {
        target.tabIndex = -1;
        target.focus({ preventScroll: true });
      }
    });
  };
  addEventListener("hashchange", follow);
  follow();
}

function searchForm(): void {
  const form = document.getElementById("search");
  const input = form?.querySelector("input");
  if (form === null || input === null || input === undefined) return;
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const words = input.value.trim();
    if (words !== "") location.hash = `#/${linkToSearch(words)}`;
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
