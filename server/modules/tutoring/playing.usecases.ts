import type { Database } from "../../db/client.ts";
import type { Clock } from "../../shared/clock.ts";
import type { Ids } from "../../shared/ids.ts";
import type { Person } from "../accounts/accounts.models.ts";
import type { NewTurn } from "./conversations.schemas.ts";
import { openConversation } from "./conversations.usecases.ts";
import type { TurnEngine } from "./turns.usecases.ts";

/** What a session is played with: a turn engine of its own, on a clock that somebody chose. */
export interface PlayPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly turns: TurnEngine;
}

/** What somebody writes, or the button they press. */
export type Said = string | { readonly intent: NonNullable<NewTurn["intent"]> };

/** Plays a session through the real turn, one message after the other; who plays it knows the student is made up. */
export async function playSession(
  person: Person,
  session: { readonly messages: readonly Said[]; readonly classId?: string; readonly locale?: "en" | "es" },
  ports: PlayPorts,
): Promise<void> {
  const { messages, classId, locale } = session;
  const { id } = await openConversation(person, { classId, locale }, ports);
  for (const [index, said] of messages.entries()) {
    const message: NewTurn["message"] = {
      id: `${id}-${index}`,
      role: "user",
      parts: [{ type: "text", text: typeof said === "string" ? said : "" }],
    };
    await othersFirst();
    const intent = typeof said === "string" ? undefined : said.intent;
    await ports.turns.begin(person, id, { message, intent, locale });
    await ports.turns.idle();
  }
}

/** A database in a file answers without letting go of the thread: whoever waits for an answer comes between two turns. */
const othersFirst = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** A clock of the past on which each look is a few seconds later. @param start milliseconds since epoch, UTC */
export function laterEachTime(start: number): Clock {
  let now = start;
  return {
    now: () => {
      now += 3_000;
      return now;
    },
  };
}
