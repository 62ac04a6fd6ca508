import { useSearchParams } from "@solidjs/router";
import { createMemo, createUniqueId, For, Show } from "solid-js";
import type { Insights as ClassInsights } from "../../../server/modules/review/insights/insights.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { createClassChoice } from "../../lib/create-class-choice.ts";
import { createLoad } from "../../lib/create-load.ts";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { ClassChoice } from "../portfolio-feedback/ClassChoice.tsx";
import { Growth } from "./Growth.tsx";
import { HeatmapSection } from "./HeatmapSection.tsx";
import { insightsApi, type Place } from "./insights-api.ts";
import { Misconceptions } from "./Misconceptions.tsx";
import { Needs } from "./Needs.tsx";
import { PlanSection } from "./PlanSection.tsx";

// Further down the page: fetched once the picture stands.
const GroupsSection = lazily(["insights"], () => import("./GroupsSection.tsx"));
const Items = lazily(["insights"], () => import("./Items.tsx"));

/** What the record says of a class: a picture first, then who may need a person. The address says which class. */
export default function Insights() {
  const { t, locale } = useI18n();
  const api = useApi();
  const [search, setSearch] = useSearchParams<{ class?: string; subject?: string; order?: string }>();
  createTitle(() => t("insights.title"));
  const { classes, chosen } = createClassChoice(api, () => search.class);
  const place = createMemo<Place | null>(() => {
    const classId = chosen()?.id;
    if (classId === undefined) return null;
    return { classId, subject: search.subject, order: search.order === "name" ? "name" : "pattern" };
  });
  const load = createLoad(
    () => {
      const at = place();
      return at === null ? null : { ...at, locale: locale() };
    },
    (at, signal) => insightsApi(api, locale).of(at, signal),
    { keepOld: true },
  );
  const shown = () => {
    const [data, at] = [load.data(), place()];
    return data && at && data.class.id === at.classId ? { data, at } : null;
  };
  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[1180px] grid-cols-[minmax(0,1fr)] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <header class="grid gap-1.5">
          <h1 class="font-serif text-[1.7rem]">
            {t("insights.title")}
            <Show when={chosen()}>{(group) => <span class="text-ink-2"> · {group().name}</span>}</Show>
          </h1>
          <p class="max-w-[62ch] text-ink-2">{t("insights.lead")}</p>
        </header>
        <Show
          when={classes.data()?.length !== 0}
          fallback={<EmptyState title={t("insights.no-class")} lead={t("insights.no-class-lead")} />}
        >
          <div class="grid gap-3 sm:grid-cols-2">
            <ClassChoice
              classes={classes.data() ?? []}
              chosen={chosen()?.id}
              onChange={(id) => setSearch({ class: id, subject: undefined }, { replace: true })}
            />
            <SubjectChoice
              insights={shown()?.data}
              onChange={(subject) => setSearch({ subject }, { replace: true })}
            />
          </div>
          <Show when={classes.error() ?? load.error()}>
            {(error) => <ErrorNotice error={error()} onRetry={() => void load.reload()} />}
          </Show>
          <Show when={shown()} fallback={<Show when={!load.error()}>{<Skeleton rows={6} />}</Show>}>
            {(one) => (
              <Page
                data={one().data}
                place={one().at}
                onOrder={(order) => setSearch({ order }, { replace: true })}
                onReload={() => load.reload()}
              />
            )}
          </Show>
        </Show>
      </div>
    </div>
  );
}

function Page(props: {
  readonly data: ClassInsights;
  readonly place: Place;
  readonly onOrder: (order: Place["order"]) => void;
  readonly onReload: () => Promise<void>;
}) {
  const { t } = useI18n();
  return (
    <Show
      when={props.data.class.students > 0}
      fallback={<EmptyState title={t("insights.nobody")} lead={t("insights.nobody-lead")} />}
    >
      <HeatmapSection insights={props.data} place={props.place} onOrder={props.onOrder} />
      <Needs insights={props.data} onChange={props.onReload} />
      <PlanSection place={props.place} />
      <Misconceptions insights={props.data} />
      <Growth insights={props.data} />
      <Later shape={<Skeleton rows={3} />}>
        <GroupsSection place={props.place} />
      </Later>
      <Later shape={<Skeleton rows={2} />}>
        <Items insights={props.data} />
      </Later>
      <p class="text-small text-ink-2">{t("insights.basis", { answers: props.data.basis.answersOfEach })}</p>
    </Show>
  );
}

function SubjectChoice(props: {
  readonly insights: ClassInsights | undefined;
  readonly onChange: (subject: string) => void;
}) {
  const { t } = useI18n();
  const id = createUniqueId();
  return (
    <Show when={(props.insights?.subjects.length ?? 0) > 1}>
      <div>
        <label for={id} class="sr-only">
          {t("insights.subject")}
        </label>
        <select
          id={id}
          class={`${fieldLook} py-1.5 text-small`}
          onChange={(event) => props.onChange(event.currentTarget.value)}
        >
          <For each={props.insights?.subjects}>
            {(one) => (
              <option value={one.id} selected={one.id === props.insights?.subject}>
                {one.name}
              </option>
            )}
          </For>
        </select>
      </div>
    </Show>
  );
}
