import type { ComponentChildren } from "preact";
import { linkToComparison, linkToList, linkToProposal } from "../../link.ts";
import type { ListQuery } from "../../link.ts";

/** A number that opens the list behind it. A zero opens nothing. */
export function Count(props: { readonly value: number; readonly query: ListQuery; readonly unit?: string }) {
  const { value, query, unit = "" } = props;
  if (value === 0) return <span class="zero">0{unit}</span>;
  return (
    <a class="count" href={`#/${linkToList(query)}`}>
      {value}
      {unit}
    </a>
  );
}

export function ProposalLink(props: { readonly id: string; readonly children: ComponentChildren }) {
  return <a href={`#/${linkToProposal(props.id)}`}>{props.children}</a>;
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
