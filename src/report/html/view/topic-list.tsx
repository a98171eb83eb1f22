import type { PageTopic } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";
import { Count } from "./links.tsx";
import { TopicEntry } from "./topic-entry.tsx";

/** Topics under the headings of their themes, in the order of the catalog. */
export function TopicsByTheme({ topics, store }: { readonly topics: readonly PageTopic[]; readonly store: PageStore }) {
  const themes = [...new Set(topics.map(({ theme }) => theme))];
  const headings = new Map(store.themes.map(({ id, name, heading }) => [id, heading === name ? "" : `${heading} · `]));
  return (
    <>
      {themes.map((theme) => {
        const own = topics.filter((topic) => topic.theme === theme);
        const name = store.themeName(theme);
        return (
          <div class="theme-topics" id={`topics-of-${theme ?? "none"}`} key={theme ?? "none"}>
            <h3>
              {theme === null ? "" : (headings.get(theme) ?? "")}
              {name}
              <small>
                选题 {own.length} 个
                {theme === null ? null : (
                  <>
                    ，本次会议提案{" "}
                    <Count
                      value={countProposals(store, theme)}
                      unit=" 件"
                      query={{ title: `主题：${name}`, theme }}
                      what="本次会议提案中最可能属于这一主题的"
                    />
                  </>
                )}
              </small>
            </h3>
            <div class="topics">
              {own.map((topic) => (
                <TopicEntry key={topic.id} topic={topic} store={store} />
              ))}
            </div>
          </div>
        );
      })}
    </>
  );
}

/** Topics in the order given, each with the name of its theme and the factor that put it there. */
export function TopicsInOrder(props: {
  readonly topics: readonly PageTopic[];
  readonly store: PageStore;
  readonly factor?: keyof PageTopic["factors"];
}) {
  const { topics, store, factor } = props;
  return (
    <div class="topics">
      {topics.map((topic) => (
        <TopicEntry
          key={topic.id}
          topic={topic}
          store={store}
          theme={store.themeName(topic.theme)}
          {...(factor === undefined ? {} : { factor })}
        />
      ))}
    </div>
  );
}

function countProposals(store: PageStore, theme: string): number {
  return store.proposals.filter(({ history, themes }) => !history && themes[0]?.id === theme).length;
}
