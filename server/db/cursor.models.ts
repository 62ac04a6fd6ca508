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
