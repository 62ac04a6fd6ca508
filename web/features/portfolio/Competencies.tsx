import { A } from "@solidjs/router";
import BadgeCheck from "lucide-solid/icons/badge-check";
import Waypoints from "lucide-solid/icons/waypoints";
import { createSignal, For, Show } from "solid-js";
import type { CompetencyMap } from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import type { CompetencyRecord } from "../../../server/modules/portfolio/competencies/competencies.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { Button, buttonLook } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { CompetencyRecords } from "../portfolio-goals/CompetencyRecords.tsx";
import { goalsApi } from "../portfolio-goals/goals-api.ts";
import { createConfirmed } from "./create-confirmed.ts";
import { PortfolioNav } from "./PortfolioNav.tsx";
import { portfolioApi } from "./portfolio-api.ts";
import { Strengths } from "./StrengthMark.tsx";

type Skills = CompetencyMap["skills"];

/** Which skills the portfolio is evidence for, how strong as its learner and as a teacher sees it, and by which work. */
export default function Competencies() {
  const { t, locale } = useI18n();
  const api = portfolioApi(useApi(), locale);
  createTitle(() => t("competencies.title"));
  const load = createLoad(locale, (_, signal) => api.competencies(signal), { keepOld: true });
  const goals = goalsApi(useApi());
  const records = createLoad(locale, (language, signal) => goals.records(language, signal), {
    keepOld: true,
  });
  const standing = () => records.data()?.filter(({ withdrawn }) => withdrawn === null) ?? [];
  const [table, setTable] = createSignal(false);
  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[980px] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <header class="grid gap-1.5">
          <h1 class="font-serif text-[1.7rem]">{t("competencies.title")}</h1>
          <p class="max-w-[62ch] text-ink-2">{t("competencies.lead")}</p>
        </header>
        <PortfolioNav />
        <Show when={load.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void load.reload()} />}
        </Show>
        <Show
          when={load.data()}
          fallback={
            <Show when={!load.error()}>
              <Skeleton rows={3} />
            </Show>
          }
        >
          {(skills) => (
            <Show when={skills().length > 0} fallback={<Nothing />}>
              <Show when={table()} fallback={<Picture skills={skills()} records={standing()} />}>
                <Table skills={skills()} records={standing()} />
              </Show>
              <Button kind="tool" class="justify-self-start" onClick={() => setTable(!table())}>
                {table() ? t("map.as-picture") : t("map.as-table")}
              </Button>
            </Show>
          )}
        </Show>
        <Show when={records.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void records.reload()} />}
        </Show>
        <CompetencyRecords records={records.data() ?? []} />
      </div>
    </div>
  );
}

function Nothing() {
  const { t } = useI18n();
  return (
    <EmptyState
      title={t("competencies.none")}
      lead={t("competencies.none-lead")}
      icon={<Waypoints class="size-6" aria-hidden="true" />}
    >
      <A href="/portfolio" class={buttonLook("secondary")}>
        {t("competencies.none-go")}
      </A>
    </EmptyState>
  );
}

interface Known {
  readonly skills: Skills;
  readonly records: readonly CompetencyRecord[];
}

function Picture(props: Known) {
  const confirmed = createConfirmed();
  return (
    <ul class="grid gap-3 sm:grid-cols-2 page:grid-cols-3">
      <For each={props.skills}>
        {(skill) => (
          <li class="sheet grid min-w-0 content-start gap-2.5 p-4 shadow-none">
            <h2 class="text-[1rem]">{skill.name}</h2>
            <Strengths self={skill.self} teacher={skill.teacher} />
            <For each={confirmed(props.records, skill.id)}>
              {(said) => (
                <p class="flex items-start gap-1.5 text-small text-good">
                  <BadgeCheck class="mt-0.5 size-4 shrink-0" aria-hidden="true" />
                  <span dir="auto">{said}</span>
                </p>
              )}
            </For>
            <Evidence artifacts={skill.artifacts} />
          </li>
        )}
      </For>
    </ul>
  );
}

function Evidence(props: { readonly artifacts: Skills[number]["artifacts"] }) {
  return (
    <ul class="grid gap-1 border-line border-t pt-2">
      <For each={props.artifacts}>
        {(one) => (
          <li class="min-w-0">
            <A
              href={`/portfolio/${encodeURIComponent(one.id)}`}
              dir="auto"
              class="block truncate text-small text-teal-ink hover:underline pointer-coarse:py-2"
            >
              {one.title}
            </A>
          </li>
        )}
      </For>
    </ul>
  );
}

function Table(props: Known) {
  const { t, list } = useI18n();
  const confirmed = createConfirmed();
  const words = (strength: Skills[number]["self"]) => (strength === null ? "–" : t(`strength.${strength}`));
  const columns = () => [
    t("map.column.skill"),
    t("competencies.self"),
    t("competencies.teacher"),
    t("competencies.evidence"),
    t("records.title"),
  ];
  return (
    <Sheet
      tabindex="0"
      aria-label={t("map.region", { label: t("competencies.title") })}
      class="overflow-x-auto"
    >
      <table class="w-full border-collapse text-small">
        <caption class="sr-only">{t("competencies.title")}</caption>
        <thead>
          <tr class="border-line-strong border-b text-ink-2">
            <For each={columns()}>
              {(column) => (
                <th scope="col" class="py-1.5 pe-3 text-start font-medium">
                  {column}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.skills}>
            {(skill) => (
              <tr class="border-line border-b align-top">
                <th scope="row" class="py-1.5 pe-3 text-start font-normal">
                  {skill.name}
                </th>
                <td class="py-1.5 pe-3">{words(skill.self)}</td>
                <td class="py-1.5 pe-3">{words(skill.teacher)}</td>
                <td class="py-1.5 pe-3">{list(skill.artifacts.map(({ title }) => title))}</td>
                <td class="py-1.5 pe-3">{confirmed(props.records, skill.id).join("; ") || "–"}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Sheet>
  );
}
