import { sawMisconception } from "../learners.usecases.ts";
import { observeAnswer } from "../skills/skills.usecases.ts";
import { markCounted } from "./assigned-practice.repository.ts";
import type { AnswerRow, ItemRow, Session } from "./practice.repository.ts";
import type { PracticePorts } from "./practice-view.usecases.ts";

interface Learner {
  readonly id: string;
}

/** An answer with what counting it looks at. */
type Answer = Pick<
  AnswerRow,
  "id" | "seq" | "given" | "verdict" | "misconception" | "confidence" | "helpLevel" | "took" | "at"
>;

/**
 * Counts an answer to an item of a session, if it is the first that could be judged: an item that was passed and asked again
 * counts once. Counted again, it changes nothing.
 */
export async function countAnswer(
  learner: Learner,
  { session, items, answers }: Session,
  item: ItemRow,
  answer: Answer,
  ports: PracticePorts,
): Promise<void> {
  const places = items.filter(({ itemId }) => itemId === item.itemId).map(({ seq }) => seq);
  const first =
    session.partId === null
      ? answers.find(({ seq, verdict }) => seq === item.seq && isJudged(verdict))
      : answers.find(({ seq, verdict }) => places.includes(seq) && isJudged(verdict));
  if (isJudged(answer.verdict) && (first === undefined || first.id === answer.id)) {
    await observeAnswer(
      {
        learnerId: learner.id,
        itemId: item.itemId,
        skills: [item.skill],
        source: item.purpose === "check" ? "check" : "practice",
        sourceId: `${session.id}:${item.seq}`,
        place: 0,
        correct: answer.verdict === "right",
        whole: true,
        helpLevel: answer.helpLevel,
        confidence: answer.confidence,
        took: Math.min(answer.took, Math.max(0, answer.at - item.shownAt)),
        at: answer.at,
      },
      ports,
    );
  }
  if (answer.misconception !== null) await keepSighting(learner, answer.misconception, answer, ports);
}

function isJudged(verdict: string): boolean {
  return verdict === "right" || verdict === "wrong";
}

async function keepSighting(learner: Learner, misconception: string, answer: Answer, ports: PracticePorts) {
  await ports.database.client.batch(
    sawMisconception({
      ids: { misconception: ports.ids.next(), sighting: ports.ids.next() },
      learnerId: learner.id,
      misconception,
      source: "practice",
      sourceId: answer.id,
      line: answer.given,
      at: answer.at,
    }),
    "write",
  );
}

/** Counts what was answered in an exam, once its verdicts may be said. Done twice, it counts once. */
export async function countHeldAnswers(
  learner: Learner,
  found: Session,
  ports: PracticePorts,
): Promise<void> {
  for (const answer of found.answers) {
    const item = found.items.find(({ seq }) => seq === answer.seq);
    if (item) await countAnswer(learner, found, item, answer, ports);
  }
  await markCounted(ports.database, found.session.id);
}
