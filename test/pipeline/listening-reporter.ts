import type { Reporter } from "../../src/pipeline/run.ts";

/** Writes down what it hears: `run 分词`, `reuse 分词`, … */
export function listeningReporter(heard: string[]): Reporter {
  return {
    reused: (stage) => heard.push(`reuse ${stage.label}`),
    started: (stage, reason) => heard.push(`run ${stage.label}: ${reason}`),
    progress: (stage, { done, total }) => heard.push(`${stage.label} ${done}/${total}`),
    finished: () => {},
    notice: (message) => heard.push(`notice ${message}`),
  };
}
