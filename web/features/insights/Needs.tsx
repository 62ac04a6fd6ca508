import { A } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import type { Insights, NeedView } from "../../../server/modules/review/insights/insights.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { createWords } from "../progress/create-words.ts";
import { insightsApi } from "./insights-api.ts";

type Reason = NeedView["reasons"][number];

/** Who may need a person: each reason in words, what speaks against it, and a way to set it aside. */
export function Needs(props: { readonly insights: Insights; readonly onChange: () => Promise<void> }) {
  const { t, count, locale } = useI18n();
  const api = insightsApi(useApi(), locale);
  const action = createAttempt();
  const [said, setSaid] = createSignal("");
  let told: HTMLParagraphElement | undefined;
  const isOpen = ({ reasons }: NeedView) => reasons.some(({ setAside }) => setAside === null);
  const open = () => props.insights.needs.filter(isOpen);
  const aside = () =>
    props.insights.needs.filter((need) => need.reasons.some(({ setAside }) => setAside !== null));

  const change = async (need: NeedView, reason: Reason) => {
    const { id, name } = need.student;
    const act = reason.setAside ? api.showAgain : api.setAside;
    const done = await action.attempt(async () => {
      await act(props.insights.class.id, id, reason.rule);
      await props.onChange();
    });
    if (!done) return;
    setSaid(t(reason.setAside ? "insights.shown-again" : "insights.was-set-aside", { name }));
    // The button that was pressed is gone.
    told?.focus();
  };

  return (
    <section aria-labelledby="needs-title" class="grid gap-3">
      <div class="grid gap-1">
        <h2 id="needs-title" class="text-[1.2rem]">
          {t("insights.needs")}
        </h2>
        <p class="max-w-[62ch] text-small text-ink-2">{t("insights.needs-lead")}</p>
      </div>
      <p
        ref={told}
        role="status"
        tabindex="-1"
        class={said() ? "rounded-sheet bg-good-wash px-4 py-2.5 text-small" : "sr-only"}
      >
        {said()}
      </p>
      <Show when={action.error()}>{(error) => <ErrorNotice error={error()} />}</Show>
      <Show when={open().length === 0}>
        <p class="sheet px-5 py-4 text-ink-2">{t("insights.needs-none")}</p>
      </Show>
      <ul class="grid gap-2.5 page:grid-cols-2">
        <For each={open()}>
          {(need) => (
            <NeedCard
              need={need}
              classId={props.insights.class.id}
              onSetAside={(reason) => void change(need, reason)}
            />
          )}
        </For>
      </ul>
      <Show when={props.insights.needsInAll > props.insights.needs.length}>
        <p class="text-small text-ink-2">
          {count("insights.needs-more", props.insights.needsInAll - props.insights.needs.length)}
        </p>
      </Show>
      <Show when={aside().length > 0}>
        <details>
          <summary class="cursor-pointer py-1 text-small text-ink-2 pointer-coarse:min-h-11">
            {t("insights.set-aside")}
          </summary>
          <ul class="grid pt-1">
            <For each={aside()}>
              {(need) => (
                <For each={need.reasons.filter(({ setAside }) => setAside !== null)}>
                  {(reason) => (
                    <AsideRow need={need} reason={reason} onShow={() => void change(need, reason)} />
                  )}
                </For>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </section>
  );
}

function NeedCard(props: {
  readonly need: NeedView;
  readonly classId: string;
  readonly onSetAside: (reason: Reason) => void;
}) {
  const { t } = useI18n();
  const { student } = props.need;
  return (
    <li class="sheet grid content-start gap-2.5 border-s-4 border-s-look px-4 py-3.5">
      <div class="flex flex-wrap items-baseline gap-3">
        <h3 class="text-[1.05rem]" dir="auto">
          {student.name}
        </h3>
        <A
          href={`/transcripts?class=${encodeURIComponent(props.classId)}&student=${encodeURIComponent(student.id)}`}
          class="quiet-link ms-auto text-small pointer-coarse:py-2"
        >
          {t("insights.transcripts-of", { name: student.name })}
        </A>
      </div>
      <ul class="grid gap-2">
        <For each={props.need.reasons.filter(({ setAside }) => setAside === null)}>
          {(reason) => (
            <li class="grid gap-1.5 text-small">
              <p dir="auto">{reason.text}</p>
              <Button
                kind="tool"
                class="justify-self-start"
                aria-label={t("insights.not-now-named", { name: student.name, reason: reason.text })}
                onClick={() => props.onSetAside(reason)}
              >
                {t("insights.not-now")}
              </Button>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.need.against.length > 0}>
        <div class="border-line border-t pt-2 text-small">
          <p class="font-semibold">{t("insights.against")}</p>
          <ul class="grid gap-0.5 text-ink-2">
            <For each={props.need.against}>{(text) => <li>{text}</li>}</For>
          </ul>
        </div>
      </Show>
    </li>
  );
}

function AsideRow(props: { readonly need: NeedView; readonly reason: Reason; readonly onShow: () => void }) {
  const { t } = useI18n();
  const words = createWords();
  return (
    <li class="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-t py-2 text-small">
      <span class="min-w-[18ch] flex-1">
        <strong dir="auto">{props.need.student.name}</strong> · {props.reason.text}
      </span>
      <span class="text-ink-2">
        {t("insights.aside-until", {
          name: props.reason.setAside?.by ?? "–",
          day: words.day(props.reason.setAside?.until ?? 0),
        })}
      </span>
      <Button
        kind="tool"
        aria-label={t("insights.show-again-named", { name: props.need.student.name })}
        onClick={() => props.onShow()}
      >
        {t("insights.show-again")}
      </Button>
    </li>
  );
}
