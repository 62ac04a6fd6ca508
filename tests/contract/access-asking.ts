import type { Client } from "../support/client.ts";
import type { Side } from "./access-house.ts";
import type { Role } from "./access-people.ts";
import { addressOf, type Row } from "./access-rows.ts";
import { table } from "./access-table.ts";

/** A row with the method and path that it is about. */
export interface Asked {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly row: Row;
}

export const rows: readonly Asked[] = Object.entries(table).map(([name, row]) => {
  const [method = "", path = ""] = name.split(" ");
  return { name, method, path, row };
});
export const reading = rows.filter(({ method }) => method === "GET");
export const changing = rows.filter(({ method, row }) => method !== "GET" && !row.isLast);
export const last = rows.filter(({ method, row }) => method !== "GET" && row.isLast);

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Asks as the row says. */
export async function ask(side: Side, role: Role, { method, path, row }: Asked): Promise<Answer> {
  const address = addressOf(path, row, side.things);
  const answer = await sent(side.people[role], method, address, row.send?.(side.things, side) ?? {});
  if (row.isEndless && answer.ok) {
    await answer.body?.cancel();
    return { status: answer.status, text: "" };
  }
  return { status: answer.status, text: await answer.text() };
}

function sent(client: Client, method: string, address: string, body: object): Promise<Response> {
  const isBytes = body instanceof Uint8Array;
  switch (method) {
    case "GET":
      return client.get(address);
    case "DELETE":
      return client.remove(address);
    case "PATCH":
      return client.patch(address, body);
    case "PUT":
      return isBytes ? client.putBytes(address, body.slice()) : client.put(address, body);
    default:
      return isBytes ? client.upload(address, body.slice()) : client.post(address, body);
  }
}

const wentWell = (status: number) => status >= 200 && status < 300;
const isRefusal = (role: Role, status: number, { toldWhy = [] }: Row) => {
  if (role === "nobody") return status === 401;
  return status === 403 || (status === 404 && !toldWhy.includes(role));
};

/** What is wrong about an answer to somebody who may not, or who may; nothing where it is as the table says. */
export async function judged(side: Side, role: Role, asked: Asked): Promise<readonly string[]> {
  return judge(side, role, asked, await ask(side, role, asked));
}

export function judge(side: Side, role: Role, { row, name, path }: Asked, { status, text }: Answer) {
  const may = row.may.includes(role);
  const is = `${side.name} ${role}: ${name} answers ${status}`;
  if (may ? !wentWell(status) : !isRefusal(role, status, row))
    return [`${is}, but the table says ${may ? "allowed" : "refused"}: ${text.slice(0, 200)}`];
  const sees = row.sees ?? (path.includes("{") ? row.may : ["student"]);
  return text.includes(side.marker) && !sees.includes(role) ? [`${is} and tells what the student wrote`] : [];
}

/** Who may when nobody of the student's class or family is there any more: lists of one's own, and what is one's own. */
export function stillMay({ path, row: { may, keeps = [] } }: Asked): readonly Role[] {
  const isOnesOwn = !path.includes("{") || may.includes("outsider") || may.join() === "student";
  return isOnesOwn ? may : keeps;
}

/**
 * That somebody else's thing and one that isn't there answer alike, so that nobody learns what there is by asking.
 * @param there the answer about somebody else's
 * @returns what is wrong about it
 */
export async function toldApart(
  side: Side,
  role: Role,
  asked: Asked,
  there: Answer,
): Promise<readonly string[]> {
  const { name, path: whole, row } = asked;
  if (role === "nobody" || row.toldWhy?.includes(role) || !whole.includes("{")) return [];
  const path = whole.replace(/\{[^}]+\}(?!.*\{)/, "no-such-thing");
  const told = ({ status, text }: Answer) => `${status} ${/"code":"[^"]+"/.exec(text)?.[0]}`;
  const [is, isNot] = [told(there), told(await ask(side, role, { ...asked, path }))];
  return is === isNot ? [] : [`${side.name} ${role}: ${name} answers ${is}; what isn't there, ${isNot}`];
}

/** Parameters that name nobody's own. */
const impersonal = new Set(["{skillId}", "{rule}", "{week}", "{seq}", "{revision}", "{kind}", "{subjectId}"]);

/**
 * Addresses in which the student's things stand under somebody else's: all but the first, and the last alone. What is left as a
 * parameter is theirs who ask.
 */
export function mixedUp({ path, row }: Asked, things: Side["things"]): readonly string[] {
  const own = addressOf(path, row, things).split("?")[0]?.split("/") ?? [];
  const parts = path.split("/");
  const places = parts.flatMap((part, place) =>
    part.startsWith("{") && !impersonal.has(part) ? [place] : [],
  );
  // The other teacher is at home under the others' addresses.
  if (places.length < 2 || Object.values(row.at ?? {}).includes("otherTeacher")) return [];
  const replaced = (chosen: readonly number[]) =>
    parts.map((part, place) => (chosen.includes(place) ? (own[place] ?? "") : part)).join("/");
  return [...new Set([replaced(places.slice(1)), replaced(places.slice(-1))])];
}

/** What stands in all that the student may read, but for pages that tell when they were made. */
export async function standing(side: Side): Promise<readonly (readonly [string, string])[]> {
  const seen: [string, string][] = [];
  for (const asked of reading)
    if (asked.row.may.includes("student") && !/\/(pdf|export)$/.test(asked.path)) {
      const { text } = await ask(side, "student", asked);
      seen.push([asked.name, text.replace(/"(now|requestId)":("\w+"|\d+)/g, "")]);
    }
  return seen;
}
