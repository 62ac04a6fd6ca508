import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { disputeEnded } from "../../review/queue/signals.usecases.ts";
import { verdictOf } from "./disputes.models.ts";
import { findOwnDispute, keepCheck, misconceptionsShown, resolveRow } from "./disputes.repository.ts";

/**
 * What follows from a check that has ended: the dispute is settled, or stays open where too little was answered, so that
 * another check can begin.
 */
export async function settleDispute(
  person: Person,
  check: {
    readonly disputeId: string;
    readonly sessionId: string;
    readonly right: number;
    readonly of: number;
  },
  ports: { readonly database: Database; readonly clock: Clock },
): Promise<void> {
  const found = await findOwnDispute(person, ports.database, check.disputeId);
  if (found?.status !== "open" || found.sessionId !== check.sessionId) return;
  const shown = (await misconceptionsShown(person, ports.database, check.sessionId)).has(found.subjectId);
  const status = verdictOf(found.disputed, { right: check.right, of: check.of, shown });
  if (status === null) await keepCheck(ports.database, found.id, null);
  else {
    const at = ports.clock.now();
    const resolution = { disputeId: found.id, learnerId: person.id, status, at };
    await resolveRow(ports.database, resolution, [disputeEnded(person.id, at)]);
  }
}
