import UserRound from "lucide-solid/icons/user-round";
import { Show } from "solid-js";
import type { DataParts } from "../../../server/modules/tutoring/stream.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { WrittenText } from "../../ui/rich-text/RichText.tsx";

/** What a person of the class wrote into the conversation: never to be taken for the tutor's words, or one's own. */
export function PersonMessage(props: {
  readonly person: DataParts["person"];
  readonly text: string;
  /** Milliseconds since epoch, UTC. */
  readonly at: number | undefined;
}) {
  const { t, time } = useI18n();
  return (
    <div class="sheet grid gap-1 border-s-4 border-s-teal px-4 py-3">
      <h2 class="flex flex-wrap items-center gap-x-2 text-small tracking-normal">
        <UserRound class="size-4 shrink-0 text-teal-ink" aria-hidden="true" />
        <bdi class="font-semibold">{props.person.name}</bdi>
        <span class="font-normal text-ink-2">{t(`person.${props.person.role}`)}</span>
        <Show when={props.at}>
          {(at) => (
            <time class="ms-auto font-normal text-tiny text-ink-3" dateTime={new Date(at()).toISOString()}>
              {time(at())}
            </time>
          )}
        </Show>
      </h2>
      <p class="font-serif text-read [overflow-wrap:anywhere]">
        <WrittenText text={props.text} />
      </p>
    </div>
  );
}
