import {
  type DraftCounts,
  draftCountsSchema,
  type WaitingDraft,
  waitingDraftsSchema,
} from "../../../server/modules/review/drafts/drafts.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

/** A reply that waits, with the class it waits in. */
export interface ClassDraft extends WaitingDraft {
  readonly class: { readonly id: string; readonly name: string };
}

export interface DraftList {
  readonly classes: DraftCounts["classes"];
  /** The longest waiting first, over all classes. */
  readonly drafts: readonly ClassDraft[];
}

export function draftsApi(api: Api) {
  return {
    /** What waits in every class of the person's. */
    async list(signal?: AbortSignal): Promise<DraftList> {
      const { classes } = await api.get(draftCountsSchema, "/api/drafts", signal);
      const lists = await Promise.all(
        classes
          .filter(({ waiting }) => waiting > 0)
          .map(async ({ id, name }) => {
            const path = `/api/classes/${encodeURIComponent(id)}/drafts`;
            const { drafts } = await api.get(waitingDraftsSchema, path, signal);
            return drafts.map((draft): ClassDraft => ({ ...draft, class: { id, name } }));
          }),
      );
      return { classes, drafts: lists.flat().sort((one, other) => one.at - other.at) };
    },
    /** @param text one's own words; undefined sends the draft. @param knowing whether they go against the guard's warning */
    async send(turnId: string, text: string | undefined, knowing: boolean): Promise<void> {
      await api.send(
        `/api/drafts/${encodeURIComponent(turnId)}/send`,
        postJson(text === undefined ? {} : { text, knowing }),
      );
    },
    async drop(turnId: string): Promise<void> {
      await api.send(`/api/drafts/${encodeURIComponent(turnId)}/drop`, { method: "POST" });
    },
  };
}

export type DraftsApi = ReturnType<typeof draftsApi>;
