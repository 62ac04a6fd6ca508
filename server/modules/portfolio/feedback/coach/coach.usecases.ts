import type { Tutors } from "../../../../llm/tutors.ts";
import { type AppError, notFound } from "../../../../shared/errors.ts";
import type { Person } from "../../../accounts/accounts.models.ts";
import type { Language } from "../../../curriculum/packs.schemas.ts";
import { supportIn } from "../../../journal/coach/speaking.models.ts";
import { screen } from "../../../tutoring/screen/screen.models.ts";
import { ownArtifact } from "../../artifacts/artifacts.usecases.ts";
import { shownArtifact } from "../../shared-artifacts/shared-artifacts.usecases.ts";
import * as errors from "../feedback.errors.ts";
import * as repository from "../feedback.repository.ts";
import { type Comment, type Feedback, hasWords } from "../feedback.schemas.ts";
import { type Place, versionRead } from "../feedback.usecases.ts";
import { copyOf, type FeedbackPorts, ownFeedback, type ReadVersion } from "../keeping.usecases.ts";
import { ownVersion } from "../own-work.usecases.ts";
import type { Rubric, RubricCopy } from "../rubrics.schemas.ts";
import { coachSetting, ownCoachSetting, ownRubrics, rubricsOfClass } from "../rubrics.usecases.ts";
import type { CoachAsk, CoachPart } from "./coach.schemas.ts";
import { coachComments, modelComments } from "./speaking.usecases.ts";
import { coachWork } from "./work-coach.models.ts";

export interface CoachPorts extends FeedbackPorts {
  readonly tutors: Tutors;
}

/** A model's whole answer may take this many times what its first words may. */
const patience = 4;
/** So often the coach looks at one version for its learner. */
const mostOnVersion = 5;

/**
 * The coach's feedback on a version of the person's own work. Where a class wants it, the words wait for a teacher; but
 * not those that name where to turn when somebody may be in danger.
 * @throws before the first part: not-found, feedback.version-unseen, feedback.coach-no-words, feedback.coach-off,
 *   feedback.coach-needs-teacher, feedback.rubric-unknown, feedback.coach-waiting, feedback.coach-enough
 */
export async function coachOwn(
  person: Person,
  artifactId: string,
  { version, rubric: rubricId }: CoachAsk,
  locale: Language,
  ports: CoachPorts,
): Promise<AsyncIterable<CoachPart>> {
  const row = await ownArtifact(person, artifactId, ports);
  if (!hasWords(row.kind)) throw errors.coachNoWords();
  const read = await ownVersion(person, artifactId, version, ports);
  const { setting, classId } = await ownCoachSetting(person, ports);
  if (setting === "off") throw errors.coachOff();
  const isShown = row.visibility !== "private" && row.status === "kept" && row.version === version;
  if (setting === "released" && !isShown) throw errors.coachNeedsTeacher();
  const rubric = rubricIn(await ownRubrics(person, locale, ports), rubricId);
  await checkRoom(person, { artifactId, version }, ports);

  const looked = look(read, rubric, locale, ports);
  const waits = setting === "released" && !looked.isConcern;
  const keep = async (comments: readonly Comment[]): Promise<CoachPart> => {
    const id = ports.ids.next();
    const place = { artifactId, classId: waits ? classId : null };
    const said = { rubric, levels: [], comments, strengths: [], version };
    const given = {
      givenAs: "coach" as const,
      status: waits ? ("handed-in" as const) : ("released" as const),
    };
    const at = ports.clock.now();
    const kept = { ...said, ...given, ...place, id, authorId: person.id, at };
    if (!(await repository.insertCoached(ports.database, kept, mostOnVersion)))
      return { error: refusalOf(errors.coachEnough()) };
    return waits ? { waiting: version } : { feedback: await ownFeedback(person, id, null, locale, ports) };
  };
  return partsOf(looked.comments, { of: looked.of, isSilent: waits, keep });
}

/** @throws feedback.coach-waiting, feedback.coach-enough */
async function checkRoom(
  person: Person,
  at: { readonly artifactId: string; readonly version: number },
  ports: Pick<CoachPorts, "database">,
): Promise<void> {
  const waiting = await repository.readWaiting(person, ports.database, at.artifactId);
  if (waiting.includes(at.version)) throw errors.coachWaiting();
  if ((await repository.countCoached(person, ports.database, at)) >= mostOnVersion)
    throw errors.coachEnough();
}

