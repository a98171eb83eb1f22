/** What the command line touches of its process; tests hand in their own. */
export interface Io {
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  /** Ends the process at once. */
  readonly exit: (code: number) => void;
  readonly signals: Signals;
  /** Milliseconds since 1970, never running backwards. */
  readonly now: () => number;
  readonly peakMemoryMB: () => number;
}

export interface Terminal {
  write(text: string): void;
  /** False where the output goes into a file or another program. */
  readonly isTTY: boolean;
  /** Width in columns, as it is now; null where unknown. */
  readonly columns: () => number | null;
}

export interface Signals {
  on(signal: "SIGINT" | "SIGTERM", listener: () => void): void;
  off(signal: "SIGINT" | "SIGTERM", listener: () => void): void;
}

/** The real process. A reader that went away (`xuanti … | head`) is no error worth telling. */
export function processIo(): Io {
  return {
    stdout: toTerminal(process.stdout),
    stderr: toTerminal(process.stderr),
    exit: (code) => process.exit(code),
    signals: {
      on: (signal, listener) => void process.on(signal, listener),
      off: (signal, listener) => void process.off(signal, listener),
    },
    now: () => performance.timeOrigin + performance.now(),
    peakMemoryMB: () => process.resourceUsage().maxRSS / 1024,
  };
}

function toTerminal(stream: NodeJS.WriteStream): Terminal {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    write: (text) => void stream.write(text),
    // Undefined, not false, where the stream is no terminal.
    isTTY: Boolean(stream.isTTY),
    columns: () => stream.columns ?? null,
  };
}
