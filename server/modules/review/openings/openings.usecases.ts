import type { Database } from "../../../db/client.ts";
import { pageOf, readBefore } from "../../../db/cursor.models.ts";
import type { Clock } from "../../../shared/clock.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import * as repository from "./openings.repository.ts";
import type { OpeningAction, OpeningList } from "./openings.schemas.ts";

export interface OpeningPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Notes, for its learners to see, what a person opens, prints or exports; before it is given out. */
export async function noteOpenings(
  person: Person,
  looked: readonly { readonly conversationId: string; readonly learnerId: string }[],
  action: OpeningAction,
  ports: OpeningPorts,
): Promise<void> {
  const rows = looked.map((one) => ({ ...one, id: ports.ids.next() }));
  await repository.insertOpenings(person, ports.database, rows, action, ports.clock.now());
}

const pageSize = 30;

/** Who looked at the conversations of the person asking. */
export async function ownOpenings(
  person: Person,
  cursor: string | undefined,
  ports: Pick<OpeningPorts, "database">,
): Promise<OpeningList> {
  const rows = await repository.listOpenings(person, ports.database, readBefore(cursor), pageSize + 1);
  const { page, nextCursor } = pageOf(rows, pageSize, ({ at }) => at);
  return { openings: [...page], nextCursor };
}
