import { A } from "@solidjs/router";
import Check from "lucide-solid/icons/check";
import CircleDot from "lucide-solid/icons/circle-dot";
import { For, Show } from "solid-js";
import type { EvidenceItem } from "../../../server/modules/learners/record/record.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createPages } from "../../lib/create-pages.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { MoreButton } from "../../ui/MoreButton.tsx";
import { RichText, WrittenText } from "../../ui/rich-text/RichText.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { OwnClaim } from "./create-claims.ts";
import { createWords } from "./create-words.ts";
import { recordApi } from "./progress-api.ts";

/** The answers and lines that a claim rests on, newest first. */
export default function EvidenceList(props: { readonly claim: OwnClaim }) {
  const { t, locale } = useI18n();
  const api = useApi();
  const pages = createPages(
    () => `${locale()} ${props.claim.id}`,
    (_, cursor, signal) => recordApi(api, locale).evidence(props.claim, cursor, signal),
  );
  return (
    <div class="grid gap-2">
      <Show when={pages.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void pages.reload()} />}
      </Show>
      <Show when={pages.loading() && !pages.rows()}>
        <Skeleton rows={2} />
      </Show>
      <Show when={pages.rows()?.length === 0}>
        <p class="text-ink-2">{t("progress.evidence-none")}</p>
      </Show>
      <ol class="grid" aria-label={t("progress.evidence")}>
        <For each={pages.rows()}>{(item) => <EvidenceRow item={item} claim={props.claim} />}</For>
      </ol>
      <MoreButton pages={pages} class="justify-self-start" />
    </div>
  );
}

/** What was asked, what the learner wrote, whether it was right, with how much help, and when. */
function EvidenceRow(props: { readonly item: EvidenceItem; readonly claim: OwnClaim }) {
  const { t, moment } = useI18n();
  const words = createWords();
  const facts = () => {
    const { helpLevel, confidence, source, at, mastery } = props.item;
    return [
      helpLevel === 0 ? t("progress.no-help") : t("progress.help-level", { level: helpLevel }),
      ...(confidence === null ? [] : [t("progress.was-sure", { share: words.percent(confidence) })]),
      ...(mastery === null ? [] : [t("progress.mastery-then", { share: words.percent(mastery) })]),
      t(`progress.source.${source}`),
      moment(at),
    ];
  };
  return (
    <li class="grid gap-1.5 border-line border-t py-3">
      <Show
        when={props.item.asked}
        fallback={<p class="text-small text-ink-2">{t("progress.asked-unknown")}</p>}
      >
        {(asked) => (
          <div class="min-w-0 overflow-x-auto font-serif [overflow-wrap:anywhere]">
            <RichText text={asked()} />
          </div>
        )}
      </Show>
      <Show when={props.item.given}>
        {(given) => (
          <div class="grid justify-items-start gap-0.5">
            <span class="text-tiny text-ink-3">{t("progress.you-wrote")}</span>
            <div class="max-w-full overflow-x-auto rounded-control border border-own-line bg-own px-3 py-1.5 [overflow-wrap:anywhere]">
              <WrittenText text={given()} />
            </div>
          </div>
        )}
      </Show>
      <p class="text-small text-ink-2">
        <Verdict correct={props.item.correct} />
        {` · ${facts().join(" · ")}`}
      </p>
      <Show when={props.item.conversationId}>
        {(id) => (
          <A
            href={`/tutor/${encodeURIComponent(id())}`}
            class="quiet-link justify-self-start text-small pointer-coarse:py-2.5"
          >
            {t("progress.open-conversation")}
          </A>
        )}
      </Show>
    </li>
  );
}

function Verdict(props: { readonly correct: boolean }) {
  const { t } = useI18n();
  return (
    <Show
      when={props.correct}
      fallback={
        <span class="inline-flex items-center gap-1.5 align-bottom font-semibold text-look">
          <CircleDot class="size-4 stroke-[2.4]" aria-hidden="true" />
          {t("progress.not-yet")}
        </span>
      }
    >
      <span class="inline-flex items-center gap-1.5 align-bottom font-semibold text-good">
        <Check class="size-4 stroke-[2.4]" aria-hidden="true" />
        {t("progress.right")}
      </span>
    </Show>
  );
}
