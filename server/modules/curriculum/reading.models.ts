import type { AnswerBecause } from "../checking/answers/reasons.constants.ts";
import { type Pack, packFileSchema, packHeadSchema } from "./packs.schemas.ts";

/** Something about a pack that its author has to change. `place` is an item's id or a path inside the file. */
export interface PackProblem {
  /** Stable, dotted: `pack.schema`, `pack.duplicate-id`, `answer.refused` … */
  readonly code: string;
  readonly file: string;
  readonly place: string;
  /** What is wrong and what to do about it, in English. */
  readonly message: string;
  /** What a sentence about it in another language names: the words it is about (`said`), their `language`, a hint's `number`. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Why the checker does not take those words. */
  readonly because?: AnswerBecause;
}

export interface ReadPacks {
  readonly packs: readonly Pack[];
  /** Id of a skill or item → the file it stands in. */
  readonly fileOf: ReadonlyMap<string, string>;
  readonly problems: readonly PackProblem[];
}

interface ReadFile {
  readonly file: string;
  readonly source: unknown;
  readonly content: ReturnType<typeof packFileSchema.parse>;
}

/** Reads packs from parsed JSON by file name; files with the same pack id are one pack. Never throws. */
export function parsePacks(sources: Readonly<Record<string, unknown>>): ReadPacks {
  const problems: PackProblem[] = [];
  const byPack = new Map<string, ReadFile[]>();
  const fileOf = new Map<string, string>();
  for (const file of Object.keys(sources).sort()) {
    const parsed = packFileSchema.safeParse(sources[file]);
    if (!parsed.success) {
      problems.push(...schemaProblems(file, sources[file], parsed.error.issues));
      continue;
    }
    const content = parsed.data;
    byPack.set(content.id, [...(byPack.get(content.id) ?? []), { file, source: sources[file], content }]);
    for (const list of [content.skills, content.items, content.conceptItems, content.tasks])
      for (const { id } of list) if (!fileOf.has(id)) fileOf.set(id, file);
  }
  const packs = [...byPack.values()].flatMap((files) => joined(files, problems));
  return { packs, fileOf, problems };
}

/** One pack of its files; none when its head is missing, doubled or wrong, which is then a problem. */
function joined(files: readonly ReadFile[], problems: PackProblem[]): readonly Pack[] {
  const heads = files.filter(({ source }) => hasKey(source, "name") || hasKey(source, "licence"));
  const head = heads[0] ?? files[0];
  if (head === undefined) return [];
  if (heads[1] !== undefined) {
    problems.push({
      code: "pack.two-heads",
      file: heads[1].file,
      place: head.content.id,
      message: `The pack's name and licence stand in ${head.file} already; leave them out here or give this pack another id.`,
    });
    return [];
  }
  const parsed = packHeadSchema.safeParse(head.source);
  if (!parsed.success) {
    problems.push(...schemaProblems(head.file, head.source, parsed.error.issues));
    return [];
  }
  const contents = files.map(({ content }) => content);
  return [
    {
      ...parsed.data,
      skills: contents.flatMap(({ skills }) => skills),
      items: contents.flatMap(({ items }) => items),
      conceptItems: contents.flatMap(({ conceptItems }) => conceptItems),
      tasks: contents.flatMap(({ tasks }) => tasks),
      lexicon: Object.assign({}, ...contents.map(({ lexicon }) => lexicon)),
    },
  ];
}

function schemaProblems(
  file: string,
  source: unknown,
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): readonly PackProblem[] {
  return issues.map(({ path, message }) => {
    const [list, index, ...rest] = path;
    const id = idAt(source, list, index);
    const place = id === null ? path.map(String).join(".") : [id, ...rest.map(String)].join(" ");
    return { code: "pack.schema", file, place, message };
  });
}

/** The id of an item in one of a file's lists, so that an author finds it without counting. */
function idAt(source: unknown, list: PropertyKey | undefined, index: PropertyKey | undefined): string | null {
  if (typeof list !== "string" || typeof index !== "number" || !hasKey(source, list)) return null;
  const entries: unknown = source[list];
  const entry: unknown = Array.isArray(entries) ? entries[index] : null;
  return hasKey(entry, "id") && typeof entry.id === "string" ? entry.id : null;
}

function hasKey<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}
