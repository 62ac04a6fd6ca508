import { parentPort, Worker, workerData } from "node:worker_threads";
import type { SuiteOptions, Trial } from "./suites/suite.models.ts";
import { type SuiteName, suites } from "./suites/suites.ts";
import { timed } from "./timing.models.ts";

/** A trial that is not over after so many milliseconds is given up. */
const patience = 10_000;
/** Trials done before the first is timed, so that code is compiled and tables are made. */
const warmUp = 12;

/** What became of a trial. */
export interface Timed {
  /** Its place in the suite. */
  readonly index: number;
  /** Milliseconds. */
  readonly took: number;
  readonly verdict: string;
  readonly isFalse: boolean;
}

interface Job {
  readonly suite: SuiteName;
  readonly options: SuiteOptions;
  readonly from: number;
}

type Message = { readonly begun: number } | { readonly ended: Timed } | { readonly done: true };

/**
 * Times every trial of a suite in a thread of its own, so that one that never ends is given up, counted and passed
 * over. @returns the trials and their times, in the same order
 */
export async function timeSuite(
  suite: SuiteName,
  options: SuiteOptions,
  progress: (part: number) => void,
): Promise<{ readonly trials: readonly Trial[]; readonly times: readonly Timed[] }> {
  const trials = suites[suite].trials(options);
  const times: Timed[] = [];
  const keep = (one: Timed) => {
    times.push(one);
    progress(times.length / trials.length);
  };
  for (let from = 0; from < trials.length; )
    from = await timeFrom({ suite, options, from }, trials.length, keep);
  return { trials, times };
}

/** Times trials from one on. @returns the one to go on with: the end, or the one after a trial that was given up */
function timeFrom(job: Job, end: number, keep: (one: Timed) => void): Promise<number> {
  return new Promise((resolve) => {
    const thread = new Worker(process.argv[1] ?? "", { workerData: job });
    let at = job.from;
    let timer: NodeJS.Timeout | undefined;
    const giveUp = (verdict: string) => {
      keep({ index: at, took: patience, verdict, isFalse: false });
      void thread.terminate();
      resolve(at + 1);
    };
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => giveUp("never ended"), patience);
    };
    watch();
    thread.on("message", (message: Message) => {
      watch();
      if ("begun" in message) at = message.begun;
      else if ("ended" in message) keep(message.ended);
      else {
        clearTimeout(timer);
        resolve(end);
      }
    });
    thread.on("error", (error) => {
      clearTimeout(timer);
      giveUp(`failed: ${error instanceof Error ? error.message : String(error)}`);
    });
  });
}

/** The other end of `timeSuite`: runs the trials and tells of each. */
export function timeTrials(): void {
  const { suite, options, from } = workerData as Job; // only `timeFrom` starts this thread
  const tell = (message: Message) => parentPort?.postMessage(message);
  const trials = suites[suite].trials(options);
  for (const trial of trials.slice(from, from + warmUp)) trial.run();
  for (const [index, trial] of trials.entries()) {
    if (index < from) continue;
    tell({ begun: index });
    const { result, took } = timed(() => trial.run());
    tell({ ended: { index, took, ...result } });
  }
  tell({ done: true });
}
