import { createEffect, createMemo, createUniqueId, Index, on, Show } from "solid-js";
import type {
  DiagnosticItemView,
  DiagnosticView,
} from "../../../server/modules/learners/diagnostic/diagnostic.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { AnswerInput } from "../practice/AnswerInput.tsx";
import { AskedText } from "../practice/AskedText.tsx";
import type { Diagnosing } from "./create-diagnostic.ts";

/** The question in hand. A new one gets the focus, so that it is read out. */
export function Question(props: {
  readonly diagnostic: DiagnosticView["diagnostic"];
  readonly item: DiagnosticItemView;
  readonly diagnosing: Diagnosing;
}) {
  const { t } = useI18n();
  const textId = createUniqueId();
  const seq = createMemo(() => props.item.seq);
  let heading!: HTMLHeadingElement;
  createEffect(on(seq, () => heading.focus()));
  const busy = () => props.diagnosing.busy();
  return (
    <>
      <div class="flex items-start gap-4">
        <div class="grid flex-1 gap-1.5">
          <p class="text-small text-ink-2">{props.diagnostic.subject.name}</p>
          <h1
            ref={heading}
            tabindex="-1"
            class="font-serif text-[1.3rem] outline-none"
            aria-describedby={textId}
          >
            {t("diagnostic.question", { number: props.item.number, most: props.diagnostic.most })}
          </h1>
          <Steps number={props.item.number} most={props.diagnostic.most} />
        </div>
        <Button kind="ghost" disabled={busy()} onClick={() => void props.diagnosing.end()}>
          {t("diagnostic.stop")}
        </Button>
      </div>
      <p class="text-ink-2">
        {props.item.number === 1 ? t("diagnostic.first-words") : t("diagnostic.next-words")}
      </p>
      <section class="sheet grid gap-3 px-5 py-5" aria-labelledby={`${textId}-skill`}>
        <h2 id={`${textId}-skill`} class="text-small font-semibold text-teal-ink">
          {props.item.skill.name}
        </h2>
        <AskedText id={textId} item={props.item} />
      </section>
      <div role="status" class="empty:hidden">
        <Show when={props.diagnosing.why()}>
          {(why) => <p class="rounded-sheet bg-own px-4 py-3 text-own-ink">{t(`diagnostic.why-${why()}`)}</p>}
        </Show>
      </div>
      <AnswerInput
        item={props.item}
        busy={busy()}
        send={t("diagnostic.send")}
        onAnswer={(given) => void props.diagnosing.answer({ given })}
      />
      <div class="flex flex-wrap gap-2">
        <Button disabled={busy()} onClick={() => void props.diagnosing.answer({ notMet: true })}>
          {t("diagnostic.not-met")}
        </Button>
        <Button kind="ghost" disabled={busy()} onClick={() => void props.diagnosing.answer({ skip: true })}>
          {t("diagnostic.pass")}
        </Button>
      </div>
    </>
  );
}

/** How far it is, for those who look; the heading says it in words. */
function Steps(props: { readonly number: number; readonly most: number }) {
  return (
    <div class="flex gap-1" aria-hidden="true">
      <Index each={Array.from({ length: props.most })}>
        {(_, index) => (
          <span
            class={`h-1.5 flex-1 rounded-full ${index < props.number ? "bg-teal" : "bg-line-strong opacity-45"}`}
          />
        )}
      </Index>
    </div>
  );
}
