import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createPages } from "../../lib/create-pages.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { RichText, WrittenText } from "../../ui/rich-text/RichText.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { createWords } from "../progress/create-words.ts";
import { insightsApi } from "./insights-api.ts";

export interface OpenCell {
  readonly student: { readonly id: string; readonly name: string };
  readonly skill: { readonly id: string; readonly name: string };
}

/** The answers that one student's mastery of one skill rests on, newest first. */
export default function CellEvidence(props: {
  readonly classId: string;
  readonly cell: OpenCell;
  readonly reads: boolean;
}) {
  const { t, locale, moment } = useI18n();
  const api = insightsApi(useApi(), locale);
  const words = createWords();
  const pages = createPages(
    () => `${locale()} ${props.cell.student.id} ${props.cell.skill.id}`,
    (_, cursor, signal) =>
      api.evidence(props.classId, props.cell.student.id, props.cell.skill.id, cursor, signal),
  );
  return (
    <div class="grid gap-3">
      <div class="grid gap-0.5 pe-2">
        <p class="font-semibold text-[1.1rem]" dir="auto">
          {props.cell.student.name}
        </p>
        <p class="text-ink-2">{props.cell.skill.name}</p>
      </div>
      <Show when={!props.reads}>
        <p class="text-small text-ink-2">{t("insights.no-words")}</p>
      </Show>
      <Show when={pages.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void pages.reload()} />}
      </Show>
      <Show when={pages.loading() && !pages.rows()}>
        <Skeleton rows={3} />
      </Show>
      <Show when={pages.rows()?.length === 0}>
        <p class="text-ink-2">{t("insights.evidence-none")}</p>
      </Show>
      <ol class="grid">
        <For each={pages.rows()}>
          {(item) => (
            <li class="grid gap-1 border-line border-t py-2.5 text-small">
              <div class="flex flex-wrap items-center gap-2">
                <Chip tone={item.correct ? "good" : "look"}>
                  {item.correct ? t("insights.was-right") : t("insights.was-wrong")}
                </Chip>
                <span class="text-ink-2">
                  {item.helpLevel === 0
                    ? t("insights.no-help")
                    : t("insights.help-level", { level: item.helpLevel })}
                </span>
              </div>
              <Show when={item.asked}>
                {(asked) => (
                  <div class="overflow-x-auto font-serif">
                    <RichText text={asked()} />
                  </div>
                )}
              </Show>
              <Show when={item.given}>
                {(given) => (
                  <div class="max-w-full justify-self-start overflow-x-auto rounded-control border border-own-line bg-own px-3 py-1.5">
                    <WrittenText text={given()} />
                  </div>
                )}
              </Show>
              <p class="text-ink-2">
                {[
                  ...(item.mastery === null
                    ? []
                    : [t("insights.mastery-then", { share: words.percent(item.mastery) })]),
                  moment(item.at),
                ].join(" · ")}
              </p>
              <Show when={item.conversationId}>
                {(id) => (
                  <A
                    href={`/transcripts/${encodeURIComponent(id())}?class=${encodeURIComponent(props.classId)}`}
                    class="quiet-link justify-self-start pointer-coarse:py-2.5"
                  >
                    {t("insights.open-transcript")}
                  </A>
                )}
              </Show>
            </li>
          )}
        </For>
      </ol>
      <Show when={pages.hasMore()}>
        <Button kind="tool" class="justify-self-start" onClick={() => void pages.more()}>
          {t("action.more")}
        </Button>
      </Show>
    </div>
  );
}
