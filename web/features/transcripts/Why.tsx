import { createSignal, createUniqueId, For, Show } from "solid-js";
import type { TranscriptTurn } from "../../../server/modules/review/transcripts.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { RetrievedList } from "./RetrievedList.tsx";
import { reasonWords, retrievedIn } from "./transcripts-api.ts";

type Stage = TranscriptTurn["stages"][number];

/** What a reader with ten minutes needs to know of a reply; the other stages are one press away. */
const mainStages: ReadonlySet<Stage["stage"]> = new Set(["diagnose", "decide"]);

/** Why the tutor answered so: each stage as one sentence, with its whole output on demand. */
export function Why(props: { readonly turn: TranscriptTurn }) {
  const { t, locale } = useI18n();
  const [all, setAll] = createSignal(false);
  const [details, setDetails] = createSignal(false);
  const listId = createUniqueId();
  const shown = () => props.turn.stages.filter((stage) => all() || mainStages.has(stage.stage));

  return (
    <div class="rounded-control border border-line-strong border-dashed px-3 py-2">
      <dl
        id={listId}
        aria-label={t("reading.why")}
        class="grid gap-x-3 gap-y-1 text-[0.83rem] leading-[1.45] sm:grid-cols-[88px_minmax(0,1fr)]"
      >
        <For each={shown()}>
          {(stage) => (
            <>
              <dt class="text-ink-3">{t(`stage.${stage.stage}`)}</dt>
              <dd class="min-w-0 [overflow-wrap:anywhere]">
                {reasonWords(stage.because, locale())}
                <Show when={details()}>
                  <StageDetail stage={stage} />
                </Show>
              </dd>
            </>
          )}
        </For>
      </dl>
      <p class="mt-1.5 flex flex-wrap items-center gap-x-4 text-tiny print:hidden">
        <Toggle on={all()} controls={listId} onPress={() => setAll(!all())}>
          {all() ? t("reading.fewer-stages") : t("reading.all-stages")}
        </Toggle>
        <Toggle on={details()} controls={listId} onPress={() => setDetails(!details())}>
          {details() ? t("reading.hide-details") : t("reading.details")}
        </Toggle>
      </p>
    </div>
  );
}

function StageDetail(props: { readonly stage: Stage }) {
  const { t } = useI18n();
  const retrieved = () => retrievedIn(props.stage.detail);
  return (
    <>
      <span class="ms-2 text-tiny text-ink-3">
        {t("reading.took", { milliseconds: Math.round(props.stage.took) })}
      </span>
      <Show when={retrieved().length > 0}>
        <RetrievedList sources={retrieved()} />
      </Show>
      <pre
        dir="ltr"
        tabindex="0"
        class="mt-1 max-h-72 overflow-auto rounded-[8px] border border-line bg-paper p-2.5 font-mono text-[0.75rem] leading-[1.45]"
      >
        {JSON.stringify(props.stage.detail, null, 2)}
      </pre>
    </>
  );
}

function Toggle(props: {
  readonly on: boolean;
  readonly controls: string;
  readonly onPress: () => void;
  readonly children: string;
}) {
  return (
    <button
      type="button"
      aria-expanded={props.on}
      aria-controls={props.controls}
      class="quiet-link py-0.5 pointer-coarse:min-h-11"
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}
