import type { Row } from "@libsql/client";
import {
  portfolioCompetencySchema,
  portfolioFeedbackSchema,
  portfolioProjectSchema,
} from "./others.schemas.ts";

/** That the person ?1 keeps project `p` together at this moment, still being a student of its class. */
const isMember = `(m.standing = 'member' AND EXISTS (SELECT 1 FROM enrolments e
  WHERE e.class_id = p.class_id AND e.user_id = ?1 AND e.role = 'student'))`;

/** Projects that the person keeps together with others, and those that they left and have written a part for. */
const ownProjects = `project_members m JOIN projects p ON p.id = m.project_id
  LEFT JOIN project_parts t ON t.project_id = m.project_id AND t.user_id = m.user_id
  WHERE m.user_id = ?1 AND (${isMember} OR t.user_id IS NOT NULL)`;

/** What others have a part in, as far as the learner can read it; exported so that a test can read the plans. */
export const othersSelects = {
  /** Others' words once they are released; one's own always. */
  workFeedback: `SELECT x.*, a.learner_id, u.name AS author_name FROM work_feedback x JOIN artifacts a ON a.id = x.artifact_id
    JOIN user u ON u.id = x.author_id WHERE a.learner_id = ?1 AND a.deleted_at IS NULL
      AND (x.status = 'released' OR (x.given_as = 'self' AND x.author_id = ?1))`,
  /** Of one that was left: its title as it was then, and nothing of its page. */
  projects: `SELECT p.id, p.created_at, c.name AS class_name, ${isMember} AS is_member,
      t.revision AS part_revision, t.did, t.shown_title, t.shown_body, t.updated_at AS part_at, j.id AS entry_id,
      g.revision, g.title, g.body, g.at AS written_at, w.name AS written_by
    FROM project_members m JOIN projects p ON p.id = m.project_id JOIN classes c ON c.id = p.class_id
    LEFT JOIN project_parts t ON t.project_id = m.project_id AND t.user_id = m.user_id
    LEFT JOIN journal_entries j ON j.id = t.entry_id AND j.learner_id = m.user_id AND j.deleted_at IS NULL
    LEFT JOIN project_pages g ON g.project_id = p.id AND g.revision = CASE WHEN ${isMember} THEN p.revision
      ELSE (SELECT max(o.revision) FROM project_pages o WHERE o.project_id = p.id AND o.at <= m.at) END
    LEFT JOIN user w ON w.id = g.written_by
    WHERE m.user_id = ?1 AND (${isMember} OR t.user_id IS NOT NULL)`,
  projectMembers: `SELECT o.project_id, u.name FROM project_members m JOIN projects p ON p.id = m.project_id
    JOIN project_members o ON o.project_id = p.id AND o.standing = 'member'
    JOIN enrolments oe ON oe.class_id = p.class_id AND oe.user_id = o.user_id AND oe.role = 'student'
    JOIN user u ON u.id = o.user_id WHERE m.user_id = ?1 AND ${isMember} ORDER BY o.at, o.user_id`,
  projectEvidence: `SELECT x.project_id, x.artifact_id, x.place FROM project_members m
    JOIN project_artifacts x ON x.project_id = m.project_id AND x.learner_id = m.user_id
    JOIN artifacts a ON a.id = x.artifact_id AND a.learner_id = m.user_id AND a.deleted_at IS NULL WHERE m.user_id = ?1`,
  competencies: `SELECT x.*, u.name AS confirmed_name, w.reason, w.at AS withdrawn_at FROM competencies x
    LEFT JOIN user u ON u.id = x.confirmed_by LEFT JOIN competency_withdrawals w ON w.competency_id = x.id
    WHERE x.learner_id = ?1`,
  /** What came along from another place: about work that is there. */
  brought: `SELECT x.* FROM brought_along x LEFT JOIN artifacts a ON a.id = x.artifact_id
    WHERE x.learner_id = ?1 AND (x.artifact_id IS NULL OR a.deleted_at IS NULL)`,
  settings: "SELECT moods FROM journal_settings WHERE learner_id = ?1",
} as const;

