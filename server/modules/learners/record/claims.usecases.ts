import type { Database } from "../../../db/client.ts";
import { filled } from "../../../shared/filled.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { Locale } from "../asking/asked-item.models.ts";
import { beliefWords, claimWords } from "./claim-words.constants.ts";
import {
  codeOfMisconception,
  codeOfSkill,
  inOrder,
  type KnownSkill,
  type SeenMisconception,
} from "./claims.models.ts";
import { type DisputeRow, readOwnDisputes } from "./disputes.repository.ts";
import { readClaims } from "./record.repository.ts";
import type { Claim, ClaimKind, Claims, DisputeView } from "./record.schemas.ts";
import { isCheckable, misconceptionNamed, skillNamed, withWhatBuildsOn } from "./subjects.models.ts";

interface Ports {
  readonly database: Database;
}

/** All that the record says of a learner, each with the learner's latest word against it. */
export async function claimsOf(person: Person, locale: Locale, ports: Ports): Promise<Claims> {
  const { misconceptions, skills, placing } = await readClaims(person, ports.database);
  const disputes = await readOwnDisputes(person, ports.database);
  const claims = [
    ...misconceptions.map((seen) => misconceptionClaim(seen, locale)),
    ...skills.map((skill) => skillClaim(skill.opportunities > 0 ? skill : restingOn(skill, placing), locale)),
  ].flatMap((claim) => (claim === null ? [] : [{ ...claim, dispute: latestOn(claim, disputes, locale) }]));
  return { claims: [...inOrder(claims)] };
}

/** A skill without answers of its own rests on what was right in a diagnostic about it or about what builds on it. */
function restingOn(skill: KnownSkill, placing: readonly string[]): KnownSkill {
  const speaking = new Set(withWhatBuildsOn(skill.id));
  return { ...skill, opportunities: placing.filter((one) => speaking.has(one)).length };
}

function latestOn(claim: Claim, disputes: readonly DisputeRow[], locale: Locale): DisputeView | null {
  const own = disputes.find((row) => kindOf(row) === claim.kind && row.subjectId === claim.subjectId);
  return own ? disputeView(own, locale) : null;
}

/** What a misconception's row says; null where nothing knows the misconception any more. */
export function misconceptionClaim(seen: SeenMisconception, locale: Locale): Claim | null {
  const named = misconceptionNamed(seen.id, locale);
  if (named === null) return null;
  const code = codeOfMisconception(seen);
  const values = { line: named.words, belief: named.words, count: String(seen.count) };
  const isPast = code === "overcome" || code === "withdrawn" || code === "once" || code === "often";
  const words = named.kind === "belief" && isPast ? beliefWords[locale][code] : claimWords[locale][code];
  return {
    kind: "misconception",
    subjectId: seen.id,
    code,
    text: filled(words, values),
    skill: skillNamed(named.skill, locale),
    evidence: seen.count,
    lastAt: seen.lastAt,
    dispute: null,
  };
}

/** What a skill's row says; null where no pack knows the skill any more. */
export function skillClaim(skill: KnownSkill, locale: Locale): Claim | null {
  const named = skillNamed(skill.id, locale);
  if (named === null) return null;
  const code = codeOfSkill(skill);
  return {
    kind: "skill",
    subjectId: skill.id,
    code,
    text: filled(claimWords[locale][code], { what: named.name }),
    skill: named,
    evidence: skill.opportunities,
    lastAt: skill.lastAt,
    dispute: null,
  };
}

export function kindOf({ disputed }: Pick<DisputeRow, "disputed">): ClaimKind {
  return disputed === "misconception" ? "misconception" : "skill";
}

/** The skill that a dispute is checked with; null where it is not known. */
export function skillOfDispute(
  { disputed, subjectId }: Pick<DisputeRow, "disputed" | "subjectId">,
  locale: Locale,
): string | null {
  return disputed === "misconception" ? (misconceptionNamed(subjectId, locale)?.skill ?? null) : subjectId;
}

export function disputeView(row: DisputeRow, locale: Locale): DisputeView {
  const { id, subjectId, words, status, sessionId, createdAt, resolvedAt } = row;
  return {
    id,
    claim: kindOf(row),
    subjectId,
    words,
    status,
    sessionId,
    checkable: isCheckable(skillOfDispute(row, locale)),
    createdAt,
    resolvedAt,
  };
}
