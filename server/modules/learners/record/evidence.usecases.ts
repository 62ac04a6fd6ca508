import type { Database } from "../../../db/client.ts";
import { pageOf, readBefore } from "../../../db/cursor.models.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { type OwnWords, wordsOfTurns } from "../../tutoring/own-turns.usecases.ts";
import { askItem, type Locale } from "../asking/asked-item.models.ts";
import { type EvidenceRow, readPlacing, readSightings, readSkillEvidence } from "./record.repository.ts";
import type { ClaimKind, Evidence, EvidenceItem } from "./record.schemas.ts";
import { withWhatBuildsOn } from "./subjects.models.ts";

const pageSize = 20;

/**
 * The turns and answers that a claim rests on, newest first: of a skill that was tested out, the right answers of the
 * diagnostic that speak for it. A claim that isn't there has none.
 * @throws request.invalid for a cursor this server didn't give out
 */
export async function evidenceFor(
  person: Person,
  about: { readonly kind: ClaimKind; readonly subjectId: string; readonly cursor?: string | undefined },
  locale: Locale,
  ports: { readonly database: Database },
): Promise<Evidence> {
  const before = readBefore(about.cursor);
  const read = about.kind === "skill" ? readSkillEvidence : readSightings;
  const own = await read(person, ports.database, about.subjectId, before, pageSize + 1);
  const isPlaced = about.kind === "skill" && own.length === 0 && !about.cursor;
  const rows = isPlaced
    ? await readPlacing(person, ports.database, withWhatBuildsOn(about.subjectId), pageSize)
    : own;
  const { page, nextCursor } = pageOf(rows, pageSize, ({ at }) => at);
  const turns = page.filter(({ source }) => source === "turn").map(({ sourceId }) => sourceId);
  const words = await wordsOfTurns(person, turns, ports);
  return {
    evidence: page.map((row) => itemOf(row, words.get(row.sourceId), locale)),
    nextCursor,
  };
}

function itemOf(row: EvidenceRow, words: OwnWords | undefined, locale: Locale): EvidenceItem {
  const { id, source, at, correct, helpLevel, confidence, mastery } = row;
  return {
    id,
    source,
    at,
    asked: words?.problem ?? askedText(row, locale),
    given: row.given ?? words?.text ?? null,
    correct,
    helpLevel,
    confidence,
    mastery,
    conversationId: words?.conversationId ?? null,
  };
}

/** The item as it was put; null where it is gone, or where its numbers are not known. */
function askedText({ itemId, seed }: EvidenceRow, locale: Locale): string | null {
  if (itemId === null || seed === null) return null;
  const asked = askItem(itemId, seed, locale);
  return asked === null ? null : (asked.text ?? (asked.latex === null ? null : `$${asked.latex}$`));
}
