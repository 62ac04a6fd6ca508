import type { InStatement, Row } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import { isOfPractice } from "../../accounts/made-up.models.ts";
import { newLearner, type Terms, unknownEase } from "../mastery/prediction.models.ts";
import { type Observation, type SkillRecord, type Standing, unknownSkill } from "./skills.models.ts";

/** The statements that read how a learner stands before an answer; exported so that a test can read their plans. */
export function standingStatements(learnerId: string, itemId: string | null, skills: readonly string[]) {
  const list = JSON.stringify(skills);
  return [
    { sql: "SELECT * FROM learner_states WHERE learner_id = ?", args: [learnerId] },
    {
      sql: "SELECT * FROM skill_states WHERE learner_id = ? AND skill IN (SELECT value FROM json_each(?))",
      args: [learnerId, list],
    },
    {
      sql: `SELECT kind, id, ease, answers, right_answers FROM eases
            WHERE (kind = 'item' AND id = ?) OR (kind = 'skill' AND id IN (SELECT value FROM json_each(?)))`,
      args: [itemId ?? "", list],
    },
    {
      sql: "SELECT correct FROM items_answered WHERE learner_id = ? AND item_id = ?",
      args: [learnerId, itemId ?? ""],
    },
  ];
}

/** How a learner stands before an answer to an item, by the skills it asks for. */
export async function readStanding(
  database: Database,
  learnerId: string,
  itemId: string | null,
  skills: readonly string[],
): Promise<Standing> {
  const [learner, own, eases, answered] = (
    await database.client.batch(standingStatements(learnerId, itemId, skills), "read")
  ).map((result) => result.rows);
  const states = new Map((own ?? []).map((row) => [String(row.skill), row]));
  const easeOf = (kind: string, id: string) => {
    const row = (eases ?? []).find((one) => one.kind === kind && one.id === id);
    return row
      ? { ease: Number(row.ease), answers: Number(row.answers), right: Number(row.right_answers) }
      : unknownEase;
  };
  const before = answered?.[0];
  return {
    terms: {
      learner: learnerTerms(learner?.[0]),
      item: itemId === null ? unknownEase : easeOf("item", itemId),
      skills: skills.map((skill) => ({
        own: skillTerms(states.get(skill)),
        everybody: easeOf("skill", skill),
      })),
      itemBefore: before === undefined ? null : Number(before.correct) === 1,
      skillNames: skills.join("\t"),
    },
    records: skills.map((skill) => recordOf(skill, states.get(skill))),
  };
}

function learnerTerms(row: Row | undefined): Terms["learner"] {
  if (row === undefined) return newLearner;
  return {
    ability: Number(row.ability),
    answers: Number(row.answers),
    right: Number(row.right_answers),
    recent: [Number(row.recent_few), Number(row.recent_some), Number(row.recent_many)],
    run: Number(row.run),
    lastSkills: String(row.last_skills),
  };
}

function skillTerms(row: Row | undefined): Terms["skills"][number]["own"] {
  if (row === undefined || Number(row.opportunities) === 0) return null;
  return {
    ability: Number(row.ability),
    right: Number(row.right_answers),
    wrong: Number(row.wrong_answers),
    run: Number(row.run),
    recent: [Number(row.recent_few), Number(row.recent_some)],
  };
}

/** A skill's record from its row of `skill_states`; unknown without one. */
export function recordOf(skill: string, row: Row | undefined): SkillRecord {
  if (row === undefined) return unknownSkill(skill);
  return {
    skill,
    mastery: Number(row.mastery),
    opportunities: Number(row.opportunities),
    review:
      row.stability === null
        ? null
        : {
            stability: Number(row.stability),
            difficulty: Number(row.difficulty),
            reviews: Number(row.reviews),
            lapses: Number(row.lapses),
            lastAt: Number(row.reviewed_at),
            dueAt: Number(row.due_at),
          },
    masteredAt: row.mastered_at === null ? null : Number(row.mastered_at),
  };
}

