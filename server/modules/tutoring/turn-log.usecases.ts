import type { Database } from "../../db/client.ts";
import type { Clock } from "../../shared/clock.ts";
import { type ReplyChunk, textDelta } from "./chunks.models.ts";
import { appendChunks, chunksAfter, findTurn, type LoggedChunk } from "./turns.repository.ts";

/** How long a lease holds without a write, milliseconds. */
export const leaseLength = 6_000;
/** How often a quiet writer renews its lease and looks whether it should stop, milliseconds. */
const renewEvery = 1_500;
/** How often a reader looks at a log that another process writes, milliseconds. */
const pollEvery = 200;

/** Wakes the readers of a turn, or of what else has a key, in this process when something was committed. */
export interface LogHub {
  announce(key: string): void;
  /** Resolves at the next announcement, after so many milliseconds (`pollEvery`), or when the signal fires. */
  next(key: string, signal: AbortSignal, within?: number): Promise<void>;
}

export function makeLogHub(): LogHub {
  const waiting = new Map<string, Set<() => void>>();
  return {
    announce(key) {
      const wakers = waiting.get(key);
      waiting.delete(key);
      for (const wake of wakers ?? []) wake();
    },
    next: (key, signal, within = pollEvery) =>
      new Promise((resolve) => {
        const wakers = waiting.get(key) ?? new Set();
        waiting.set(key, wakers);
        const done = () => {
          clearTimeout(timer);
          wakers.delete(done);
          if (wakers.size === 0 && waiting.get(key) === wakers) waiting.delete(key);
          signal.removeEventListener("abort", done);
          resolve();
        };
        const timer = setTimeout(done, within);
        wakers.add(done);
        signal.addEventListener("abort", done);
        if (signal.aborted) done();
      }),
  };
}

/** Another process holds this turn now: whatever is left to say here is dropped. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

/** Appends to one turn's log. Chunks that come while a write is under way go together in the next. */
export interface TurnWriter {
  /** Text released so far, earlier processes' included. */
  readonly released: string;
  /** Fires when the student asks to stop. */
  readonly stopped: AbortSignal;
  readonly owner: string;
  write(...chunks: ReplyChunk[]): void;
  writeText(text: string): void;
  /** Resolves when all that was written is committed. @throws LeaseLost */
  flush(): Promise<void>;
  /** Seq that the next chunk will get. Only true after `flush`. */
  nextSeq(): number;
  /** Stops renewing the lease. */
  close(): void;
}

export function makeTurnWriter(
  input: { turnId: string; owner: string; seq: number; released: string; onStop?: () => void },
  ports: { database: Database; clock: Clock; leaseClock?: Clock; hub: LogHub },
): TurnWriter {
  const leases = ports.leaseClock ?? ports.clock;
  const stop = new AbortController();
  let released = input.released;
  let seq = input.seq;
  let pending: LoggedChunk[] = [];
  let writing: Promise<void> | null = null;
  let failure: unknown = null;

  async function drain(renew: boolean): Promise<void> {
    let due = renew;
    while (pending.length > 0 || due) {
      due = false;
      const batch = pending;
      pending = [];
      const lease = { turnId: input.turnId, owner: input.owner, until: leases.now() + leaseLength };
      const outcome = await appendChunks(ports.database, lease, batch);
      if (outcome === "lost") throw new LeaseLost("The turn is held by another process.");
      if (batch.length > 0) ports.hub.announce(input.turnId);
      if (outcome === "stop" && !stop.signal.aborted) stop.abort();
    }
  }

  function start(renew = false): void {
    if (writing || failure) return;
    writing = drain(renew)
      .catch((error: unknown) => {
        failure = error;
        stop.abort();
      })
      .finally(() => {
        writing = null;
        if (pending.length > 0) start();
      });
  }

  const renewal = setInterval(() => start(true), renewEvery);

  return {
    get released() {
      return released;
    },
    owner: input.owner,
    stopped: stop.signal,
    write(...chunks) {
      pending.push(...chunks.map((chunk) => ({ seq: ++seq, chunk: JSON.stringify(chunk) })));
      start();
    },
    writeText(text) {
      released += text;
      this.write(textDelta(text));
    },
    async flush() {
      while (writing) await writing;
      if (failure) throw failure;
    },
    nextSeq: () => seq + 1,
    close: () => clearInterval(renewal),
  };
}

/**
 * Reads a turn's log from a place on until the turn ends, live: what is committed comes at once when this
 * process writes it, by polling when another does.
 * @param onLapsed called when the writer's lease has lapsed, to have the turn finished
 */
export async function* readTurnLog(
  input: { turnId: string; after: number; signal: AbortSignal },
  ports: {
    database: Database;
    clock: Clock;
    leaseClock?: Clock;
    hub: LogHub;
    onLapsed: (turnId: string) => Promise<void>;
  },
): AsyncGenerator<LoggedChunk> {
  const leases = ports.leaseClock ?? ports.clock;
  let after = input.after;
  while (!input.signal.aborted) {
    // The status is read before the chunks: a turn that ended in between has all its chunks committed.
    const turn = await findTurn(ports.database, input.turnId);
    const arrived = ports.hub.next(input.turnId, input.signal);
    for (const chunk of await chunksAfter(ports.database, input.turnId, after)) {
      after = chunk.seq;
      yield chunk;
    }
    if (turn?.status !== "running") return;
    if (turn.leaseUntil < leases.now()) await ports.onLapsed(input.turnId);
    await arrived;
  }
}
