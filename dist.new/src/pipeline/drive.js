import { setImmediate } from "node:timers/promises";
/** Milliseconds a computation may hold the thread. More is a little faster; much more and Ctrl-C feels dead. */
const sliceMs = 50;
/** Runs a computation in slices: after each, reports progress, lets the event loop turn, and stops when aborted. */
export async function drive(computation, work, now = () => performance.now()) {
    work.signal.throwIfAborted();
    let sliceEnd = now() + sliceMs;
    for (;;) {
        const step = computation.next();
        if (step.done === true)
            return step.value;
        if (now() < sliceEnd)
            continue;
        work.progress(step.value);
        await setImmediate();
        work.signal.throwIfAborted();
        sliceEnd = now() + sliceMs;
    }
}
