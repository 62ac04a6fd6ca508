import { Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { QueueItem } from "../../../server/modules/review/queue/queue.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip, edges } from "../../ui/Chip.tsx";
import { Later } from "../../ui/Later.tsx";
import { CloseForm } from "./CloseForm.tsx";
import { kindIcons, quoteOf, toneOf, whyWords } from "./queue-words.ts";

const OpenedItem = lazily(["queue"], async () => ({
  default: (await import("./OpenedItem.tsx")).OpenedItem,
}));

export interface CardActions {
  readonly onToggle: () => void;
  readonly onTake: () => void;
  readonly onGiveBack: () => void;
  /** Opens or leaves the note to close with. */
  readonly onClosing: (closing: boolean) => void;
  readonly onClose: (note: string) => void;
}

/** What needs a person: whose, since when, why, in their words; opens in place to the turns it comes from. */
export function QueueCard(
  props: CardActions & {
    readonly item: QueueItem;
    readonly isOpen: boolean;
    readonly isClosing: boolean;
    readonly isGone: boolean;
    readonly busy: boolean;
  },
) {
  const i18n = useI18n();
  const { t, count, ago } = i18n;
  const holder = () => props.item.takenBy;
  const isColleagues = () => holder() !== null && !holder()?.isYou && !props.item.escalation?.yours;
  const bodyId = () => `queue-${props.item.id}`;
  return (
    <article
      class={`sheet grid gap-2 border-s-4 px-4 py-3 ${edges[toneOf(props.item)]} ${props.isOpen ? "outline-2 outline-teal -outline-offset-1" : ""} ${props.isGone ? "opacity-60" : ""}`}
    >
      <h2 class="font-normal tracking-normal">
        <button
          type="button"
          data-queue-head={props.item.id}
          aria-expanded={props.isOpen}
          aria-controls={bodyId()}
          onClick={() => props.onToggle()}
          class="flex w-full flex-wrap items-center gap-x-2 gap-y-1 rounded-control text-start pointer-coarse:min-h-11"
        >
          <strong class="font-semibold" dir="auto">
            {props.item.student.name}
          </strong>
          <Chip tone={toneOf(props.item)}>
            <Dynamic component={kindIcons[props.item.kind]} class="size-3.5 shrink-0" aria-hidden="true" />
            {t(`queue.kind.${props.item.kind}`)}
            <Show when={props.item.severity === "high"}> · {t("queue.urgent")}</Show>
          </Chip>
          <Show when={props.item.escalation?.yours}>
            <Chip tone="alarm">{t("queue.yours-now")}</Chip>
          </Show>
          <Show when={props.item.count > 1}>
            <span class="text-tiny text-ink-3">{count("queue.times", props.item.count)}</span>
          </Show>
          <time class="ms-auto text-tiny text-ink-3" dateTime={new Date(props.item.firstAt).toISOString()}>
            {ago(props.item.firstAt)}
          </time>
        </button>
      </h2>
      <Show when={!props.isOpen && quoteOf(props.item)}>
        {(words) => (
          <q class="line-clamp-2 font-serif text-[0.98rem] [overflow-wrap:anywhere]" dir="auto">
            {words()}
          </q>
        )}
      </Show>
      <p class="text-small text-ink-2 [overflow-wrap:anywhere]">{whyWords(props.item, i18n)}</p>
      <div id={bodyId()} class="grid gap-2 empty:hidden">
        <Show when={props.isOpen}>
          <Later>
            <OpenedItem item={props.item} />
          </Later>
        </Show>
      </div>
      <Show when={props.item.urgentSince}>
        {(since) => <p class="text-small text-alarm">{t("queue.urgent-since", { ago: ago(since()) })}</p>}
      </Show>
      <Show when={!props.isGone} fallback={<p class="text-small text-ink-2">{t("queue.gone")}</p>}>
        <div class="flex flex-wrap items-center gap-2">
          <Show when={!isColleagues()}>
            <Show
              when={holder()?.isYou}
              fallback={
                <Button
                  kind={props.item.severity === "high" ? "primary" : "secondary"}
                  class="py-1.5 text-small"
                  disabled={props.busy}
                  onClick={() => props.onTake()}
                >
                  {t("queue.take")}
                </Button>
              }
            >
              <Show when={props.item.urgentSince}>
                <Button
                  kind="primary"
                  class="py-1.5 text-small"
                  disabled={props.busy}
                  onClick={() => props.onTake()}
                >
                  {t("queue.take-again")}
                </Button>
              </Show>
              <Button class="py-1.5 text-small" disabled={props.busy} onClick={() => props.onGiveBack()}>
                {t("queue.give-back")}
              </Button>
            </Show>
            <Button
              class="py-1.5 text-small"
              aria-expanded={props.isClosing}
              disabled={props.busy}
              onClick={() => props.onClosing(!props.isClosing)}
            >
              {t("queue.close")}
            </Button>
          </Show>
          <span class="ms-auto text-tiny text-ink-3" dir="auto">
            <Show when={holder()}>
              {(who) => (
                <span class="font-semibold text-ink-2">
                  {who().isYou ? t("queue.you-have") : t("queue.has", { name: who().name })} ·{" "}
                </span>
              )}
            </Show>
            {props.item.class?.name ?? t("queue.outside")}
          </span>
        </div>
        <Show when={props.isClosing && !isColleagues()}>
          <CloseForm
            isNeeded={props.item.severity === "high"}
            busy={props.busy}
            onClose={(note) => props.onClose(note)}
            onCancel={() => props.onClosing(false)}
          />
        </Show>
      </Show>
    </article>
  );
}
