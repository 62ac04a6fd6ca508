import { basename, join } from "node:path";
import { packFiles, packSkills } from "../../server/modules/curriculum/packs.ts";
import { itemCount, proofPacks } from "../../server/modules/curriculum/proof/proof.models.ts";
import {
  type PackProblem,
  parsePacks,
  type ReadPacks,
} from "../../server/modules/curriculum/reading.models.ts";
import { ensureFolder, FolderError, jsonFilesUnder, readJson } from "./folders.ts";
import { makeProgress } from "./progress.ts";

/** `packs check [DIR]`: the packs that come with Ponder, or those of a folder. @returns the exit code */
export function checkPacks(folder: string | undefined): number {
  const { sources, problems: unreadable } = folder === undefined ? shipped() : sourcesIn(folder);
  const read = parsePacks(sources);
  // Packs of a folder may build on skills of the packs that come with Ponder.
  const known = new Set(folder === undefined ? [] : packSkills.map(({ id }) => id));
  const problems = [...unreadable, ...proofread({ ...read }, known)];
  for (const problem of problems)
    process.stdout.write(`${problem.file}: ${problem.place}: ${problem.code}\n  ${problem.message}\n`);
  for (const pack of read.packs)
    process.stdout.write(
      `${pack.id} ${pack.version}: ${pack.skills.length} skills, ${itemCount(pack)} items (${pack.languages.join(", ")})\n`,
    );
  process.stdout.write(problems.length === 0 ? "No problems.\n" : `${problems.length} problems.\n`);
  return problems.length === 0 ? 0 : 1;
}

function proofread(read: ReadPacks, known: ReadonlySet<string>): readonly PackProblem[] {
  const progress = makeProgress("Checking items", process.stderr);
  const proofing = proofPacks(read, { known });
  for (;;) {
    const step = proofing.next();
    if (step.done === true) {
      progress.end();
      return step.value;
    }
    progress.show(step.value.done, step.value.total);
  }
}

interface Sources {
  readonly sources: Readonly<Record<string, unknown>>;
  readonly problems: readonly PackProblem[];
}

function shipped(): Sources {
  const sources = Object.entries(packFiles).map(([path, content]) => [
    path.replace(/^.*\/packs\//, ""),
    content,
  ]);
  return { sources: Object.fromEntries(sources), problems: [] };
}

/** The JSON files of a folder (and of the folders in it), each read by itself. */
function sourcesIn(folder: string): Sources {
  ensureFolder(folder);
  const files = jsonFilesUnder(folder);
  if (files.length === 0)
    throw new FolderError("packs.none", `${folder} holds no packs: no .json file in it or in its folders.`);
  const sources: Record<string, unknown> = {};
  const problems: PackProblem[] = [];
  for (const file of files) {
    try {
      sources[file] = readJson(join(folder, file), file);
    } catch (error) {
      if (!(error instanceof FolderError)) throw error;
      problems.push({ code: error.code, file, place: basename(file), message: error.message });
    }
  }
  return { sources, problems };
}
