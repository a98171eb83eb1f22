import { EventEmitter } from "node:events";
import type { Io } from "../../src/cli/io.ts";

/** An Io that remembers what was written, and lets a test press Ctrl-C. */
export interface RecordingIo {
  readonly io: Io;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Exit codes of processes that ended at once. */
  readonly exits: readonly number[];
  interrupt(signal?: "SIGINT" | "SIGTERM"): void;
  /** Listeners that are still there. */
  readonly listeners: () => number;
}

export function recordingIo(terminal: { readonly isTTY?: boolean; readonly columns?: number } = {}): RecordingIo {
  const texts = { stdout: "", stderr: "" };
  const exits: number[] = [];
  const signals = new EventEmitter();
  let time = 0;
  const open = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      texts[name] += text;
    },
    isTTY: terminal.isTTY ?? false,
    columns: () => terminal.columns ?? null,
  });
  return {
    io: {
      stdout: open("stdout"),
      stderr: open("stderr"),
      exit: (code) => exits.push(code),
      signals: {
        on: (signal, listener) => void signals.on(signal, listener),
        off: (signal, listener) => void signals.off(signal, listener),
      },
      now: () => (time += 200),
      peakMemoryMB: () => 1,
    },
    stdout: () => texts.stdout,
    stderr: () => texts.stderr,
    exits,
    interrupt: (signal = "SIGINT") => void signals.emit(signal),
    listeners: () => signals.listenerCount("SIGINT") + signals.listenerCount("SIGTERM"),
  };
}
