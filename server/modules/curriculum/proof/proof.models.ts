import type { Pack } from "../packs.schemas.ts";
import type { PackProblem, ReadPacks } from "../reading.models.ts";
import { proofGenerated, seedsTried } from "./generated.models.ts";
import { proofStructure } from "./structure.models.ts";
import { proofWritten } from "./written.models.ts";

/** How far a proof-reading is: items done, of how many. */
export interface ProofProgress {
  readonly done: number;
  readonly total: number;
}

export interface ProofOptions {
  /** Seeds for each generated item; 500 when left out. */
  readonly seeds?: number;
  /** Ids of skills of packs that are not being checked but installed beside them. */
  readonly known?: ReadonlySet<string>;
}

/**
 * Everything that is wrong with packs, what can't be read included. A generator, so that whoever runs it may
 * show progress or stop: it yields after each item and returns the problems.
 */
export function* proofPacks(
  read: ReadPacks,
  { seeds = seedsTried, known = new Set() }: ProofOptions = {},
): Generator<ProofProgress, readonly PackProblem[]> {
  const problems = [...read.problems, ...proofStructure(read, known)];
  const items = read.packs.flatMap((pack) => pack.items.map((item) => [item, pack] as const));
  for (const [index, [item, pack]] of items.entries()) {
    const found = item.kind === "generated" ? proofGenerated(item, seeds) : proofWritten(item, pack);
    const file = read.fileOf.get(item.id) ?? pack.id;
    problems.push(...found.map((problem) => ({ ...problem, file, place: item.id })));
    yield { done: index + 1, total: items.length };
  }
  return problems;
}

/** The same at once. */
export function proofAll(read: ReadPacks, options: ProofOptions = {}): readonly PackProblem[] {
  const proofing = proofPacks(read, options);
  for (;;) {
    const step = proofing.next();
    if (step.done === true) return step.value;
  }
}

/** Number of items a pack holds, of every kind. */
export function itemCount(pack: Pack): number {
  return pack.items.length + pack.conceptItems.length + pack.tasks.length;
}
