import {
  oneQueueItemSchema,
  type QueueItem,
  type WholeQueue,
  wholeQueueSchema,
} from "../../../server/modules/review/queue/queue.schemas.ts";
import { type Api, postJson } from "../../lib/api.ts";

export type Act = "take" | "give-back" | "close" | "reopen";

/** The routes of the queue as functions. */
export function queueApi(api: Api) {
  return {
    list: (cursor: string | null, signal?: AbortSignal): Promise<WholeQueue> =>
      api.get(
        wholeQueueSchema,
        cursor === null ? "/api/queue" : `/api/queue?cursor=${encodeURIComponent(cursor)}`,
        signal,
      ),
    /** @param note what was done, for closing */
    async act(id: string, act: Act, note = ""): Promise<QueueItem> {
      const body = act === "close" ? postJson({ note }) : postJson({});
      const answer = await api.send(`/api/queue/${encodeURIComponent(id)}/${act}`, body);
      return oneQueueItemSchema.parse(await answer.json()).item;
    },
  };
}

export type QueueApi = ReturnType<typeof queueApi>;
