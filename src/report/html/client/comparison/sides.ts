/** The two proposals of a comparison; the one asked for first is on the left. */
export interface Sides<T> {
  readonly left: T;
  readonly right: T;
}

export type Side = keyof Sides<unknown>;

export const sides: readonly Side[] = ["left", "right"];

export const sideNames: Sides<string> = { left: "左件", right: "右件" };
