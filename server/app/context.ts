import type { PublicConfig } from "../config/public.schemas.ts";
import type { Database } from "../db/client.ts";
import type { Embedder } from "../llm/embedders.ts";
import type { Tutors } from "../llm/tutors.ts";
import type { Auth } from "../modules/accounts/auth.ts";
import type { PacksHere } from "../modules/curriculum/packs.usecases.ts";
import type { FileStorage } from "../modules/portfolio/files/storage.ts";
import type { Sign } from "../modules/portfolio/taking/signing.models.ts";
import type { Turnstile } from "../modules/portfolio/taking/turnstile.ts";
import type { LiveBoards } from "../modules/review/live/boards.ts";
import type { Delivery } from "../modules/review/reports/delivery.ts";
import type { PlayPorts } from "../modules/tutoring/playing.usecases.ts";
import type { Seal } from "../modules/tutoring/sealing.ts";
import type { LogHub } from "../modules/tutoring/turn-log.usecases.ts";
import type { TurnEngine } from "../modules/tutoring/turns.usecases.ts";
import type { Clock } from "../shared/clock.ts";
import type { Ids } from "../shared/ids.ts";
import type { Logger } from "../shared/logger.ts";

/** What `createServer` is given and routes hand on to usecases. */
export interface Ports {
  readonly database: Database;
  readonly auth: Auth;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly logger: Logger;
  readonly tutors: Tutors;
  readonly embedder: Embedder | null;
  readonly turns: TurnEngine;
  /** Wakes what waits in this process for something to be committed. */
  readonly hub: LogHub;
  readonly seal: Seal;
  /** The classes that are watched in this process. */
  readonly live: LiveBoards;
  readonly packs: PacksHere;
  readonly files: FileStorage;
  readonly signPortfolio: Sign;
  readonly imports: Turnstile;
  /** The way out of letters and reports. */
  readonly delivery: Delivery;
  /** Ports whose turns the built-in tutor speaks on another clock, so that the past can be played. */
  readonly past: (clock: Clock) => PlayPorts;
  /** Keeps work alive beyond its request. */
  readonly background: (work: Promise<void>) => void;
  readonly publicConfig: PublicConfig;
  /** Public address, where one is configured. */
  readonly url: string | undefined;
}

export interface AppEnv {
  Variables: { ports: Ports; requestId: string; clientAddress: string };
}
