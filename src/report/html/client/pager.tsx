/** Goes through a long list by pages. Draws nothing for a single page. */
export function Pager(props: {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}) {
  const { page, pages, onPage } = props;
  if (pages <= 1) return null;
  return (
    <p class="pager">
      <button type="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        上一页
      </button>
      <label>
        第{" "}
        <select value={String(page)} onChange={(event) => onPage(Number(event.currentTarget.value))}>
          {Array.from({ length: pages }, (_, index) => (
            <option value={String(index)}>{index + 1}</option>
          ))}
        </select>{" "}
        / {pages} 页
      </label>
      <button type="button" disabled={page === pages - 1} onClick={() => onPage(page + 1)}>
        下一页
      </button>
    </p>
  );
}
