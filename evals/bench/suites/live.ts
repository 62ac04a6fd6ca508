import { type Client, createClient } from "@libsql/client";
import { createParser } from "eventsource-parser";
import { createServer, makePorts } from "../../../server/app/app.ts";
import type { Ports } from "../../../server/app/context.ts";
import { readConfig } from "../../../server/config/config.models.ts";
import { makeDatabase, prepareLocalFile } from "../../../server/db/client.ts";
import { migrate } from "../../../server/db/migrate.ts";
import { type LiveEvent, liveEventSchema } from "../../../server/modules/review/live/live.schemas.ts";
import { classKey } from "../../../server/modules/tutoring/notices/notices.usecases.ts";
import { emptyState } from "../../../server/modules/tutoring/tutoring-state.models.ts";
import { randomIds } from "../../../server/shared/ids.ts";
import { silentLogger } from "../../../server/shared/logger.ts";
import { signIn } from "../../../tests/support/client.ts";
import { makeFolder } from "../../../tests/support/server.ts";
import type { Figure, Section } from "../../reporting/report.models.ts";
import { percentile } from "../timing.models.ts";

/** How many are watched, and for how long each way. */
export interface WatchedSchool {
  readonly classes: number;
  readonly students: number;
  /** Milliseconds between two turns of a student. */
  readonly turnEvery: number;
  /** Milliseconds for each of the three runs. */
  readonly lasts: number;
}

export const fullSchool: WatchedSchool = { classes: 20, students: 25, turnEvery: 30_000, lasts: 20_000 };
export const shortSchool: WatchedSchool = { classes: 4, students: 5, turnEvery: 2_000, lasts: 1_500 };

/** From event to screen, milliseconds, 95 times in 100; and the share of a core. */
const limit = 1_000;
const coreLimit = 0.5;

const password = "ponder-bench";
const secret = "a-secret-for-the-bench-0123456789abcdef";

/**
 * A school at work, watched: students' turns are written as a finished turn leaves them, each student one in so many seconds,
 * and each class has a teacher who watches it. Timed from the write to the line that the watcher receives, where the same
 * process wrote it and where another one did. What watching costs is the time of the processor with watchers, less the same
 * work without: the watchers' own reading, in the same process here, is in it.
 */
export async function liveSection(school: WatchedSchool, progress: (part: number) => void): Promise<Section> {
  const folder = makeFolder();
  try {
    const filling = createClient({ url: folder.databaseUrl });
    await migrate(filling);
    const database = makeDatabase(createClient({ url: folder.databaseUrl }));
    await prepareLocalFile(database.client);
    const ports = makePorts({
      config: readConfig({ PONDER_SECRET: secret }),
      database,
      clock: { now: () => Date.now() },
      ids: randomIds,
      logger: silentLogger,
      processId: "bench",
      background: () => {},
      clientAddress: () => "127.0.0.1",
    });
    await fill(filling, ports, school);
    progress(0.1);
    const figures = await measured(filling, ports, school, progress);
    database.client.close();
    filling.close();
    return {
      id: "live",
      title: "A class that is watched",
      about: `${school.classes} classes of ${school.students}, each student a turn in ${school.turnEvery / 1_000} s, a watcher for each class.`,
      figures,
    };
  } finally {
    folder.remove();
  }
}

async function measured(
  client: Client,
  ports: Ports,
  school: WatchedSchool,
  progress: (part: number) => void,
): Promise<readonly Figure[]> {
  const app = createServer(ports);
  const teacher = await signIn(
    (path, init) => app.request(`http://bench.test${path}`, init),
    "teacher",
    password,
  );
  const alone = await run(client, ports, school, { isAnnounced: true, onWritten: () => {} });
  progress(0.4);
  const seen = makeSightings();
  const leave = await Promise.all(
    Array.from({ length: school.classes }, async (_, index) =>
      follow(await teacher.get(`/api/classes/class${index}/live`), seen.on),
    ),
  );
  const own = await run(client, ports, school, { isAnnounced: true, onWritten: seen.written });
  const ownWaits = await seen.waits();
  progress(0.7);
  const others = await run(client, ports, school, { isAnnounced: false, onWritten: seen.written });
  const otherWaits = await seen.waits();
  for (const stop of leave) await stop();
  progress(1);
  return [
    ...waitFigures("From the same process", ownWaits),
    ...waitFigures("From another process", otherWaits),
    {
      name: "What watching takes of a core",
      value: Math.max(0, Math.max(own, others) - alone),
      unit: "percent",
      of: ownWaits.length + otherWaits.length,
      target: { at: "most", value: coreLimit },
    },
    { name: "The same work unwatched, of a core", value: alone, unit: "percent", of: ownWaits.length },
  ];
}

function waitFigures(name: string, waits: readonly number[]): readonly Figure[] {
  const figure = (what: string, share: number, most?: number): Figure => ({
    name: `${name}: ${what}`,
    value: percentile(waits, share),
    unit: "milliseconds",
    of: waits.length,
    ...(most === undefined ? {} : { target: { at: "most", value: most } }),
  });
  return [figure("median", 0.5), figure("95 of 100 within", 0.95, limit)];
}

