/** How far a long computation has come. Units are the caller's: proposals, pairs, iterations. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A long computation that pauses now and then, so that its driver can show progress, or stop. */
export type Computation<T> = Generator<Progress, T, void>;

/** Runs a computation to its end without a pause. */
export function complete<T>(computation: Computation<T>): T {
  for (;;) {
    const step = computation.next();
    if (step.done === true) return step.value;
  }
}
