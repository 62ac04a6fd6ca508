import { itemsOf } from "../catalogue.models.ts";
import type { Language, Pack, Words } from "../packs.schemas.ts";
import type { PackProblem, ReadPacks } from "../reading.models.ts";
import { sameExercises } from "./skeleton.models.ts";

/** What is wrong with packs as a whole: ids, skills, prerequisites, languages, exercises that are there twice. */
export function proofStructure(read: ReadPacks, known: ReadonlySet<string>): readonly PackProblem[] {
  const report = (pack: Pack, code: string, place: string, message: string): PackProblem => ({
    code,
    file: read.fileOf.get(place) ?? pack.id,
    place,
    message,
  });
  const skills = new Set([...known, ...read.packs.flatMap((pack) => pack.skills.map(({ id }) => id))]);
  return [
    ...doubledIds(read, report),
    ...read.packs.flatMap((pack) => [
      ...strangers(pack, skills, report),
      ...missingWords(pack, report),
      ...sameExercises(pack).map(([first = "", ...others]) =>
        report(
          pack,
          "item.same-exercise",
          others[0] ?? first,
          `With numbers and names taken out this is the same as ${[first, ...others.slice(1)].join(", ")}; ask something else or drop it.`,
        ),
      ),
    ]),
    ...circles(read.packs, report),
  ];
}

type Report = (pack: Pack, code: string, place: string, message: string) => PackProblem;

function doubledIds(read: ReadPacks, report: Report): readonly PackProblem[] {
  const skills = new Map<string, Pack>();
  const items = new Map<string, Pack>();
  const problems: PackProblem[] = [];
  const note = (seen: Map<string, Pack>, id: string, pack: Pack) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, pack);
    else
      problems.push(
        report(pack, "pack.duplicate-id", id, `This id is taken (pack ${first.id}); give it another one.`),
      );
  };
  for (const pack of read.packs) {
    for (const { id } of pack.skills) note(skills, id, pack);
    for (const { id } of itemsOf(pack)) note(items, id, pack);
  }
  return problems;
}

function strangers(pack: Pack, skills: ReadonlySet<string>, report: Report): readonly PackProblem[] {
  return [
    ...pack.skills.flatMap(({ id, prerequisites }) =>
      prerequisites
        .filter((needed) => !skills.has(needed))
        .map((needed) =>
          report(
            pack,
            "skill.unknown-prerequisite",
            id,
            `No pack has the skill ${needed}; correct the id or add the skill.`,
          ),
        ),
    ),
    ...itemsOf(pack)
      .filter(({ skill }) => !skills.has(skill))
      .map(({ id, skill }) =>
        report(pack, "item.unknown-skill", id, `No pack has the skill ${skill}; correct the id or add it.`),
      ),
  ];
}

/** Skills that need themselves by way of others. */
function circles(packs: readonly Pack[], report: Report): readonly PackProblem[] {
  const needs = new Map(packs.flatMap((pack) => pack.skills.map((skill) => [skill.id, skill.prerequisites])));
  const done = new Set<string>();
  const problems: PackProblem[] = [];
  const visit = (id: string, path: readonly string[], pack: Pack): void => {
    if (path.includes(id)) {
      const circle = [...path.slice(path.indexOf(id)), id].join(" → ");
      problems.push(
        report(pack, "skill.circle", id, `Its prerequisites lead back to it: ${circle}; take one out.`),
      );
      return;
    }
    if (done.has(id)) return;
    for (const needed of needs.get(id) ?? []) visit(needed, [...path, id], pack);
    done.add(id);
  };
  for (const pack of packs) for (const { id } of pack.skills) visit(id, [], pack);
  return problems;
}

/** Texts that lack one of the pack's languages. */
function missingWords(pack: Pack, report: Report): readonly PackProblem[] {
  const lacking = (words: Words) => pack.languages.filter((language) => words[language] === undefined);
  const told = (place: string, what: string, missing: readonly Language[]) =>
    missing.length === 0
      ? []
      : [report(pack, "words.missing", place, `${what} has no text in ${missing.join(", ")}; write it.`)];
  return [
    ...told(pack.id, "The pack's name", lacking(pack.name)),
    ...pack.skills.flatMap(({ id, name }) => told(id, "The skill's name", lacking(name))),
    ...pack.items.flatMap((item) =>
      item.kind === "generated"
        ? []
        : textsOf(item).flatMap(([what, words]) => told(item.id, what, lacking(words))),
    ),
    ...pack.tasks.flatMap((task) => [
      ...told(task.id, "The task", lacking({ en: task.en?.prompt, es: task.es?.prompt })),
      ...task.rubric.flatMap((criterion) => [
        ...told(task.id, `Criterion ${criterion.id}`, lacking(criterion.name)),
        ...criterion.levels.flatMap((level) => [
          ...told(task.id, `Level ${level.id} of ${criterion.id}`, lacking(level.name)),
          ...told(task.id, `Level ${level.id} of ${criterion.id}`, lacking(level.descriptor)),
        ]),
      ]),
    ]),
  ];
}

type Written = Exclude<Pack["items"][number], { kind: "generated" }>;

function textsOf(item: Written): readonly (readonly [what: string, words: Words])[] {
  return [
    ["The text", item.text],
    ...item.hints.map((hint, index) => [`Hint ${index + 1}`, { en: hint.en, es: hint.es }] as const),
    ...(item.kind === "choice"
      ? item.options.map((option, index) => [`Option ${index + 1}`, option.text] as const)
      : []),
    ...item.subQuestions.flatMap((question) => [
      [`Sub-question ${question.id}`, question.text] as const,
      ...question.hints.map(
        (hint, index) => [`Hint ${index + 1} of ${question.id}`, { en: hint.en, es: hint.es }] as const,
      ),
      ...(question.options ?? []).map(
        (option, index) => [`Option ${index + 1} of ${question.id}`, option.text] as const,
      ),
    ]),
  ];
}
