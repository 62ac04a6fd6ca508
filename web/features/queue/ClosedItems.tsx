import { useSearchParams } from "@solidjs/router";
import ListChecks from "lucide-solid/icons/list-checks";
import { createSignal, For, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { type QueueItem, queueListSchema } from "../../../server/modules/review/queue/queue.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createClassChoice } from "../../lib/create-class-choice.ts";
import { createPages } from "../../lib/create-pages.ts";
import { Chip, edges } from "../../ui/Chip.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { MoreButton } from "../../ui/MoreButton.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { BackLink } from "../portfolio/BackLink.tsx";
import { ClassChoice } from "../portfolio-feedback/ClassChoice.tsx";
import { OpenedItem } from "./OpenedItem.tsx";
import { kindIcons, toneOf, whyWords } from "./queue-words.ts";

/** What was closed in a class, the latest first: whose it was, who closed it and with what note. */
export default function ClosedItems() {
  const { t } = useI18n();
  const api = useApi();
  const [search, setSearch] = useSearchParams<{ class?: string }>();
  createTitle(() => t("queue.done"));
  const { classes, chosen } = createClassChoice(api, () => search.class);
  const pages = createPages(
    () => chosen()?.id ?? null,
    async (classId, cursor, signal) => {
      const asked = new URLSearchParams({ status: "closed", ...(cursor === null ? {} : { cursor }) });
      const path = `/api/classes/${encodeURIComponent(classId)}/alerts?${asked}`;
      const { items, nextCursor } = await api.get(queueListSchema, path, signal);
      return { rows: items, nextCursor };
    },
  );
  const isEmpty = () => pages.rows()?.length === 0 || classes.data()?.length === 0;
  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid max-w-[760px] gap-4 px-4 py-5 sm:px-6">
        <BackLink href="/queue">{t("queue.back")}</BackLink>
        <header class="grid gap-1">
          <h1 class="text-[1.25rem]">{t("queue.done")}</h1>
          <p class="text-small text-ink-2">{t("queue.done-lead")}</p>
        </header>
        <ClassChoice
          classes={classes.data() ?? []}
          chosen={chosen()?.id}
          onChange={(id) => setSearch({ class: id }, { replace: true })}
        />
        <Show when={classes.error() ?? pages.error()}>
          {(error) => (
            <ErrorNotice
              error={error()}
              onRetry={() => void (classes.error() ? classes.reload() : pages.reload())}
            />
          )}
        </Show>
        <Show when={!isEmpty() && !pages.rows() && !classes.error() && !pages.error()}>
          <Skeleton rows={4} />
        </Show>
        <Show when={isEmpty()}>
          <EmptyState
            title={t("queue.done-none")}
            lead={t("queue.done-none-lead")}
            icon={<ListChecks class="size-6" aria-hidden="true" />}
          />
        </Show>
        <ol aria-label={t("queue.done")} aria-busy={pages.loading()} class="grid gap-3">
          <For each={pages.rows()}>
            {(item) => (
              <li>
                <ClosedItem item={item} />
              </li>
            )}
          </For>
        </ol>
        <MoreButton pages={pages} />
      </div>
    </div>
  );
}

function ClosedItem(props: { readonly item: QueueItem }) {
  const i18n = useI18n();
  const { t, moment } = i18n;
  const [isOpen, setIsOpen] = createSignal(false);
  const bodyId = () => `done-${props.item.id}`;
  const closing = () => {
    const { by, at } = props.item.closed ?? { by: null, at: props.item.lastAt };
    return by === null
      ? t("queue.done-by-itself", { when: moment(at) })
      : t("queue.done-by", { name: by.name, when: moment(at) });
  };
  return (
    <article class={`sheet grid gap-2 border-s-4 px-4 py-3 ${edges.plain}`}>
      <h2 class="font-normal tracking-normal">
        <button
          type="button"
          aria-expanded={isOpen()}
          aria-controls={bodyId()}
          onClick={() => setIsOpen((open) => !open)}
          class="flex w-full flex-wrap items-center gap-x-2 gap-y-1 rounded-control text-start pointer-coarse:min-h-11"
        >
          <strong class="font-semibold" dir="auto">
            {props.item.student.name}
          </strong>
          <Chip tone={toneOf(props.item)}>
            <Dynamic component={kindIcons[props.item.kind]} class="size-3.5 shrink-0" aria-hidden="true" />
            {t(`queue.kind.${props.item.kind}`)}
          </Chip>
          <span class="ms-auto text-tiny text-ink-3" dir="auto">
            {closing()}
          </span>
        </button>
      </h2>
      <p class="text-small text-ink-2 [overflow-wrap:anywhere]">{whyWords(props.item, i18n)}</p>
      <Show when={props.item.closed?.note}>
        {(note) => (
          <p class="border-line border-s-2 ps-3 text-small [overflow-wrap:anywhere]" dir="auto">
            {note()}
          </p>
        )}
      </Show>
      <div id={bodyId()} class="grid gap-2 empty:hidden">
        <Show when={isOpen()}>
          <OpenedItem item={props.item} isDone />
        </Show>
      </div>
    </article>
  );
}
