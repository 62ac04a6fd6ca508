import { type Client, over, signIn } from "../../tests/support/client.ts";
import { type Script, startModelServer } from "../../tests/support/model-server.ts";
import { makeFolder, startServer } from "../../tests/support/server.ts";
import { readEvents } from "../../tests/support/sse.ts";
import type { Figure, Section } from "../reporting/report.models.ts";
import { percentile } from "./timing.models.ts";

/** How many replies run at once, and how long a student may wait for the first word, in milliseconds, 95 times in 100. */
export interface Crowd {
  readonly atOnce: number;
  readonly rounds: number;
  readonly limit: number;
}

export const fullCrowds: readonly Crowd[] = [
  { atOnce: 1, rounds: 20, limit: 500 },
  { atOnce: 50, rounds: 2, limit: 5_000 },
];
export const shortCrowds: readonly Crowd[] = [
  { atOnce: 1, rounds: 2, limit: 500 },
  { atOnce: 4, rounds: 1, limit: 5_000 },
];

/** Says a reply of a few sentences as fast as it can, whatever it is asked. */
const fastModel: Script = (wire) => {
  wire.say("You wrote a sum of two parts. ");
  wire.say("One of them holds the unknown. ");
  wire.say("What would you undo first?");
  wire.end();
};

/** From sending a message to the first word of the reply, through the built server, with one student and with many. */
export async function firstWordsSection(
  crowds: readonly Crowd[],
  progress: (part: number) => void,
): Promise<Section> {
  const model = await startModelServer(fastModel);
  const tutors = [
    { name: "built-in tutor", environment: { PONDER_MODEL: "builtin" } },
    {
      name: "played model",
      environment: { PONDER_MODEL: "compatible:played", OPENAI_BASE_URL: model.url },
    },
  ];
  const figures: Figure[] = [];
  // One database for both, since filling it with the demo class takes longer than the rest.
  const folder = makeFolder();
  try {
    for (const [index, { name, environment }] of tutors.entries()) {
      progress(index / tutors.length);
      figures.push(
        ...(await firstWordsOf(name, { DATABASE_URL: folder.databaseUrl, ...environment }, crowds)),
      );
    }
  } finally {
    await model.close();
    folder.remove();
  }
  return {
    id: "first-words",
    title: "First words",
    about:
      "From sending a message to the first word of the reply, over loopback, on a database file of its own.",
    figures,
  };
}

async function firstWordsOf(
  name: string,
  environment: Readonly<Record<string, string>>,
  crowds: readonly Crowd[],
): Promise<readonly Figure[]> {
  const server = await startServer(environment);
  try {
    const client = await signIn(over(server.url), "ben");
    await firstWord(client, await client.open(), 0);
    const figures: Figure[] = [];
    for (const { atOnce, rounds, limit } of crowds) {
      const waits: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const ids = await Promise.all(Array.from({ length: atOnce }, () => client.open()));
        waits.push(...(await Promise.all(ids.map((id, index) => firstWord(client, id, index + round)))));
      }
      figures.push(...waitFigures(`${name}, ${atOnce} at once`, waits, limit));
    }
    return figures;
  } finally {
    await server.stop();
  }
}

/** Milliseconds from sending a message to the first piece of text; the reply is read to its end. */
async function firstWord(client: Client, id: string, index: number): Promise<number> {
  const start = performance.now();
  const response = await client.send(id, `${index + 2}x + 3 = ${5 * (index + 2) + 3}`);
  let wait: number | null = null;
  for await (const { chunk } of readEvents(response))
    if (chunk?.type === "text-delta") wait ??= performance.now() - start;
  if (wait === null) throw new Error(`A reply held no text (status ${response.status}).`);
  return wait;
}

function waitFigures(name: string, waits: readonly number[], limit: number): readonly Figure[] {
  const figure = (what: string, share: number, most?: number): Figure => ({
    name: `${name}: ${what}`,
    value: percentile(waits, share),
    unit: "milliseconds",
    of: waits.length,
    ...(most === undefined ? {} : { target: { at: "most", value: most } }),
  });
  return [figure("median", 0.5), figure("95 of 100 within", 0.95, limit)];
}
