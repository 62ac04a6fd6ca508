import { AppError } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { AssignmentPart } from "../../classes/assignments/assignments.schemas.ts";
import type { GivenAssignment } from "../../classes/assignments/given.usecases.ts";
import { readMaterial } from "../../curriculum/materials/materials.usecases.ts";
import { inLanguage } from "../../curriculum/packs.schemas.ts";
import { catalogue, skillName } from "../../curriculum/packs.ts";
import { ownRubrics } from "../../portfolio/feedback/rubrics.usecases.ts";
import type { Locale } from "../asking/asked-item.models.ts";
import { isExamUnderWay } from "../practice/assigned-practice.usecases.ts";
import type { PracticePorts } from "../practice/practice-view.usecases.ts";
import type { MyPart } from "./assigned.schemas.ts";
import { partStanding, withoutVerdicts } from "./progress.models.ts";
import { holdings, type Work } from "./work.usecases.ts";

/** A part as its student sees it: no key is in it, and no verdict while an exam goes on. */
export async function partViewOf(
  person: Person,
  given: GivenAssignment,
  part: AssignmentPart,
  work: Work,
  locale: Locale,
  ports: Pick<PracticePorts, "database">,
): Promise<MyPart> {
  const isHeld = isExamUnderWay(given);
  const { progress: whole } = partStanding(part, work, holdings);
  const progress = isHeld ? withoutVerdicts(whole) : whole;
  const { id, kind } = part;
  const own = work.parts.find(({ partId }) => partId === id);
  switch (kind) {
    case "items":
      return { kind, id, progress, practiceId: work.sessions.get(id) ?? null };
    case "skills":
      return { kind, id, progress, skills: skillsView(part.skills, work, locale) };
    case "pack": {
      const pack = catalogue.packs.find((one) => one.id === part.pack);
      return {
        kind,
        id,
        progress,
        name: pack ? inLanguage(pack.name, locale) : part.pack,
        skills: skillsView(holdings.skillsOfPack(part.pack), work, locale),
      };
    }
    case "reading":
      return {
        kind,
        id,
        progress,
        ...(await readingOf(person, given, part, ports)),
        questions: questionsView(part, work, isHeld),
      };
    case "writing": {
      const { prompt, rubricId } = part;
      return {
        kind,
        id,
        progress,
        prompt,
        rubric: rubricId === null ? null : await rubricName(person, rubricId, locale, ports),
        artifactId: own?.artifactId ?? null,
        handedInAt: own?.handedInAt ?? null,
      };
    }
    case "project":
      return {
        kind,
        id,
        progress,
        title: part.title,
        projectId: own?.projectId ?? null,
        handedInAt: own?.handedInAt ?? null,
      };
  }
}

function skillsView(skills: readonly string[], work: Work, locale: Locale) {
  const mastered = new Set(
    work.skills.filter(({ masteredAt }) => masteredAt !== null).map(({ skill }) => skill),
  );
  return [...new Set(skills)].map((id) => ({
    id,
    name: skillName(id, locale) ?? id,
    mastered: mastered.has(id),
  }));
}

type Reading = Extract<AssignmentPart, { kind: "reading" }>;

/** The text of a reading; empty where the material was taken away meanwhile, its questions stay. */
async function readingOf(
  person: Person,
  { assignment }: GivenAssignment,
  { materialId, text }: Reading,
  ports: Pick<PracticePorts, "database">,
): Promise<{ readonly title: string; readonly text: string }> {
  if (materialId === null) return { title: assignment.title, text };
  try {
    const { material, passages } = await readMaterial(person, materialId, ports);
    return { title: material.title, text: passages.map((passage) => passage.text).join("\n\n") };
  } catch (error) {
    if (error instanceof AppError && error.status === 404) return { title: assignment.title, text: "" };
    throw error;
  }
}

function questionsView({ id: partId, questions }: Reading, work: Work, isHeld: boolean) {
  return questions.map(({ id, text }) => {
    const own = work.questions.find((one) => one.partId === partId && one.questionId === id);
    if (!own) return { id, text, given: null, verdict: null };
    const verdict = isHeld || own.verdict === "open" ? ("kept" as const) : own.verdict;
    return { id, text, given: own.given, verdict };
  });
}

async function rubricName(
  person: Person,
  rubricId: string,
  locale: Locale,
  ports: Pick<PracticePorts, "database">,
): Promise<string | null> {
  const rubrics = await ownRubrics(person, locale, ports);
  return rubrics.find(({ id }) => id === rubricId)?.name ?? null;
}
