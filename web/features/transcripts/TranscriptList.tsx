import { A, useLocation } from "@solidjs/router";
import ScrollText from "lucide-solid/icons/scroll-text";
import { For, Show } from "solid-js";
import type { Quote } from "../../../server/modules/review/searching/searching.schemas.ts";
import type { TranscriptSummary } from "../../../server/modules/review/transcripts.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Chip, edges, type Tone } from "../../ui/Chip.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { flags, flagTones } from "./transcripts-api.ts";

/** A class's conversations, latest first; what needs a person is seen by its edge and its words. */
export function TranscriptList(props: {
  readonly rows: readonly TranscriptSummary[];
  readonly loading: boolean;
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly openId: string | undefined;
  readonly filtered: boolean;
  readonly onClear: () => void;
}) {
  const { t } = useI18n();
  return (
    <Show
      when={props.rows.length > 0}
      fallback={
        <EmptyState
          title={props.filtered ? t("transcripts.no-match") : t("transcripts.none")}
          lead={props.filtered ? t("transcripts.no-match-lead") : t("transcripts.none-lead")}
          icon={<ScrollText class="size-6" aria-hidden="true" />}
        >
          <Show when={props.filtered}>
            <Button onClick={props.onClear}>{t("transcripts.clear")}</Button>
          </Show>
        </EmptyState>
      }
    >
      <ul
        aria-label={t("transcripts.list")}
        class={`grid gap-2.5 transition-opacity ${props.loading ? "opacity-60" : ""}`}
      >
        <For each={props.rows}>
          {(row) => (
            <li>
              <Row row={row} open={row.conversationId === props.openId} />
            </li>
          )}
        </For>
      </ul>
      <Show when={props.hasMore}>
        <Button class="justify-self-center" disabled={props.loading} onClick={props.onMore}>
          {t("action.more")}
        </Button>
      </Show>
    </Show>
  );
}

function Row(props: { readonly row: TranscriptSummary; readonly open: boolean }) {
  const { t, count, ago } = useI18n();
  const location = useLocation();
  const turn = () => (props.row.match ? `#turn-${props.row.match.turnId}` : "");
  const raised = () => flags.filter((flag) => props.row.flags.includes(flag));
  const tone = (): Tone => {
    const first = raised()[0];
    return first ? flagTones[first] : "plain";
  };
  return (
    <A
      href={`/transcripts/${encodeURIComponent(props.row.conversationId)}${location.search}${turn()}`}
      aria-current={props.open ? "true" : undefined}
      class={`sheet grid gap-1.5 border-s-4 px-4 py-3 transition-colors hover:border-y-edge hover:border-e-edge ${edges[tone()]} ${props.open ? "outline-2 outline-teal -outline-offset-1" : ""}`}
    >
      <span class="flex flex-wrap items-center gap-x-2 gap-y-1">
        <strong class="font-semibold" dir="auto">
          {props.row.student.name}
        </strong>
        <For each={raised()}>{(flag) => <Chip tone={flagTones[flag]}>{t(`flag.${flag}`)}</Chip>}</For>
        <time class="ms-auto text-tiny text-ink-3" dateTime={new Date(props.row.updatedAt).toISOString()}>
          {ago(props.row.updatedAt)}
        </time>
      </span>
      <Show
        when={props.row.match}
        fallback={
          <Show when={props.row.lastWords}>
            <q class="line-clamp-2 font-serif text-[0.95rem] [overflow-wrap:anywhere]" dir="auto">
              {props.row.lastWords}
            </q>
          </Show>
        }
      >
        {(match) => <Quoted quote={match()} />}
      </Show>
      <span class="text-small text-ink-2 [overflow-wrap:anywhere]">
        <bdi>{props.row.title || t("conversations.untitled")}</bdi> ·{" "}
        {count("transcripts.turns", props.row.turns)}
        <Show when={props.row.solved}> · {t("transcripts.solved")}</Show>
      </span>
    </A>
  );
}

/** The found turn's words, with those that were looked for marked. */
function Quoted(props: { readonly quote: Quote }) {
  const { t } = useI18n();
  return (
    <span class="line-clamp-3 font-serif text-[0.95rem] [overflow-wrap:anywhere]" dir="auto">
      <Show when={props.quote.by === "tutor"}>
        <span class="font-sans text-small text-teal-ink">{t("search.tutor-said")} </span>
      </Show>
      <q>
        <For each={props.quote.pieces}>
          {(piece) => (
            <Show when={piece.found} fallback={piece.text}>
              <mark class="rounded-[3px] bg-own px-0.5 text-own-ink">{piece.text}</mark>
            </Show>
          )}
        </For>
      </q>
    </span>
  );
}
