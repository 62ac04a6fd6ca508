import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { skillName } from "../../curriculum/packs.ts";
import { askableItems, askItem, type Locale } from "../asking/asked-item.models.ts";
import { suggestionsFor } from "../path/path.usecases.ts";
import { isMastered } from "../skills/skills.models.ts";
import { skillRecordsOf } from "../skills/skills.usecases.ts";
import { type Assigned, assignedIn } from "./assigned-practice.usecases.ts";
import { type AnsweredItem, checkLength, leftToAsk, sessionLength, summarise } from "./practice.models.ts";
import * as repository from "./practice.repository.ts";
import type { PracticeItemView, PracticeSummary, PracticeView } from "./practice.schemas.ts";

/** What the usecases of practice need. */
export interface PracticePorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Skills that the path suggests and that can be practised. */
export async function suggestedSkills(person: Person, ports: PracticePorts): Promise<readonly string[]> {
  const { suggestions } = await suggestionsFor(person, ports, (id) => askableItems(id).length > 0);
  return suggestions.map(({ skill }) => skill);
}

/** The person's own session. @throws not-found for one of somebody else */
export async function sessionFor(
  person: Pick<Person, "id">,
  id: string,
  ports: PracticePorts,
): Promise<repository.Session> {
  const found = await repository.findSession(person, ports.database, id);
  if (!found) throw notFound();
  return found;
}

/** How the items that are done with went, in order. */
export function pastOf({ items, answers }: repository.Session): readonly AnsweredItem[] {
  return items.flatMap((item) => {
    if (item.status === "open") return [];
    const own = answers.filter(({ seq }) => seq === item.seq);
    const first = own.find(({ verdict }) => verdict === "right" || verdict === "wrong");
    return [
      {
        skill: item.skill,
        // An answer that nobody could judge says nothing of how it went, like an item that was passed.
        status: item.status === "answered" ? "passed" : item.status,
        purpose: item.purpose,
        helpLevel: item.helpLevel,
        took: first?.took ?? null,
        confidence: first?.confidence ?? null,
      },
    ];
  });
}

/** A session as its learner sees it. */
export async function viewOf(
  person: Person,
  found: repository.Session,
  locale: Locale,
  ports: PracticePorts,
): Promise<PracticeView> {
  const { session, items } = found;
  const assigned = await assignedIn(person, session, ports);
  const isHeld = assigned?.isHeld ?? false;
  const current = items.at(-1);
  return {
    session: {
      id: session.id,
      kind: session.kind,
      status: session.status,
      assignmentId: session.assignmentId,
      length: lengthOf(found, assigned),
      startedAt: session.startedAt,
      endedAt: session.endedAt,
    },
    item: current === undefined ? null : itemView(current, found.answers, isHeld, locale),
    past: items.map(({ status }) => toldOf(status, isHeld)),
    summary: session.status === "ended" && !isHeld ? await summaryOf(person, found, locale, ports) : null,
  };
}

function lengthOf({ session, items }: repository.Session, assigned: Assigned | null): number {
  if (assigned !== null) return items.length + leftToAsk(assigned.items, items, session.roundFrom).length;
  return session.kind === "check" ? checkLength : sessionLength.practice + sessionLength.check;
}

/** How an item went, as far as it may be said. */
function toldOf(status: repository.ItemRow["status"], isHeld: boolean): PracticeItemView["status"] {
  return isHeld && (status === "right" || status === "wrong") ? "answered" : status;
}

function itemView(
  item: repository.ItemRow,
  answers: readonly repository.AnswerRow[],
  isHeld: boolean,
  locale: Locale,
): PracticeItemView {
  const asked = askItem(item.itemId, item.seed, locale);
  const { seq, itemId, purpose, because, helpLevel, conversationId } = item;
  return {
    seq,
    itemId,
    skill: { id: item.skill, name: skillName(item.skill, locale) ?? item.skill },
    purpose,
    status: asked === null && item.status === "open" ? "withdrawn" : toldOf(item.status, isHeld),
    because,
    text: asked?.text ?? null,
    latex: asked?.latex ?? null,
    options: [...(asked?.options ?? [])],
    attempts: answers.filter((answer) => answer.seq === seq).length,
    helpLevel,
    conversationId,
  };
}

async function summaryOf(
  person: Person,
  found: repository.Session,
  locale: Locale,
  ports: PracticePorts,
): Promise<PracticeSummary> {
  const records = new Map((await skillRecordsOf(person, ports)).map((record) => [record.skill, record]));
  const named = (id: string) => ({ id, name: skillName(id, locale) ?? id });
  const skills = [...new Set(found.items.map(({ skill }) => skill))];
  const [next] = (await suggestedSkills(person, ports)).filter((skill) => !skills.includes(skill));
  return {
    ...summarise(pastOf(found)),
    skills: skills.map((skill) => {
      const record = records.get(skill);
      return {
        ...named(skill),
        mastery: record?.mastery ?? null,
        mastered: record ? isMastered(record) : false,
      };
    }),
    next: next === undefined ? null : named(next),
  };
}
