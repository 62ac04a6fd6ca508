import type { Database } from "../../db/client.ts";
import type { Tutor, Tutors } from "../../llm/tutors.ts";
import type { Clock } from "../../shared/clock.ts";
import type { Ids } from "../../shared/ids.ts";
import type { Logger } from "../../shared/logger.ts";
import type { TutorRules } from "../classes/classes.usecases.ts";
import type { LogSummary } from "./chunks.models.ts";
import type { ConversationRow } from "./conversations.repository.ts";
import type { Because } from "./reasons/reasons.constants.ts";
import type { Hold, Outlet } from "./release.usecases.ts";
import type { RetrievePorts } from "./retrieve.usecases.ts";
import type { LogHub } from "./turn-log.usecases.ts";
import type { TurnRow } from "./turns.repository.ts";

export interface RunPorts extends RetrievePorts {
  readonly database: Database;
  readonly clock: Clock;
  /** What leases are counted by, where the turn runs on a clock of the past; left out, the clock. */
  readonly leaseClock?: Clock;
  readonly ids: Ids;
  readonly logger: Logger;
  readonly tutors: Tutors;
  readonly hub: LogHub;
}

export interface RunInput {
  readonly turn: TurnRow;
  readonly conversation: ConversationRow;
  readonly learner: { readonly id: string; readonly name: string };
  readonly policy: TutorRules["policy"];
  /** Whether what is said waits for a teacher. */
  readonly replies: TutorRules["replies"];
  readonly owner: string;
  /** What the log holds already: only the start for a new turn, more after a takeover. */
  readonly log: LogSummary;
  /** The turn was left behind by another process. */
  readonly takenOver: boolean;
}

/** How the words of a reply came to their end, where they went, and what that took (milliseconds). */
export type Spoken = Ending & { readonly tutor: Tutor; readonly outlet: Outlet; readonly took: number };

/** How the words of a reply came to their end. */
export interface Ending {
  readonly because: Because;
  readonly status: "complete" | "stopped";
  readonly hold: Hold | null;
  readonly tokens: { input: number; output: number } | null;
}
