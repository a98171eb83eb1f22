import { printable } from "../../safe-text.ts";
import type { PageStore } from "../page-store.ts";
import { topicsCiting } from "../topics-citing.ts";
import { PaperLink } from "../view/links.tsx";

/** 政策文件: what was read, and what came of each. */
export function PaperList({ store }: { readonly store: PageStore }) {
  const tasksOf = (file: string): number => store.points.filter((point) => point.file === file).length;
  return (
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">文件</th>
          <th scope="col">出处</th>
          <th scope="col" class="number">
            年份
          </th>
          <th scope="col" class="number" title="列入覆盖矩阵的政策任务">
            列入矩阵的任务
          </th>
          <th scope="col" class="number" title="引用这份文件的参考选题，点开文件可见引用处">
            引用它的选题
          </th>
        </tr>
      </thead>
      <tbody>
        {store.papers.map(({ file, title, year }) => (
          <tr>
            <td>
              <PaperLink file={file}>《{title}》</PaperLink>
            </td>
            <td>{printable(file)}</td>
            <td class="number">{year ?? ""}</td>
            <td class="number">
              <a href={`#coverage?${new URLSearchParams({ paper: file }).toString()}`}>{tasksOf(file)}</a>
            </td>
            <td class="number">
              <a href={`#topics?${new URLSearchParams({ basis: file }).toString()}`}>
                {topicsCiting(store, "policy", file).length}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