export interface CountedAnswer {
  readonly observation: Observation;
  /** Id of the evidence by skill, in their order. */
  readonly ids: readonly string[];
  readonly foretold: number;
  readonly after: Standing;
  /** Answers of the learner that `after` rests on, or null to write whatever was counted meanwhile. */
  readonly expected: number | null;
}

/**
 * Keeps an answer and what is known after it. An answer that was kept before changes nothing, and with `expected` nothing is
 * written when another answer was counted in between: then no row of `evidence` has the first of `ids`.
 */
export function answerStatements({
  observation,
  ids,
  foretold,
  after,
  expected,
}: CountedAnswer): InStatement[] {
  const { learnerId, itemId, at } = observation;
  const [first = ""] = ids;
  const { learner, item } = after.terms;
  const kept = "EXISTS (SELECT 1 FROM evidence WHERE id = ?1)";
  return [
    ...after.records.map((record, index) =>
      evidenceStatement(observation, { id: ids[index] ?? "", first, foretold, expected, record }),
    ),
    ...after.records.map((record, index) =>
      skillStatement(observation, first, record, after.terms.skills[index]),
    ),
    {
      sql: `INSERT INTO learner_states
              (learner_id, ability, answers, right_answers, recent_few, recent_some, recent_many, run, last_skills, updated_at)
            SELECT ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11 WHERE ${kept}
            ON CONFLICT (learner_id) DO UPDATE SET ability = ?3, answers = ?4, right_answers = ?5, recent_few = ?6,
              recent_some = ?7, recent_many = ?8, run = ?9, last_skills = ?10, updated_at = max(updated_at, ?11)`,
      args: [
        first,
        learnerId,
        learner.ability,
        learner.answers,
        learner.right,
        ...learner.recent,
        learner.run,
        learner.lastSkills,
        at,
      ],
    },
    ...(itemId === null
      ? []
      : [
          easeStatement(first, { kind: "item", id: itemId, ease: item, observation }),
          answeredStatement(first, observation),
        ]),
    ...after.terms.skills.map(({ everybody }, index) =>
      easeStatement(first, {
        kind: "skill",
        id: after.records[index]?.skill ?? "",
        ease: everybody,
        observation,
      }),
    ),
  ];
}

interface EvidenceRow {
  readonly id: string;
  readonly first: string;
  readonly foretold: number;
  readonly expected: number | null;
  readonly record: SkillRecord;
}

function evidenceStatement(
  observation: Observation,
  { id, first, foretold, expected, record }: EvidenceRow,
): InStatement {
  const { learnerId, source, sourceId, place, itemId, correct, helpLevel, confidence, took, at } =
    observation;
  // The first skill's row decides for the others, so that an answer is kept whole or not at all.
  const condition =
    id !== first
      ? "EXISTS (SELECT 1 FROM evidence WHERE id = ?14)"
      : "?14 = ?1 AND (?15 IS NULL OR ?15 = coalesce((SELECT answers FROM learner_states WHERE learner_id = ?2), 0))";
  return {
    sql: `INSERT INTO evidence
            (id, learner_id, skill, source, source_id, place, item_id, correct, help_level, foretold, confidence, took, mastery, at)
          SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?16 WHERE ${condition}
          ON CONFLICT DO NOTHING`,
    args: [
      id,
      learnerId,
      record.skill,
      source,
      sourceId,
      place,
      itemId,
      correct ? 1 : 0,
      helpLevel,
      foretold,
      confidence,
      took,
      record.mastery,
      first,
      expected,
      at,
    ],
  };
}

