import { parseArgs } from "node:util";
import { isMainThread } from "node:worker_threads";
import { usualDataFolder } from "../reporting/data.ts";
import type { Section } from "../reporting/report.models.ts";
import { makeProgress, terminalReport } from "../reporting/terminal.ts";
import { firstWordsSection, fullCrowds, shortCrowds } from "./first-words.ts";
import { timeTrials } from "./patience.ts";
import { sizesSection } from "./sizes.ts";
import { fullSizes, retrievalSection, shortSizes } from "./suites/retrieval.ts";
import { fuzzing, usual } from "./suites/suites.ts";
import { type Ended, suiteSections } from "./trials.ts";

/** A short run takes this share of the trials. */
const shortScale = 0.05;

const usage = "usage: npm run bench [-- [retrieval] [--short] [--seed N] [--fuzz N] [--data DIR]]";

/** Words after `npm run bench`. `fuzz` tries so many random hostile inputs and measures nothing else; so does `retrieval`. */
interface BenchArguments {
  /** Only retrieval is measured. */
  readonly retrieval: boolean;
  readonly short: boolean;
  readonly fuzz: number | null;
  readonly seed: number;
  readonly data: string;
}

/** @throws TypeError naming the option that is not known or no whole number */
function readArguments(words: readonly string[]): BenchArguments {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      short: { type: "boolean", default: false },
      fuzz: { type: "string" },
      seed: { type: "string", default: "1" },
      data: { type: "string", default: usualDataFolder },
    },
  });
  const whole = (name: string, text: string) => {
    if (!/^\d{1,9}$/.test(text)) throw new TypeError(`--${name} takes a whole number, not "${text}"`);
    return Number(text);
  };
  const unknown = positionals.find((word) => word !== "retrieval");
  if (unknown !== undefined) throw new TypeError(`There is no part "${unknown}" to measure by itself.`);
  return {
    retrieval: positionals.length > 0,
    short: values.short,
    fuzz: values.fuzz === undefined ? null : whole("fuzz", values.fuzz),
    seed: whole("seed", values.seed),
    data: values.data,
  };
}

/** Random hostile inputs, with every one that was slow or judged falsely in full. @returns 1 when one was judged falsely */
async function fuzz(count: number, { seed, data }: BenchArguments): Promise<number> {
  const bar = makeProgress(fuzzing.length);
  const options = { data, seed, scale: 1, count };
  const ended = await suiteSections(fuzzing, options, bar);
  bar.end();
  process.stdout.write(`${terminalReport(ended.map(({ section }) => section))}\n`);
  tellRemarkable(ended);
  return falseIn(ended) > 0 ? 1 : 0;
}

/** What was slow or judged falsely, in full, to be repeated. */
function tellRemarkable(ended: readonly Ended[]): void {
  for (const { trial, verdict, took } of ended.flatMap(({ remarkable }) => remarkable))
    process.stdout.write(
      `${Math.round(took)} ms, ${verdict}: ${trial.name}\n  ${JSON.stringify(trial.asked)}\n`,
    );
}

/** Retrieval alone. A time over its limit is only shown. */
async function benchRetrieval({ short, seed }: BenchArguments): Promise<number> {
  const bar = makeProgress(1);
  const section = await retrievalSection(short ? shortSizes : fullSizes, seed, (part) =>
    bar.show("Retrieval", part),
  );
  bar.end();
  process.stdout.write(`${terminalReport([section])}\n`);
  return 0;
}

/** Everything, as one table. @returns 1 when something was judged falsely; a time over its limit is only shown */
async function bench({ short, seed, data }: BenchArguments): Promise<number> {
  const bar = makeProgress(usual.length + 3);
  const ended = await suiteSections(usual, { data, seed, scale: short ? shortScale : 1, count: 0 }, bar);
  bar.show("Sizes", 0);
  const sizes = sizesSection();
  bar.step();
  bar.show("First words", 0);
  const words = await firstWordsSection(short ? shortCrowds : fullCrowds, (part) =>
    bar.show("First words", part),
  );
  bar.step();
  const retrieval = await retrievalSection(short ? shortSizes : fullSizes, seed, (part) =>
    bar.show("Retrieval", part),
  );
  bar.end();
  const sections: readonly Section[] = [...ended.map(({ section }) => section), sizes, words, retrieval];
  process.stdout.write(`${terminalReport(sections)}\n`);
  tellRemarkable(ended);
  return falseIn(ended) > 0 ? 1 : 0;
}

function falseIn(ended: readonly Ended[]): number {
  return ended.reduce((sum, { falsely }) => sum + falsely, 0);
}

async function main(words: readonly string[]): Promise<number> {
  let read: BenchArguments;
  try {
    read = readArguments(words);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
    return 2;
  }
  if (read.retrieval) return benchRetrieval(read);
  return read.fuzz === null ? bench(read) : fuzz(read.fuzz, read);
}

if (!isMainThread) timeTrials();
else
  main(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
