import { render } from "preact";
import type { ComponentChild } from "preact";
import type { PageData } from "../page-data.ts";
import { buildPageStore } from "../page-store.ts";
import { CoverageBrowser } from "./coverage-browser.tsx";
import { Drawer } from "./drawer.tsx";
import { enhanceDocument } from "./enhance-document.ts";
import { GroupBrowser } from "./group-browser.tsx";
import { PairBrowser } from "./pair-browser.tsx";
import type { PreparedNodes } from "./prepared.tsx";
import { ProposalChapterBrowser } from "./proposal-chapter-browser.tsx";
import { TopicBrowser } from "./topic-browser.tsx";
import "./style/base.css";
import "./style/layout.css";
import "./style/tables.css";
import "./style/charts.css";
import "./style/statistics.css";
import "./style/topics.css";
import "./style/chapters.css";
import "./style/browser.css";
import "./style/drawer.css";
import "./style/sources.css";
import "./style/comparison.css";
import "./style/waterfall.css";
import "./style/media.css";

const store = buildPageStore(readPageData());

mount("topic-browser", (prepared) => <TopicBrowser store={store} prepared={prepared} />);
mount("group-browser", (prepared) => <GroupBrowser store={store} prepared={prepared} />);
mount("pair-browser", () => <PairBrowser store={store} />);
mount("coverage-browser", () => <CoverageBrowser store={store} />);
mount("proposal-browser", () => <ProposalChapterBrowser store={store} />);
mount("drawer", () => <Drawer store={store} />);
enhanceDocument();

function readPageData(): PageData {
  // The page was written by the program together with this script.
  return JSON.parse(document.getElementById("page-data")?.textContent ?? "") as PageData;
}

/** Puts a component in the place of what the document shows without a script, which the component may keep. */
function mount(id: string, component: (prepared: PreparedNodes) => ComponentChild): void {
  const place = document.getElementById(id);
  if (place === null) return;
  const prepared = [...place.childNodes];
  place.replaceChildren();
  render(component(prepared), place);
}
