import type { PageTopic } from "../page-data.ts";

/** Topics by their numbers, each with its title on hover. */
export function TopicNumbers({ topics }: { readonly topics: readonly PageTopic[] }) {
  return (
    <span class="topic-numbers">
      {topics.map(({ number, title }) => (
        <a href={`#topic-${number}`} title={title}>
          {number}
        </a>
      ))}
    </span>
  );
}
