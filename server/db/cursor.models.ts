import { z } from "zod";
import { invalidRequest } from "../shared/errors.ts";

const cursorSchema = z.tuple([z.number(), z.string()]);

/** A place in a list ordered by time falling, then id, as an opaque text. */
export function writeCursor(place: { updatedAt: number; id: string }): string {
  return btoa(JSON.stringify([place.updatedAt, place.id]));
}

/** @throws request.invalid for a text that is no cursor of ours */
export function readCursor(text: string | undefined): { updatedAt: number; id: string } | null {
  if (text === undefined || text === "") return null;
  try {
    const [updatedAt, id] = cursorSchema.parse(JSON.parse(atob(text)));
    return { updatedAt, id };
  } catch {
    throw invalidRequest("cursor: not one this server gave out");
  }
}

/** Where a page of a list goes on: before this time (milliseconds since epoch), and at it before this id. */
export interface Before {
  readonly at: number;
  readonly id: string;
}

/** Before anything else: later than every time. */
const start: Before = { at: Number.MAX_SAFE_INTEGER, id: "" };

/** @throws request.invalid for a text that is no cursor of ours */
export function readBefore(cursor: string | undefined): Before {
  const place = readCursor(cursor);
  return place === null ? start : { at: place.updatedAt, id: place.id };
}

/** A page of the rows that were read, one more than it holds, and the cursor of the next one. */
export function pageOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  size: number,
  timeOf: (row: Row) => number,
): { readonly page: readonly Row[]; readonly nextCursor: string | null } {
  const page = rows.slice(0, size);
  const last = page.at(-1);
  const goesOn = rows.length > size && last !== undefined;
  return { page, nextCursor: goesOn ? writeCursor({ updatedAt: timeOf(last), id: last.id }) : null };
}
