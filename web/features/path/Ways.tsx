import { useNavigate } from "@solidjs/router";
import { createSignal, For, type ParentProps, Show } from "solid-js";
import type { PathModality, PathSuggestion } from "../../../server/modules/learners/path/path.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { Button, type ButtonKind } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { StartPractice } from "../practice/StartPractice.tsx";

type Way = PathSuggestion["ways"][number];
type Taken = (modality: PathModality) => void;

/** The way to begin with, as a button. */
export function FirstWay(props: { readonly suggestion: PathSuggestion; readonly onTake: Taken }) {
  const { t } = useI18n();
  return (
    <Show when={props.suggestion.ways[0]}>
      {(way) => (
        <TakeWay way={way()} suggestion={props.suggestion} kind="secondary" onTake={props.onTake}>
          {way().modality === "practice"
            ? t(`path.do-${props.suggestion.kind}`)
            : t(`path.way-${way().modality}`)}
        </TakeWay>
      )}
    </Show>
  );
}

/** The other ways that there are: any may be taken. */
export function OtherWays(props: { readonly suggestion: PathSuggestion; readonly onTake: Taken }) {
  const { t } = useI18n();
  const others = () => props.suggestion.ways.slice(1);
  return (
    <Show when={others().length > 0}>
      <div class="flex basis-full flex-wrap items-center gap-x-1 text-small text-ink-2">
        <span>{t("path.or")}</span>
        <For each={others()}>
          {(way) => (
            <TakeWay
              way={way}
              suggestion={props.suggestion}
              kind="ghost"
              class="px-2 py-1 text-small"
              onTake={props.onTake}
            >
              {t(`path.way-${way.modality}`)}
            </TakeWay>
          )}
        </For>
      </div>
    </Show>
  );
}

function TakeWay(
  props: ParentProps<{
    readonly way: Way;
    readonly suggestion: PathSuggestion;
    readonly kind: ButtonKind;
    readonly class?: string;
    readonly onTake: Taken;
  }>,
) {
  const { t } = useI18n();
  const name = () => props.suggestion.skill.name;
  const practise = () => t("practice.start-skill", { name: name() });
  return (
    <Show
      when={props.way.itemId}
      fallback={
        <StartPractice
          skillId={props.suggestion.skill.id}
          kind={props.kind}
          class={props.class}
          label={
            props.kind === "ghost" ? practise() : `${t(`path.do-${props.suggestion.kind}`)}: ${practise()}`
          }
          onStart={() => props.onTake("practice")}
        >
          {props.children}
        </StartPractice>
      }
    >
      {(itemId) => (
        <StartTalk
          itemId={itemId()}
          kind={props.kind}
          class={props.class}
          label={t("path.way-of", { way: t(`path.way-${props.way.modality}`), name: name() })}
          onStart={() => props.onTake(props.way.modality)}
        >
          {props.children}
        </StartTalk>
      )}
    </Show>
  );
}

/** A button that opens a conversation with the tutor about an item. */
function StartTalk(
  props: ParentProps<{
    readonly itemId: string;
    readonly kind: ButtonKind;
    readonly class?: string | undefined;
    readonly label: string;
    readonly onStart: () => void;
  }>,
) {
  const { locale } = useI18n();
  const api = useApi();
  const navigate = useNavigate();
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();

  async function start() {
    setBusy(true);
    setError(undefined);
    props.onStart();
    try {
      const id = await api.createConversation({ itemId: props.itemId, locale: locale() });
      navigate(`/tutor/${encodeURIComponent(id)}`);
    } catch (thrown) {
      setError(toApiError(thrown));
      setBusy(false);
    }
  }

  return (
    <>
      <Button
        kind={props.kind}
        class={props.class ?? ""}
        aria-label={props.label}
        disabled={busy()}
        onClick={() => void start()}
      >
        {props.children}
      </Button>
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
    </>
  );
}
