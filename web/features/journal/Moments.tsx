import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import type { Moment } from "../../../server/modules/journal/entries/entries.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Chip, type Tone } from "../../ui/Chip.tsx";
import { WrittenText } from "../../ui/rich-text/RichText.tsx";

const tones: Readonly<Record<Moment["kind"], Tone>> = {
  "first-wrong": "look",
  clicked: "good",
  help: "teal",
};

/** Moments of a session with the tutor that are worth thinking about, each with the way back to it. */
export function Moments(props: { readonly moments: readonly Moment[] }) {
  const { t } = useI18n();
  return (
    <Show when={props.moments.length > 0}>
      <section class="grid gap-2.5" aria-labelledby="journal-moments">
        <h2 id="journal-moments" class="text-[1rem]">
          {t("journal.moments")}
        </h2>
        <ul class="grid gap-2.5">
          <For each={props.moments}>
            {(moment) => (
              <li class="sheet grid justify-items-start gap-2 px-4 py-3">
                <Chip tone={tones[moment.kind]}>{t(`journal.moment.${moment.kind}`)}</Chip>
                <p class="max-w-full font-serif [overflow-wrap:anywhere]">
                  <WrittenText text={moment.quote} />
                </p>
                <A class="quiet-link text-small" href={`/tutor/${moment.conversationId}`}>
                  {t("journal.moment-open")}
                  <span class="sr-only">: {t(`journal.moment.${moment.kind}`)}</span>
                </A>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
