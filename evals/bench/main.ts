import { parseArgs } from "node:util";
import { isMainThread } from "node:worker_threads";
import { usualDataFolder } from "../reporting/data.ts";
import type { Section } from "../reporting/report.models.ts";
import { makeProgress, terminalReport } from "../reporting/terminal.ts";
import { firstWordsSection, fullCrowds, shortCrowds } from "./first-words.ts";
import { timeTrials } from "./patience.ts";
import { sizesSection } from "./sizes.ts";
import { fullSchool, liveSection, shortSchool } from "./suites/live.ts";
import { fullSizes, retrievalSection, shortSizes } from "./suites/retrieval.ts";
import { fuzzing, usual } from "./suites/suites.ts";
import { fullTranscripts, shortTranscripts, transcriptsSection } from "./suites/transcripts.ts";
import { type Ended, suiteSections } from "./trials.ts";

/** A short run takes this share of the trials. */
const shortScale = 0.05;

const usage =
  "usage: npm run bench [-- [retrieval|transcripts|live] [--short] [--seed N] [--fuzz N] [--data DIR]]";

/** What can be measured by itself. */
const parts = ["retrieval", "transcripts", "live"] as const;
type Part = (typeof parts)[number];

/** Words after `npm run bench`. `fuzz` tries so many random hostile inputs and measures nothing else. */
interface BenchArguments {
  /** Only this is measured. */
  readonly part: Part | null;
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
  const unknown = positionals.find((word) => !parts.some((part) => part === word));
  if (unknown !== undefined) throw new TypeError(`There is no part "${unknown}" to measure by itself.`);
  return {
    part: parts.find((part) => part === positionals[0]) ?? null,
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

const partSections: Readonly<
  Record<Part, (read: BenchArguments, progress: (part: number) => void) => Promise<Section>>
> = {
  retrieval: ({ short, seed }, progress) => retrievalSection(short ? shortSizes : fullSizes, seed, progress),
  transcripts: ({ short, seed }, progress) =>
    transcriptsSection(short ? shortTranscripts : fullTranscripts, seed, progress),
  live: ({ short }, progress) => liveSection(short ? shortSchool : fullSchool, progress),
};
const partNames: Readonly<Record<Part, string>> = {
  retrieval: "Retrieval",
  transcripts: "Transcripts",
  live: "A class that is watched",
};

/** One part alone. A time over its limit is only shown. */
async function benchPart(part: Part, read: BenchArguments): Promise<number> {
  const bar = makeProgress(1);
  const section = await partSections[part](read, (done) => bar.show(partNames[part], done));
  bar.end();
  process.stdout.write(`${terminalReport([section])}\n`);
  return 0;
}

/** Everything, as one table. @returns 1 when something was judged falsely; a time over its limit is only shown */
async function bench(read: BenchArguments): Promise<number> {
  const { short, seed, data } = read;
  const bar = makeProgress(usual.length + 2 + parts.length);
  const ended = await suiteSections(usual, { data, seed, scale: short ? shortScale : 1, count: 0 }, bar);
  bar.show("Sizes", 0);
  const sizes = sizesSection();
  bar.step();
  bar.show("First words", 0);
  const words = await firstWordsSection(short ? shortCrowds : fullCrowds, (part) =>
    bar.show("First words", part),
  );
  bar.step();
  const alone: Section[] = [];
  for (const part of parts) {
    alone.push(await partSections[part](read, (done) => bar.show(partNames[part], done)));
    bar.step();
  }
  bar.end();
  const sections: readonly Section[] = [...ended.map(({ section }) => section), sizes, words, ...alone];
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
  if (read.part !== null) return benchPart(read.part, read);
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