/** Writes turns for as long as a run lasts. @returns the share of a core that the process took meanwhile */
async function run(
  client: Client,
  ports: Ports,
  school: WatchedSchool,
  how: { isAnnounced: boolean; onWritten: (student: string, turns: number, at: number) => void },
): Promise<number> {
  const all = school.classes * school.students;
  const pause = school.turnEvery / all;
  const before = process.cpuUsage();
  const began = performance.now();
  for (let number = 0; performance.now() - began < school.lasts; number += 1) {
    const index = (number * 7) % all;
    const place = Math.floor(index / school.students);
    const turns = await finishTurn(client, index, place);
    how.onWritten(`student${index}`, turns, performance.now());
    if (how.isAnnounced) ports.hub.announce(classKey(`class${place}`));
    const next = began + (number + 1) * pause - performance.now();
    if (next > 0) await new Promise((resolve) => setTimeout(resolve, next));
  }
  const took = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / took;
}

/** What a turn leaves behind as far as watching goes. @returns how many turns its conversation has now */
async function finishTurn(client: Client, index: number, place: number): Promise<number> {
  const id = crypto.randomUUID();
  const now = Date.now();
  const conversation = `conversation${index}`;
  const state = JSON.stringify({
    ...emptyState,
    openProblem: `Problem ${index} of class ${place}`,
    hintLevel: index % 4,
    hintsUsed: index % 4,
  });
  const results = await client.batch(
    [
      {
        sql: `INSERT INTO turns (id, conversation_id, user_message_id, user_text, locale, assistant_message_id, status, lease_owner,
                lease_until, move, state, provider, model_id, started_at, finished_at)
              VALUES (?1, ?2, ?1, '2x = 8', 'en', ?1, 'complete', 'bench', 0, 'verify', ?3, 'builtin', 'ponder', ?4, ?4)`,
        args: [id, conversation, state, now],
      },
      {
        sql: `UPDATE conversations SET head_turn_id = ?, turn_count = turn_count + 1, updated_at = ? WHERE id = ? RETURNING turn_count`,
        args: [id, now, conversation],
      },
    ],
    "write",
  );
  return Number(results[1]?.rows[0]?.turn_count);
}

/** When each turn was written and first seen. */
function makeSightings() {
  const writes = new Map<string, number>();
  let waits: number[] = [];
  return {
    written(student: string, turns: number, at: number): void {
      writes.set(`${student}:${turns}`, at);
    },
    on(event: LiveEvent): void {
      const now = performance.now();
      for (const { student, work } of event.cards) {
        const key = `${student.id}:${work?.turns ?? 0}`;
        const at = writes.get(key);
        if (at === undefined) continue;
        writes.delete(key);
        waits.push(now - at);
      }
    },
    /** Waits so far, once the last writes had time to be seen; what never was counts as a whole second over the limit. */
    async waits(): Promise<readonly number[]> {
      await new Promise((resolve) => setTimeout(resolve, limit));
      const found = [...waits, ...[...writes].map(() => 2 * limit)];
      waits = [];
      writes.clear();
      return found;
    },
  };
}

/** Reads a class's stream. @returns what leaves it */
async function follow(response: Response, on: (event: LiveEvent) => void): Promise<() => Promise<void>> {
  const reader = response.body?.getReader();
  if (!reader) throw new Error(`A class can't be watched: ${response.status}`);
  const decoder = new TextDecoder();
  const parser = createParser({ onEvent: ({ data }) => on(liveEventSchema.parse(JSON.parse(data))) });
  const reading = (async () => {
    for (let read = await reader.read(); !read.done; read = await reader.read())
      parser.feed(decoder.decode(read.value, { stream: true }));
  })();
  return async () => {
    await reader.cancel();
    await reading;
  };
}

async function fill(client: Client, { auth }: Ports, school: WatchedSchool): Promise<void> {
  const made = await auth.api.signUpEmail({
    body: { email: "teacher@bench.invalid", password, name: "Teacher", username: "teacher", role: "teacher" },
  });
  const now = Date.now();
  for (let place = 0; place < school.classes; place += 1) {
    const classId = `class${place}`;
    const students = Array.from({ length: school.students }, (_, index) => place * school.students + index);
    await client.batch(
      [
        {
          sql: "INSERT INTO classes (id, name, policy, created_at) VALUES (?, ?, 'guide', ?)",
          args: [classId, `Class ${place}`, now],
        },
        {
          sql: "INSERT INTO enrolments (class_id, user_id, role) VALUES (?, ?, 'teacher')",
          args: [classId, made.user.id],
        },
        ...students.flatMap((index) => [
          {
            sql: `INSERT INTO user (id, name, email, email_verified, username, role, created_at, updated_at)
                  VALUES (?1, ?2, ?1 || '@bench.invalid', 1, ?1, 'student', ?3, ?3)`,
            args: [`student${index}`, `Student ${index}`, now],
          },
          {
            sql: "INSERT INTO enrolments (class_id, user_id, role) VALUES (?, ?, 'student')",
            args: [classId, `student${index}`],
          },
          {
            sql: `INSERT INTO conversations (id, learner_id, class_id, title, created_at, updated_at) VALUES (?, ?, ?, 'Work', ?, ?)`,
            args: [`conversation${index}`, `student${index}`, classId, now, now],
          },
        ]),
      ],
      "write",
    );
  }
}