/**
 * A draft of the coach's for a teacher of a class, on a version of a student's shown work: the teacher's own to change and to
 * release, and marked as drafted with the coach.
 * @throws before the first part: not-found, feedback.version-unseen, feedback.coach-no-words, feedback.coach-off,
 *   feedback.rubric-unknown, feedback.draft-open
 */
export async function coachDraft(
  person: Person,
  at: Place,
  { version, rubric: rubricId }: CoachAsk,
  locale: Language,
  ports: CoachPorts,
): Promise<AsyncIterable<CoachPart>> {
  const row = await shownArtifact(person, at.classId, at.artifactId, ports);
  if (row.askedAs !== "teacher") throw notFound();
  if (!hasWords(row.kind)) throw errors.coachNoWords();
  const read = await versionRead(person, row, version, ports);
  if ((await coachSetting(at.classId, ports)) === "off") throw errors.coachOff();
  const { rubrics } = await rubricsOfClass(person, at.classId, locale, ports);
  const rubric = rubricIn(rubrics, rubricId);
  const given = await repository.readClassFeedback(person, ports.database, { ...at, isTeacher: true });
  const isOpen = (one: Pick<Feedback, "status" | "author" | "version">) =>
    one.status === "draft" && one.author.id === person.id && one.version === version;
  if (given.some(isOpen)) throw errors.draftOpen();

  const looked = look(read, rubric, locale, ports);
  const keep = async (comments: readonly Comment[]): Promise<CoachPart> => {
    const id = ports.ids.next();
    const said = { rubric, levels: [], comments, strengths: [], version };
    const status = { givenAs: "coach" as const, status: "draft" as const };
    const kept = { ...said, ...status, ...at, id, authorId: person.id, at: ports.clock.now() };
    if (!(await repository.insertFeedback(ports.database, kept)))
      return { error: refusalOf(errors.draftOpen()) };
    return { feedback: await ownFeedback(person, id, at.classId, locale, ports) };
  };
  return partsOf(looked.comments, { of: looked.of, isSilent: false, keep });
}

/** @throws feedback.rubric-unknown */
function rubricIn(rubrics: readonly Rubric[], id: string): RubricCopy {
  const found = rubrics.find((one) => one.id === id);
  if (!found) throw errors.rubricUnknown();
  return copyOf(found);
}

function refusalOf({ code, message }: AppError) {
  return { code, message };
}

/** Where the words tell of danger, no model reads them and nothing is said of the work: a person to turn to is named. */
function look(
  { words: { body }, kind, own }: ReadVersion,
  rubric: RubricCopy,
  locale: Language,
  { tutors }: Pick<CoachPorts, "tutors">,
) {
  const ownWords = own.map(({ start, end }) => body.slice(start, end)).join("\n");
  const { concern } = screen(ownWords, []);
  if (concern !== null && concern !== "personal-data") {
    const text = supportIn(locale).join(" ");
    const support: Comment = { passage: null, region: null, text, by: "coach" };
    return {
      isConcern: true,
      of: 1,
      comments: coachComments({ coach: { comments: [], question: support } }),
    };
  }
  const work = { kind, body, own };
  const looking = { work, rubric, locale, coach: coachWork(work, rubric, locale) };
  const { configured, timeout } = tutors;
  // Where there is nothing to read, it needs no model to say so.
  const isForCoach =
    configured.provider === "builtin" || looking.coach.comments.every(({ criterion }) => !criterion);
  return {
    isConcern: false,
    of: rubric.criteria.length + 1,
    comments: isForCoach ? coachComments(looking) : modelComments(configured, looking, timeout * patience),
  };
}

/** Comments as they come, and at the end what is kept. Silently only how far it is. */
async function* partsOf(
  comments: AsyncIterable<Comment>,
  how: {
    readonly of: number;
    readonly isSilent: boolean;
    readonly keep: (comments: readonly Comment[]) => Promise<CoachPart>;
  },
): AsyncGenerator<CoachPart> {
  const said: Comment[] = [];
  const { of, isSilent, keep } = how;
  yield { done: 0, of };
  for await (const comment of comments) {
    said.push(comment);
    if (!isSilent) yield { comment };
    yield { done: Math.min(said.length, of), of };
  }
  yield await keep(said);
}
