import { useParams, useSearchParams } from "@solidjs/router";
import ScrollText from "lucide-solid/icons/scroll-text";
import { createEffect, createMemo, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { createClassChoice } from "../../lib/create-class-choice.ts";
import { createLoad } from "../../lib/create-load.ts";
import { createMedia } from "../../lib/create-media.ts";
import { createPages } from "../../lib/create-pages.ts";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { ExportMenu } from "./ExportMenu.tsx";
import { Filters } from "./Filters.tsx";
import { type Chosen, filterOf, isFiltered } from "./filters.models.ts";
import { TranscriptList } from "./TranscriptList.tsx";
import { type Place, readTranscripts } from "./transcripts-api.ts";

const ClassDisputes = lazily(["progress"], async () => ({
  default: (await import("./ClassDisputes.tsx")).ClassDisputes,
}));
const Reading = lazily(["live", "notes", "teacher", "transcripts", "tutor"], async () => ({
  default: (await import("./Reading.tsx")).Reading,
}));

/** The transcripts of a class: the list, and the one that is being read. The address says what is shown. */
export default function Transcripts() {
  const { t } = useI18n();
  const api = useApi();
  const params = useParams<{ id?: string }>();
  const [search, setSearch] = useSearchParams<{ class?: string } & { [Name in keyof Chosen]: string }>();
  createTitle(() => t("transcripts.title"));
  const isWide = createMedia("(min-width: 1100px)");
  const { classes, chosen } = createClassChoice(api, () => search.class);
  const students = createLoad(
    () => chosen()?.id ?? null,
    (classId, signal) => api.students(classId, signal),
  );
  const chosenFilters = createMemo<Chosen>(() => {
    const { class: _class, ...filters } = search;
    return filters;
  });
  const place = createMemo<Place | null>(() => {
    const group = chosen();
    return group ? { classId: group.id, ...filterOf(chosenFilters()) } : null;
  });
  const pages = createPages(place, (from, cursor, signal) => readTranscripts(api, from, cursor, signal));

  // Another class has other students: what was filtered there means nothing here.
  createEffect(() => {
    const known = students.data();
    if (known && search.student && !known.some((one) => one.id === search.student))
      setSearch({ student: undefined }, { replace: true });
  });

  const clear = () =>
    setSearch(Object.fromEntries(Object.keys(chosenFilters()).map((name) => [name, undefined])));

  return (
    <div class="grid h-full min-h-0 page:grid-cols-[430px_minmax(0,1fr)]">
      <Show when={isWide() || !params.id}>
        <section
          aria-labelledby="transcripts-title"
          class="grid content-start gap-3 overflow-y-auto border-line p-4 desk:p-5 page:border-e print:hidden"
        >
          <h1 id="transcripts-title" class="text-[1.25rem]">
            {t("transcripts.title")}
            <Show when={chosen()}>{(group) => <span class="text-ink-2"> · {group().name}</span>}</Show>
          </h1>
          <Show when={classes.error()}>
            {(error) => <ErrorNotice error={error()} onRetry={() => void classes.reload()} />}
          </Show>
          <Show
            when={classes.data()?.length !== 0}
            fallback={<EmptyState title={t("transcripts.no-class")} lead={t("transcripts.no-class-lead")} />}
          >
            <Filters
              classes={classes.data() ?? []}
              classId={chosen()?.id}
              students={students.data() ?? []}
              chosen={chosenFilters()}
              onChange={(change) => setSearch(change, { replace: true })}
            />
            <Later>
              <ClassDisputes classId={chosen()?.id} />
            </Later>
            <Show when={place()}>{(asked) => <ExportMenu place={asked()} />}</Show>
            <Show when={pages.error()}>
              {(error) => <ErrorNotice error={error()} onRetry={() => void pages.reload()} />}
            </Show>
            <Show when={pages.rows()} fallback={<Show when={!pages.error()}>{<Skeleton rows={5} />}</Show>}>
              {(rows) => (
                <TranscriptList
                  rows={rows()}
                  loading={pages.loading()}
                  hasMore={pages.hasMore()}
                  onMore={() => void pages.more()}
                  openId={params.id}
                  filtered={isFiltered(chosenFilters())}
                  onClear={clear}
                />
              )}
            </Show>
          </Show>
        </section>
      </Show>
      <Show when={isWide() || params.id}>
        <Show
          when={params.id}
          keyed
          fallback={
            <div class="grid content-center">
              <EmptyState
                title={t("transcripts.pick")}
                lead={t("transcripts.pick-lead")}
                icon={<ScrollText class="size-6" aria-hidden="true" />}
              />
            </div>
          }
        >
          {(id) => (
            <Later shape={<Skeleton class="p-6" rows={5} />}>
              <Reading conversationId={id} />
            </Later>
          )}
        </Show>
      </Show>
    </div>
  );
}
