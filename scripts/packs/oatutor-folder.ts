import { basename, join } from "node:path";
import type { OatutorImport, RawProblem } from "../../server/modules/curriculum/oatutor/oatutor.models.ts";
import { makeOatutorImport } from "../../server/modules/curriculum/oatutor/oatutor.models.ts";
import {
  oatutorCoursesSchema,
  oatutorSkillsSchema,
} from "../../server/modules/curriculum/oatutor/oatutor.schemas.ts";
import { ensureFolder, FolderError, filesIn, foldersIn, readJson } from "./folders.ts";

type Refused = OatutorImport["refused"][number];

/**
 * Reads a folder in OATutor's layout: `content-pool/<problem>/…`, `coursePlans.json`, `skillModel.json`. The
 * folder may also be the one that holds them (`content-sources/oatutor`), or the pool itself.
 * @param progress told after each problem: done, of how many
 * @throws FolderError when it is no such folder, or one of the two files about everything can't be read
 */
export function readOatutorFolder(
  folder: string,
  progress: (done: number, total: number) => void = () => {},
): OatutorImport {
  ensureFolder(folder);
  const { pool, about } = placesIn(folder);
  const gathering = makeOatutorImport(
    aboutAll(join(about, "coursePlans.json"), oatutorCoursesSchema, []),
    aboutAll(join(about, "skillModel.json"), oatutorSkillsSchema, {}),
  );
  const damaged: Refused[] = [];
  const names = foldersIn(pool);
  let lost = 0;
  for (const [index, name] of names.entries()) {
    const read = readProblem(join(pool, name), name);
    if (read.raw) gathering.add(read.raw);
    lost += read.refused.length;
    damaged.push(...read.refused);
    progress(index + 1, names.length);
  }
  const done = gathering.finish();
  return {
    ...done,
    steps: { seen: done.steps.seen + lost, imported: done.steps.imported },
    refused: [...damaged, ...done.refused],
  };
}

function placesIn(folder: string): { pool: string; about: string } {
  for (const about of [folder, join(folder, "content-sources", "oatutor")]) {
    const pool = join(about, "content-pool");
    if (foldersIn(pool).length > 0) return { pool, about };
  }
  if (basename(folder) === "content-pool" && foldersIn(folder).length > 0)
    return { pool: folder, about: join(folder, "..") };
  throw new FolderError(
    "oatutor.no-pool",
    `${folder} holds no content-pool with problems; name the folder of an OATutor course.`,
  );
}

/** One of the two files about everything; where it is absent, what can be said without it. */
function aboutAll<Value>(
  path: string,
  schema: { safeParse: (value: unknown) => { success: true; data: Value } | { success: false } },
  absent: Value,
): Value {
  let written: unknown;
  try {
    written = readJson(path, basename(path));
  } catch (error) {
    if (error instanceof FolderError && error.code === "file.missing") return absent;
    throw error;
  }
  const parsed = schema.safeParse(written);
  if (!parsed.success)
    throw new FolderError("oatutor.unexpected-shape", `${basename(path)} does not have OATutor's shape.`);
  return parsed.data;
}

/** A problem's folder; steps that can't be read are refused by themselves, the rest goes on. */
function readProblem(folder: string, name: string): { raw: RawProblem | null; refused: readonly Refused[] } {
  const refused: Refused[] = [];
  const guarded = (place: string, read: () => unknown): { value: unknown } | null => {
    try {
      return { value: read() };
    } catch (error) {
      if (!(error instanceof FolderError)) throw error;
      refused.push({ code: error.code, place, message: error.message });
      return null;
    }
  };
  const problem = guarded(name, () => readJson(join(folder, `${name}.json`), `${name}.json`));
  if (problem === null) return { raw: null, refused };
  const steps = foldersIn(join(folder, "steps")).flatMap((step) => {
    const at = join(folder, "steps", step);
    const read = guarded(step, () => readJson(join(at, `${step}.json`), `${step}.json`));
    if (read === null) return [];
    const pathway = guarded(step, () => pathwayIn(join(at, "tutoring"), step));
    return pathway === null ? [] : [{ folder: step, step: read.value, pathway: pathway.value }];
  });
  // A problem whose only steps are damaged has been told of already.
  const isLost = steps.length === 0 && refused.length > 0;
  return { raw: isLost ? null : { folder: name, problem: problem.value, steps }, refused };
}

/** The default pathway, or the first there is; null when there is none. */
function pathwayIn(folder: string, step: string): unknown {
  const files = filesIn(folder, ".json");
  const file = files.find((name) => name === `${step}DefaultPathway.json`) ?? files[0];
  return file === undefined ? null : readJson(join(folder, file), file);
}
