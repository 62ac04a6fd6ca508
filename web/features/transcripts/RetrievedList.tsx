import { For, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type RetrievedView, reasonWords } from "./transcripts-api.ts";

/** What a turn was told of its student and the class's materials, worth most first, each with why it is there. */
export function RetrievedList(props: { readonly sources: readonly RetrievedView[] }) {
  const { t, locale } = useI18n();
  const why = (source: RetrievedView) =>
    source.why
      .map((reason) => reasonWords(reason, locale()))
      .filter((words) => words !== "")
      .join("; ");
  return (
    <ul class="mt-1 grid gap-1" aria-label={t("reading.retrieved")}>
      <For each={props.sources}>
        {(source) => (
          <li class="border-line border-s-2 ps-2">
            <span class="text-ink-3">{t(`reading.source.${source.kind}`)}: </span>
            <bdi>{source.text}</bdi>
            <span class="block text-tiny text-ink-3">
              {why(source)}
              <Show when={source.from}>
                {(from) => (
                  <>
                    {" · "}
                    <a
                      class="quiet-link pointer-coarse:py-2.5"
                      href={`/transcripts/${encodeURIComponent(from().conversationId)}`}
                    >
                      {t("reading.earlier-session")}
                    </a>
                  </>
                )}
              </Show>
            </span>
          </li>
        )}
      </For>
    </ul>
  );
}