/** How an id of a project is somebody's own: as it is taken along. With ?1 the person and ?2 ids, JSON. */
export const ownProjectsStanding = `SELECT q.id, CASE WHEN EXISTS (SELECT 1 FROM ${ownProjects} AND m.project_id = q.id)
  THEN ?1 ELSE '' END AS owner, 1 AS there FROM projects q WHERE q.id IN (SELECT value FROM json_each(?2))`;

type Of = (name: keyof typeof othersSelects) => readonly Row[];

/** All that others have a part in, as it stands in a portfolio. */
export function othersOf(of: Of) {
  const brought = Map.groupBy(of("brought"), ({ kind }) => kind);
  const said = (kind: string) => (brought.get(kind) ?? []).map(saidOf);
  return {
    workFeedback: [...of("workFeedback").map(feedbackOf), ...said("feedback")],
    projects: [...projectsOf(of), ...said("project")],
    competencies: [...of("competencies").map(competencyOf), ...said("competency")],
    settings: { moods: of("settings").some(({ moods }) => Number(moods) === 1) },
  };
}

/** What came along, by its kind. @throws where it isn't what was written, which is this server's fault */
export function saidOf(row: Row): unknown {
  const said = { ...JSON.parse(String(row.said)), id: row.id, brought: true };
  switch (row.kind) {
    case "feedback":
      return portfolioFeedbackSchema.parse({ ...said, artifactId: row.artifact_id });
    case "project":
      return portfolioProjectSchema.parse(said);
    default:
      return portfolioCompetencySchema.parse(said);
  }
}

function feedbackOf(row: Row) {
  const withCoach = row.given_as === "coach";
  const isOthers = row.author_id !== row.learner_id;
  return {
    id: row.id,
    artifactId: row.artifact_id,
    version: row.version,
    // What a teacher let the coach draft is the teacher's word.
    givenAs: withCoach && isOthers ? "teacher" : row.given_as,
    withCoach,
    name: isOthers ? row.author_name : "",
    status: row.status,
    rubric: row.rubric === null ? null : JSON.parse(String(row.rubric)),
    levels: JSON.parse(String(row.levels)),
    comments: JSON.parse(String(row.comments)),
    strengths: JSON.parse(String(row.strengths)),
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    releasedAt: row.released_at,
    brought: false,
  };
}

function projectsOf(of: Of) {
  const members = Map.groupBy(of("projectMembers"), ({ project_id }) => project_id);
  const evidence = Map.groupBy(of("projectEvidence"), ({ project_id }) => project_id);
  return of("projects").map((row) => ({
    id: row.id,
    title: row.title ?? "",
    className: row.class_name,
    page:
      Number(row.is_member) === 1 && row.body !== null
        ? {
            revision: row.revision,
            body: row.body,
            writtenBy: row.written_by ?? "",
            writtenAt: row.written_at,
          }
        : null,
    members: (members.get(row.id) ?? []).map(({ name }) => name),
    own: partOf(row),
    evidence: (evidence.get(row.id) ?? []).map(({ artifact_id, place }) => ({
      artifactId: artifact_id,
      place,
    })),
    createdAt: row.created_at,
    brought: false,
  }));
}

/** As the learner reads it: an entry that was put away shows nothing. */
function partOf(row: Row) {
  if (row.part_revision === null) return null;
  const isShown = row.entry_id !== null && row.shown_body !== null;
  return {
    revision: row.part_revision,
    did: row.did,
    entryId: row.entry_id,
    shown: isShown ? { title: row.shown_title ?? "", body: row.shown_body } : null,
    updatedAt: row.part_at,
  };
}

function competencyOf(row: Row) {
  return {
    id: row.id,
    skill: row.skill,
    evidence: JSON.parse(String(row.evidence)),
    confirmedBy: { id: row.confirmed_by, name: row.confirmed_name ?? "" },
    at: row.at,
    withdrawn: row.withdrawn_at === null ? null : { reason: row.reason, at: row.withdrawn_at },
    brought: false,
  };
}
