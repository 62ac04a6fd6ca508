import { z } from "zod";
import {
  calendarSchema,
  type EntryPatch,
  entryListSchema,
  entrySchema,
  type NewEntry,
  syncedSchema,
  tagsSchema,
  versionsSchema,
} from "../../../server/modules/journal/entries/entries.schemas.ts";
import { journalSettingsSchema } from "../../../server/modules/journal/moods/moods.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";
import type { Page } from "../../lib/create-pages.ts";
import type { Sent } from "./sync/entry-sync.ts";

const oneSchema = z.object({ reflection: entrySchema });
export type Calendar = z.infer<typeof calendarSchema>;
export type EntryVersion = z.infer<typeof versionsSchema>["versions"][number];
type Summary = z.infer<typeof entryListSchema>["reflections"][number];

export interface Search {
  readonly query: string;
  readonly tag: string;
}

/** The journal's routes as functions. */
export function journalApi(api: Api, locale: () => string) {
  const path = (id: string, rest = "") => `/api/me/reflections/${encodeURIComponent(id)}${rest}`;
  const send = async <T>(schema: z.ZodType<T>, where: string, init: RequestInit): Promise<T> =>
    schema.parse(await (await api.send(where, init)).json());
  return {
    async list({ query, tag }: Search, cursor: string | null, signal: AbortSignal): Promise<Page<Summary>> {
      const fields = new URLSearchParams();
      for (const [name, value] of Object.entries({ query, tag, cursor })) if (value) fields.set(name, value);
      const page = await api.get(entryListSchema, `/api/me/reflections?${fields}`, signal);
      return { rows: page.reflections, nextCursor: page.nextCursor };
    },
    tags: async (signal: AbortSignal) => (await api.get(tagsSchema, "/api/me/reflections/tags", signal)).tags,
    calendar: (month: string, signal: AbortSignal) =>
      api.get(
        calendarSchema,
        `/api/me/reflections/calendar?month=${month}&zone=${encodeURIComponent(ownZone())}`,
        signal,
      ),
    one: async (id: string, signal?: AbortSignal) => (await api.get(oneSchema, path(id), signal)).reflection,
    async create(fields: Partial<NewEntry>): Promise<string> {
      const body = postJson({ title: "", ...fields });
      return (await send(oneSchema, `/api/me/reflections?locale=${locale()}`, body)).reflection.id;
    },
    change: async (id: string, fields: EntryPatch) =>
      (await send(oneSchema, path(id), { ...postJson(fields), method: "PATCH" })).reflection,
    async putAway(id: string): Promise<void> {
      await api.send(path(id), { method: "DELETE" });
    },
    async takeOut(id: string): Promise<void> {
      await api.send(path(id, "/restore"), { method: "POST" });
    },
    settings: (signal: AbortSignal) => api.get(journalSettingsSchema, "/api/me/journal/settings", signal),
    turnMoods: (moods: boolean) =>
      send(journalSettingsSchema, "/api/me/journal/settings", { ...postJson({ moods }), method: "PATCH" }),
    forgetMoods: () => send(journalSettingsSchema, "/api/me/journal/moods", { method: "DELETE" }),
    putBack: async (id: string, leftOutId: string) =>
      (await send(oneSchema, path(id, `/left-out/${encodeURIComponent(leftOutId)}`), { method: "POST" }))
        .reflection,
    letGo: async (id: string, leftOutId: string) =>
      (await send(oneSchema, path(id, `/left-out/${encodeURIComponent(leftOutId)}`), { method: "DELETE" }))
        .reflection,
    sync: (id: string, sent: Sent) => send(syncedSchema, path(id, "/sync"), postJson(sent)),
    versions: async (id: string, signal: AbortSignal) =>
      (await api.get(versionsSchema, path(id, "/versions"), signal)).versions,
    /** Asks for feedback: the answer's stream of events. */
    askFeedback: (id: string, signal: AbortSignal) =>
      api.send(path(id, `/feedback?locale=${locale()}`), { method: "POST", signal }),
  };
}

export type JournalApi = ReturnType<typeof journalApi>;

/** The time zone in which this browser counts days. */
function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}
