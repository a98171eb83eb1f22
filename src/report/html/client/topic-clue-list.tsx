import { useMemo } from "preact/hooks";
import type { PageStore } from "../page-store.ts";
import { ClueLink } from "../view/links.tsx";
import { Paged } from "./paged.tsx";

const rowsPerPage = 50;

/** 线索 that a topic counts, most liked first. Those it does not quote are told by their place alone: nobody's letter is handed on without need. */
export function TopicClueList({ topic: id, store }: { readonly topic: string; readonly store: PageStore }) {
  const topic = store.topics.find((entry) => entry.id === id);
  const clues = useMemo(() => {
    const places = new Map(store.cluePlaces.map((place) => [place.id, place]));
    return (topic?.clues ?? []).flatMap((clue) => places.get(clue) ?? []);
  }, [store, topic]);
  const quoted = clues.filter((clue) => store.clue(clue.id) !== undefined).length;
  return (
    <>
      <p class="result">
        {topic?.title}：反映相关问题的线索 <b>{clues.length}</b> 条，其中 {quoted}{" "}
        条有摘引，可点开看全文；其余不收入本页，按出处查原文件。
      </p>
      <Paged items={clues} size={rowsPerPage}>
        {(shown) => (
          <table class="plain">
            <thead>
              <tr>
                <th scope="col">出处</th>
                <th scope="col">日期</th>
                <th scope="col" class="number" title="附议或点赞的人数">
                  附议
                </th>
                <th scope="col">摘引的线索</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ id, place, date, likes }) => (
                <tr key={id}>
                  <td>{place}</td>
                  <td class="nowrap">{date?.slice(0, 10)}</td>
                  <td class="number">{likes}</td>
                  <td>{quotedTitle(id, store)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Paged>
    </>
  );
}

function quotedTitle(id: string, store: PageStore) {
  const clue = store.clue(id);
  return clue === undefined ? null : <ClueLink id={id}>{clue.title === "" ? id : clue.title}</ClueLink>;
}
