import { setImmediate } from "node:timers/promises";
import type { Computation } from "../base/progress.ts";
import type { Work } from "./stage.ts";

/** Milliseconds a computation may hold the thread. More is a little faster; much more and Ctrl-C feels dead. */
const sliceMs = 50;

/** Runs a computation in slices: after each, reports progress, lets the event loop turn, and stops when aborted. */
export async function drive<T>(
  computation: Computation<T>,
  work: Pick<Work, "signal" | "progress">,
  now: () => number = () => performance.now(),
): Promise<T> {
  work.signal.throwIfAborted();
  let sliceEnd = now() + sliceMs;
  for (;;) {
    const step = computation.next();
    if (step.done === true) return step.value;
    if (now() < sliceEnd) continue;
    work.progress(step.value);
    await setImmediate();
    work.signal.throwIfAborted();
    sliceEnd = now() + sliceMs;
  }
}
