import { For } from "solid-js";
import { z } from "zod";
import {
  onePersonMessageSchema,
  type PersonMessage,
  personMessageSchema,
} from "../../../server/modules/tutoring/stepping-in/stepping-in.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { postJson } from "../../lib/api.ts";
import { createLoad } from "../../lib/create-load.ts";
import { WrittenText } from "../../ui/rich-text/RichText.tsx";

const messagesSchema = z.object({ messages: z.array(personMessageSchema) });

/** What teachers wrote into a conversation as themselves, and the way to write there. */
export function createPeople(conversationId: () => string) {
  const api = useApi();
  const path = (id: string) => `/api/transcripts/${encodeURIComponent(id)}/messages`;
  const load = createLoad(conversationId, (id, signal) => api.get(messagesSchema, path(id), signal));
  const messages = (): readonly PersonMessage[] => load.data()?.messages ?? [];
  return {
    messages,
    /** @param id of the message: sent again, it is the same one */
    async write(id: string, text: string): Promise<void> {
      const answer = await api.send(path(conversationId()), postJson({ id, text }));
      const { message } = onePersonMessageSchema.parse(await answer.json());
      load.replace({ messages: [...messages().filter((one) => one.id !== message.id), message] });
    },
  };
}

export type People = ReturnType<typeof createPeople>;

interface Turn {
  readonly id: string;
  readonly at: number;
}

/** What people wrote after a turn and before the next, wherever the turn stands. */
export function PeopleAfter(props: {
  readonly people: People;
  readonly turn: Turn;
  /** All turns of the conversation. */
  readonly turns: readonly Turn[];
}) {
  const { t, time } = useI18n();
  const messages = () => {
    const from = props.turn.at;
    const until = Math.min(...props.turns.map(({ at }) => at).filter((at) => at > from));
    // Of turns that began at the same moment, the last one has them.
    const isLast = props.turns.findLast(({ at }) => at === from)?.id === props.turn.id;
    return props.people.messages().filter(({ at }) => isLast && at >= from && at < until);
  };
  return (
    <For each={messages()}>
      {(message) => (
        <div class="grid gap-x-3.5 gap-y-1 border-line border-t py-3 sm:grid-cols-[92px_minmax(0,1fr)]">
          <h2 class="flex gap-2 text-small font-normal tracking-normal text-teal-ink sm:block">
            <bdi class="font-semibold">{message.name}</bdi>
            <time class="block text-tiny text-ink-3" dateTime={new Date(message.at).toISOString()}>
              {time(message.at)}
            </time>
            <span class="block text-tiny">{t("live.as-teacher")}</span>
          </h2>
          <p class="border-teal border-s-2 ps-3 font-serif text-read [overflow-wrap:anywhere]">
            <WrittenText text={message.text} />
          </p>
        </div>
      )}
    </For>
  );
}
