import { A, useParams, useSearchParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { z } from "zod";
import {
  sharedEntrySchema,
  sharedListSchema,
} from "../../../server/modules/journal/shared-entries/shared-entries.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createClassChoice } from "../../lib/create-class-choice.ts";
import { createLoad } from "../../lib/create-load.ts";
import { createPages } from "../../lib/create-pages.ts";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { MoreButton } from "../../ui/MoreButton.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { ClassChoice } from "../portfolio-feedback/ClassChoice.tsx";

const oneSchema = z.object({ reflection: sharedEntrySchema });

/** Pages of journals that students of a class chose to show, and the one that is open. */
export default function SharedEntries() {
  const { t } = useI18n();
  const api = useApi();
  const params = useParams<{ id?: string }>();
  const [search, setSearch] = useSearchParams<{ class?: string }>();
  createTitle(() => t("shown.title"));
  const { classes, chosen } = createClassChoice(api, () => search.class);
  const path = (classId: string) => `/api/classes/${encodeURIComponent(classId)}/reflections`;
  const pages = createPages(
    () => chosen()?.id ?? null,
    async (classId, cursor, signal) => {
      const after = cursor === null ? "" : `?cursor=${encodeURIComponent(cursor)}`;
      const { reflections, nextCursor } = await api.get(sharedListSchema, path(classId) + after, signal);
      return { rows: reflections, nextCursor };
    },
  );
  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[760px] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <header class="grid gap-1.5">
          <h1 class="font-serif text-[1.6rem]">{t("shown.title")}</h1>
          <p class="max-w-[62ch] text-ink-2">{t("shown.lead")}</p>
        </header>
        <ClassChoice
          classes={classes.data() ?? []}
          chosen={chosen()?.id}
          onChange={(id) => setSearch({ class: id }, { replace: true })}
        />
        <Show when={params.id && chosen() ? { classId: chosen()?.id ?? "", id: params.id } : null} keyed>
          {(at) => <Reading path={`${path(at.classId)}/${encodeURIComponent(at.id)}`} />}
        </Show>
        <Show when={classes.error() ?? pages.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void pages.reload()} />}
        </Show>
        <Show when={pages.rows()} fallback={<Show when={!pages.error()}>{<Skeleton rows={4} />}</Show>}>
          {(rows) => (
            <Show
              when={rows().length > 0}
              fallback={<EmptyState title={t("shown.none")} lead={t("shown.none-lead")} />}
            >
              <ul class="grid gap-2.5" aria-label={t("shown.title")}>
                <For each={rows()}>
                  {(row) => (
                    <li>
                      <A
                        href={`/shown/${row.id}?class=${encodeURIComponent(chosen()?.id ?? "")}`}
                        class="sheet grid gap-1 px-5 py-4 transition-colors hover:border-edge"
                        aria-current={row.id === params.id ? "page" : undefined}
                      >
                        <h2 class="font-serif text-[1.08rem] [overflow-wrap:anywhere]" dir="auto">
                          {row.title.trim() || t("shown.untitled")}
                        </h2>
                        <p class="text-small text-teal-ink">{row.learner.name}</p>
                        <p class="line-clamp-2 font-serif text-ink-2 [overflow-wrap:anywhere]" dir="auto">
                          {row.preview}
                        </p>
                      </A>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          )}
        </Show>
        <MoreButton pages={pages} />
      </div>
    </div>
  );
}

function Reading(props: { readonly path: string }) {
  const { t } = useI18n();
  const api = useApi();
  const entry = createLoad(
    () => props.path,
    async (path, signal) => (await api.get(oneSchema, path, signal)).reflection,
  );
  return (
    <Show
      when={entry.data()}
      fallback={
        <Show when={entry.error()} fallback={<Skeleton rows={4} />}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void entry.reload()} />}
        </Show>
      }
    >
      {(read) => (
        <article class="sheet grid gap-3 px-5 py-5" aria-label={read().title.trim() || t("shown.untitled")}>
          <h2 class="font-serif text-[1.35rem] [overflow-wrap:anywhere]" dir="auto">
            {read().title.trim() || t("shown.untitled")}
          </h2>
          <p class="text-ink-2 text-small">{t("shown.by", { name: read().learner.name })}</p>
          <div class="font-serif">
            <RichText text={read().body} />
          </div>
        </article>
      )}
    </Show>
  );
}