function skillStatement(
  { learnerId, at }: Observation,
  first: string,
  { skill, mastery, opportunities, review, masteredAt }: SkillRecord,
  terms: Terms["skills"][number] | undefined,
): InStatement {
  const columns = {
    mastery,
    opportunities,
    ability: terms?.own?.ability ?? 0,
    right_answers: terms?.own?.right ?? 0,
    wrong_answers: terms?.own?.wrong ?? 0,
    run: terms?.own?.run ?? 0,
    recent_few: terms?.own?.recent[0] ?? 0,
    recent_some: terms?.own?.recent[1] ?? 0,
    stability: review?.stability ?? null,
    difficulty: review?.difficulty ?? null,
    reviews: review?.reviews ?? 0,
    lapses: review?.lapses ?? 0,
    reviewed_at: review?.lastAt ?? null,
    due_at: review?.dueAt ?? null,
    mastered_at: masteredAt,
    updated_at: at,
  };
  const names = Object.keys(columns);
  const mark = (index: number) => `?${index + 4}`;
  return {
    sql: `INSERT INTO skill_states (learner_id, skill, ${names.join(", ")})
          SELECT ?2, ?3, ${names.map((_, index) => mark(index)).join(", ")}
          WHERE EXISTS (SELECT 1 FROM evidence WHERE id = ?1)
          ON CONFLICT (learner_id, skill) DO UPDATE SET ${names.map((name, index) => `${name} = ${mark(index)}`).join(", ")}`,
    args: [first, learnerId, skill, ...Object.values(columns)],
  };
}

interface EaseRow {
  readonly kind: "item" | "skill";
  readonly id: string;
  readonly ease: Terms["item"];
  readonly observation: Observation;
}

/** Counts are added up where they stand, as another learner's answer may have been counted meanwhile; made-up students' count for nobody. */
function easeStatement(first: string, { kind, id, ease, observation }: EaseRow): InStatement {
  return {
    sql: `INSERT INTO eases (kind, id, ease, answers, right_answers) SELECT ?2, ?3, ?4, ?5, ?6
          WHERE EXISTS (SELECT 1 FROM evidence v JOIN user u ON u.id = v.learner_id WHERE v.id = ?1 AND NOT ${isOfPractice("u")})
          ON CONFLICT (kind, id) DO UPDATE SET ease = ?4, answers = answers + 1, right_answers = right_answers + ?7`,
    args: [first, kind, id, ease.ease, ease.answers, ease.right, observation.correct ? 1 : 0],
  };
}

function answeredStatement(first: string, { learnerId, itemId, correct, at }: Observation): InStatement {
  return {
    sql: `INSERT INTO items_answered (learner_id, item_id, correct, answers, at) SELECT ?2, ?3, ?4, 1, ?5
          WHERE EXISTS (SELECT 1 FROM evidence WHERE id = ?1)
          ON CONFLICT (learner_id, item_id) DO UPDATE SET correct = ?4, answers = answers + 1, at = max(at, ?5)`,
    args: [first, learnerId, itemId, correct ? 1 : 0, at],
  };
}

/** Whether an answer was kept, by the id of its evidence, and whether it had been kept before under another. */
export async function isKept(
  database: Database,
  id: string,
  { sourceId, place, skills }: Observation,
): Promise<"kept" | "before" | "not"> {
  const found = await database.client.execute({
    sql: "SELECT id FROM evidence WHERE id = ? OR (source_id = ? AND place = ? AND skill = ?)",
    args: [id, sourceId, place, skills[0] ?? ""],
  });
  if (found.rows.some((row) => row.id === id)) return "kept";
  return found.rows.length > 0 ? "before" : "not";
}

/** Records of all the skills of a learner that there is evidence for, by when they changed, newest first. */
export async function readRecords(database: Database, learnerId: string): Promise<readonly SkillRecord[]> {
  const found = await database.client.execute({
    sql: "SELECT * FROM skill_states WHERE learner_id = ? ORDER BY updated_at DESC LIMIT 1000",
    args: [learnerId],
  });
  return found.rows.map((row) => recordOf(String(row.skill), row));
}
