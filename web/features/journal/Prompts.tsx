import { For, Show } from "solid-js";
import { promptsSchema } from "../../../server/modules/journal/prompts/prompts.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";

/** Questions from the learner's own record, each with what it comes from; nothing where there are none. */
export function Prompts(props: {
  readonly busy: boolean;
  readonly onChoose: (fields: { readonly template: string; readonly title: string }) => void;
}) {
  const { t, locale } = useI18n();
  const api = useApi();
  const prompts = createLoad(
    () => locale(),
    async (language, signal) =>
      (await api.get(promptsSchema, `/api/me/reflections/prompts?locale=${language}`, signal)).prompts,
  );
  return (
    <Show when={prompts.data()?.length}>
      <section class="grid gap-2.5" aria-labelledby="journal-prompts">
        <h2 id="journal-prompts" class="text-[1rem]">
          {t("journal.prompts")}
        </h2>
        <ul class="grid gap-2.5">
          <For each={prompts.data()}>
            {(prompt) => (
              <li class="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-sheet border border-line bg-raised px-4 py-3">
                <div class="grid min-w-48 flex-1 gap-0.5">
                  <p>{prompt.text}</p>
                  <p class="text-ink-2 text-small">{prompt.because}</p>
                </div>
                <Button
                  kind="secondary"
                  disabled={props.busy}
                  aria-label={t("journal.prompt-write-about", { question: prompt.text })}
                  onClick={() => props.onChoose({ template: prompt.template, title: prompt.text })}
                >
                  {t("journal.prompt-write")}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
