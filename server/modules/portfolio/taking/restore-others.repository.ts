import type { InStatement } from "@libsql/client";
import type { PortfolioCompetency, PortfolioFeedback, PortfolioProject } from "./others.schemas.ts";

/** What the version says that feedback is about. */
export interface AboutVersion {
  readonly caption: string;
  readonly why: string;
  readonly body: string;
}

/**
 * Feedback stands on the very words that it is about: where the learner's artifact has others in that version, or none
 * such, it is left out. The learner's own word is theirs here too; others' is kept as a copy.
 */
export function feedbackStatements(
  learnerId: string,
  feedback: PortfolioFeedback,
  about: AboutVersion | undefined,
): InStatement[] {
  const { id, artifactId, version } = feedback;
  if (!about) return [];
  const there = `FROM artifacts a JOIN artifact_versions v ON v.artifact_id = a.id
    WHERE a.id = ? AND a.learner_id = ? AND v.version = ? AND v.caption = ? AND v.why = ? AND v.body = ?`;
  const place = [artifactId, learnerId, version, about.caption, about.why, about.body];
  if (feedback.givenAs !== "self")
    return [
      {
        sql: `INSERT INTO brought_along (learner_id, kind, id, artifact_id, said) SELECT a.learner_id, 'feedback', ?, a.id, ? ${there}`,
        args: [id, JSON.stringify(feedback), ...place],
      },
    ];
  return [
    {
      sql: `INSERT INTO work_feedback (id, artifact_id, version, class_id, author_id, given_as, status, rubric, levels, comments,
              strengths, revision, created_at, updated_at, released_at)
            SELECT ?, a.id, v.version, NULL, a.learner_id, 'self', ?, ?, ?, ?, '[]', ?, ?, ?, ? ${there}`,
      args: [
        id,
        feedback.status,
        feedback.rubric === null ? null : JSON.stringify(feedback.rubric),
        JSON.stringify(feedback.levels),
        JSON.stringify(feedback.comments),
        feedback.revision,
        feedback.createdAt,
        feedback.updatedAt,
        feedback.releasedAt,
        ...place,
      ],
    },
  ];
}

export function projectStatement(learnerId: string, project: PortfolioProject): InStatement {
  return {
    sql: "INSERT INTO brought_along (learner_id, kind, id, said) VALUES (?, 'project', ?, ?)",
    args: [learnerId, project.id, JSON.stringify(project)],
  };
}

/** A competency is a record here only where the person who confirmed it is known here; else it came along. */
export function competencyStatements(learnerId: string, one: PortfolioCompetency): InStatement[] {
  const { id, skill, evidence, confirmedBy, at, withdrawn, brought } = one;
  const said = JSON.stringify(one);
  const isKnown = "EXISTS (SELECT 1 FROM user WHERE id = ?)";
  if (brought)
    return [
      {
        sql: "INSERT INTO brought_along (learner_id, kind, id, said) VALUES (?, 'competency', ?, ?)",
        args: [learnerId, id, said],
      },
    ];
  return [
    {
      sql: `INSERT INTO brought_along (learner_id, kind, id, said) SELECT ?, 'competency', ?, ? WHERE NOT ${isKnown}`,
      args: [learnerId, id, said, confirmedBy.id],
    },
    {
      sql: `INSERT INTO competencies (id, learner_id, skill, evidence, confirmed_by, at) SELECT ?, ?, ?, ?, ?, ? WHERE ${isKnown}`,
      args: [id, learnerId, skill, JSON.stringify(evidence), confirmedBy.id, at, confirmedBy.id],
    },
    ...(withdrawn === null
      ? []
      : [
          {
            sql: `INSERT INTO competency_withdrawals (competency_id, withdrawn_by, reason, at)
                  SELECT id, confirmed_by, ?, ? FROM competencies WHERE id = ? AND learner_id = ?`,
            args: [withdrawn.reason, withdrawn.at, id, learnerId],
          },
        ]),
  ];
}

/** Moods are turned on where the learner hasn't chosen here. */
export function moodsStatement(learnerId: string): InStatement {
  return {
    sql: `INSERT INTO journal_settings (learner_id, moods, updated_at) SELECT ?, 1, 0 WHERE true ON CONFLICT DO NOTHING`,
    args: [learnerId],
  };
}
