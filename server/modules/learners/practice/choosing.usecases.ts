import type { Person } from "../../accounts/accounts.models.ts";
import { itemById } from "../../curriculum/packs.ts";
import { askableItems, askItem, type Locale } from "../asking/asked-item.models.ts";
import { ownProfile } from "../profile/profile.usecases.ts";
import { foretellFor, type SkillRecord } from "../skills/skills.models.ts";
import { skillRecordsOf, standingFor } from "../skills/skills.usecases.ts";
import { type Assigned, assignedIn, itemsUnderExam } from "./assigned-practice.usecases.ts";
import {
  type Candidate,
  chooseItem,
  focusNow,
  leftToAsk,
  moodOf,
  type Past,
  purposeAt,
  skillAt,
} from "./practice.models.ts";
import * as repository from "./practice.repository.ts";
import { type PracticePorts, pastOf, suggestedSkills } from "./practice-view.usecases.ts";

/** The next item of a session with the reason for it, or null where there is none to ask. */
export async function chooseNext(
  person: Person,
  found: repository.Session,
  seq: number,
  locale: Locale,
  ports: PracticePorts,
) {
  const { session, items } = found;
  const assigned = await assignedIn(person, session, ports);
  if (assigned !== null) return nextAssigned(person, found, assigned, ports);
  const records = await skillRecordsOf(person, ports);
  const now = ports.clock.now();
  const due = records
    .filter(({ skill, review }) => (review?.dueAt ?? now + 1) <= now && !session.skills.includes(skill))
    .map(({ skill }) => skill)
    .filter((skill) => askableItems(skill).length > 0)
    .slice(0, 2);
  const isCheck = purposeAt(seq, session.kind) === "check";
  const skill = isCheck
    ? (session.skills[seq % session.skills.length] ?? null)
    : skillAt(seq, await focusOf(person, session, records, ports), due);
  if (skill === null) return null;
  const past = (await hasExtraTime(person, ports)) ? pastOf(found).map(untimed) : pastOf(found);
  const mood = isCheck ? "usual" : moodOf(past);
  const candidate = chooseItem(await candidatesFor(person, skill, items, locale, ports), skill, mood);
  if (candidate === null) return null;
  const because = due.includes(skill)
    ? "review"
    : mood === "frustrated"
      ? "easier"
      : mood === "bored"
        ? "harder"
        : "focus";
  return { ...candidate, because };
}

/** The next item of an assignment's part, in its order; null after the last. */
async function nextAssigned(
  person: Person,
  { session, items }: repository.Session,
  assigned: Assigned,
  ports: PracticePorts,
) {
  const [itemId] = assigned.isClosed ? [] : leftToAsk(assigned.items, items, session.roundFrom);
  const skill = itemId === undefined ? undefined : itemById(itemId)?.skill;
  if (itemId === undefined || skill === undefined) return null;
  const { terms } = await standingFor(person, { itemId, skills: [skill] }, ports);
  return { itemId, skill, foretold: foretellFor(terms), because: "assigned" };
}

/** With extra time, how fast an answer came says nothing. */
async function hasExtraTime(person: Person, ports: PracticePorts): Promise<boolean> {
  const { facts } = await ownProfile(person, ports);
  return facts.some(({ kind, text }) => kind === "accommodation" && text === "extra-time");
}

function untimed<Item extends Past>(item: Item): Item {
  return { ...item, took: null };
}

/** The session's skills; once they are mastered in it, the next one on the path. */
async function focusOf(
  person: Person,
  session: repository.SessionRow,
  records: readonly SkillRecord[],
  ports: PracticePorts,
): Promise<readonly string[]> {
  const masteredAt = new Map(records.map((record) => [record.skill, record.masteredAt]));
  const at = (skill: string) => masteredAt.get(skill) ?? null;
  const isDone = session.skills.every((skill) => (at(skill) ?? 0) >= session.startedAt);
  return focusNow(session, at, isDone ? await suggestedSkills(person, ports) : []);
}

async function candidatesFor(
  person: Person,
  skill: string,
  shown: readonly repository.ItemRow[],
  locale: Locale,
  ports: PracticePorts,
): Promise<readonly Candidate[]> {
  const exam = await itemsUnderExam(person, ports);
  const items = askableItems(skill).filter(({ id }) => !exam.has(id));
  const ids = items.map(({ id }) => id);
  const answered = await repository.answeredItems(person, ports.database, ids);
  return Promise.all(
    items.flatMap((item) => {
      const asked = askItem(item.id, 1, locale);
      if (asked === null) return [];
      return [
        standingFor(person, { itemId: item.id, skills: [skill] }, ports).then(({ terms }) => ({
          itemId: item.id,
          skill,
          difficulty: asked.difficulty,
          foretold: foretellFor(terms),
          answers: terms.item.answers,
          shown: shown.filter(({ itemId }) => itemId === item.id).length,
          answeredBefore: answered.has(item.id),
          generated: item.kind === "generated",
        })),
      ];
    }),
  );
}
