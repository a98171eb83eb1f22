import { useMemo } from "preact/hooks";
import { byKeys } from "../../../base/order.ts";
import type { PageStore } from "../page-store.ts";
import { topicsCiting } from "../topics-citing.ts";
import { ClueLink } from "../view/links.tsx";
import { TopicNumbers } from "../view/topic-numbers.tsx";
import { Paged } from "./paged.tsx";

const rowsPerPage = 50;

/** 线索 that topics cite, the most supported first. */
export function ClueList({ store }: { readonly store: PageStore }) {
  const clues = useMemo(
    () =>
      [...store.clues].sort(
        byKeys(
          ({ likes }) => likes,
          ({ id }) => id,
        ),
      ),
    [store],
  );
  const rest = store.clueCount - clues.length;
  return (
    <>
      <p class="result">
        读入线索 {store.clueCount} 条，其中选题摘引 <b>{clues.length}</b> 条，列在下面
        {rest === 0 ? "。" : `；其余 ${rest} 条没有摘引，不收入本页，见原文件。`}
      </p>
      {clues.length === 0 ? null : (
        <Paged items={clues} size={rowsPerPage}>
          {(shown) => (
            <table class="plain">
              <thead>
                <tr>
                  <th scope="col">线索</th>
                  <th scope="col" class="number" title="附议或点赞的人数">
                    附议
                  </th>
                  <th scope="col">日期</th>
                  <th scope="col">出处</th>
                  <th scope="col">选题</th>
                </tr>
              </thead>
              <tbody>
                {shown.map(({ id, title, likes, date, place }) => (
                  <tr key={id}>
                    <td>
                      <ClueLink id={id}>{title === "" ? id : title}</ClueLink>
                    </td>
                    <td class="number">{likes}</td>
                    <td class="nowrap">{date?.slice(0, 10)}</td>
                    <td>{place}</td>
                    <td>
                      <TopicNumbers topics={topicsCiting(store, "clue", id)} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Paged>
      )}
    </>
  );
}
