import type { ComponentChildren } from "preact";
import { linkToClue, linkToComparison, linkToList, linkToPaper, linkToProposal } from "../../link.ts";
import type { ListQuery, Span } from "../../link.ts";

/** A number that opens the list behind it. A zero opens nothing. `what` says on hover what is counted. */
export function Count(props: {
  readonly value: number;
  readonly query: ListQuery;
  readonly unit?: string;
  readonly what?: string;
}) {
  const { value, query, unit = "", what } = props;
  if (value === 0)
    return (
      <span class="zero" title={what}>
        0{unit}
      </span>
    );
  return (
    <a class="count" href={`#/${linkToList(query)}`} title={what}>
      {value}
      {unit}
    </a>
  );
}

interface To {
  readonly children: ComponentChildren;
  /** The words meant. */
  readonly at?: Span;
}

export function ProposalLink({ id, at, children }: To & { readonly id: string }) {
  return <a href={`#/${linkToProposal(id, at)}`}>{children}</a>;
}

export function PaperLink(props: To & { readonly file: string; readonly paragraph?: number | null }) {
  const { file, paragraph, at, children } = props;
  return <a href={`#/${linkToPaper(file, paragraph ?? undefined, at)}`}>{children}</a>;
}

export function ClueLink({ id, at, children }: To & { readonly id: string }) {
  return <a href={`#/${linkToClue(id, at)}`}>{children}</a>;
}

export function ComparisonLink(props: {
  readonly a: string;
  readonly b: string;
  readonly children: ComponentChildren;
}) {
  return (
    <a class="compare" href={`#/${linkToComparison(props.a, props.b)}`}>
      {props.children}
    </a>
  );
}
