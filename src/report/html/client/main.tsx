import { render } from "preact";
import type { ComponentChild } from "preact";
import type { PageData } from "../page-data.ts";
import { CoverageFilter } from "./coverage-filter.tsx";
import { Drawer } from "./drawer.tsx";
import { enhanceDocument } from "./enhance-document.ts";
import { PairBrowser } from "./pair-browser.tsx";
import { buildPageStore } from "./page-store.ts";
import { ProposalBrowser } from "./proposal-browser.tsx";
import "./style/base.css";
import "./style/layout.css";
import "./style/tables.css";
import "./style/charts.css";
import "./style/topics.css";
import "./style/chapters.css";
import "./style/browser.css";
import "./style/drawer.css";
import "./style/comparison.css";
import "./style/waterfall.css";
import "./style/media.css";

const store = buildPageStore(readPageData());

mount("proposal-browser", <ProposalBrowser store={store} />);
mount("pair-browser", <PairBrowser store={store} />);
mount("coverage-tools", <CoverageFilter />);
mount("drawer", <Drawer store={store} />);
enhanceDocument();

function readPageData(): PageData {
  // The page was written by the program together with this script.
  return JSON.parse(document.getElementById("page-data")?.textContent ?? "") as PageData;
}

/** Puts a component in the place of what the document shows without a script. */
function mount(id: string, component: ComponentChild): void {
  const place = document.getElementById(id);
  if (place === null) return;
  place.replaceChildren();
  render(component, place);
}
