/**
 * Pieces of SQL that say whether a share (`s`) of a showcase (`c`) waits for a teacher's word. It is worked out whenever it
 * is asked, so that a rule that is turned on, or work that is changed, counts from that moment for every link there is.
 */

/** Whether the share leads to anybody outside the class `k.class_id`: not its people, the learner's teachers or guardians. */
export const leadsOut = `(s.audience = 'link' OR (s.audience = 'class' AND s.target <> k.class_id) OR (s.audience = 'person'
  AND NOT EXISTS (SELECT 1 FROM enrolments o WHERE o.class_id = k.class_id AND o.user_id = s.target)
  AND NOT EXISTS (SELECT 1 FROM enrolments o JOIN enrolments l ON l.class_id = o.class_id AND l.role = 'student'
    WHERE o.user_id = s.target AND o.role = 'teacher' AND l.user_id = s.learner_id)
  AND NOT EXISTS (SELECT 1 FROM guardianships g WHERE g.guardian_id = s.target AND g.student_id = s.learner_id)))`;

/** Classes of the share's learner that ask for a teacher's word before it is shown. */
const askingClasses = `FROM enrolments e JOIN class_sharing k ON k.class_id = e.class_id AND k.approval = 1
  WHERE e.user_id = s.learner_id AND e.role = 'student' AND ${leadsOut}`;

export const isAskedFor = `EXISTS (SELECT 1 ${askingClasses})`;

/** Since when a class asks, milliseconds since epoch; null where none does. */
export const askedSince = `(SELECT max(k.updated_at) ${askingClasses})`;

/** When what the page shows was last changed: the page itself, or a piece of work on it. */
export const changedAt = `max(c.updated_at, coalesce((SELECT max(a.updated_at) FROM json_tree(c.blocks)
  JOIN artifacts a ON a.id = json_tree.value AND a.learner_id = c.learner_id WHERE json_tree.type = 'text'
    AND (json_tree.key = 'artifactId' OR json_tree.path LIKE '%.artifactIds')), 0))`;

/** Whether a teacher said yes to the page as it is now. */
export const isApproved = `(s.approval = 'approved' AND s.decided_at > ${changedAt})`;

/** open (nobody asks), approved, asked or refused. */
export const approvalState = `CASE WHEN s.approval = 'refused' THEN 'refused' WHEN NOT ${isAskedFor} THEN 'open'
  WHEN ${isApproved} THEN 'approved' ELSE 'asked' END`;

/** Whether the share has neither ended nor been closed. @param now the parameter that says what time it is */
export const lasts = (now: string) =>
  `s.revoked_at IS NULL AND (s.expires_at IS NULL OR s.expires_at > ${now}) AND c.deleted_at IS NULL`;

/** Whether it shows its page to those it is for. */
export const showsNow = (now: string) => `${lasts(now)} AND ${approvalState} IN ('open', 'approved')`;
