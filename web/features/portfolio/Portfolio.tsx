import { A, useSearchParams } from "@solidjs/router";
import FolderHeart from "lucide-solid/icons/folder-heart";
import Plus from "lucide-solid/icons/plus";
import Search from "lucide-solid/icons/search";
import { createMemo, createSignal, For, Show } from "solid-js";
import {
  type ArtifactKind,
  artifactKindSchema,
} from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createDebounced } from "../../lib/create-debounced.ts";
import { createLoad } from "../../lib/create-load.ts";
import { createPages } from "../../lib/create-pages.ts";
import { Button, buttonLook } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { MoreButton } from "../../ui/MoreButton.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { fieldLook, TextField } from "../../ui/TextField.tsx";
import { ArtifactCard } from "./ArtifactCard.tsx";
import { kindsInOrder } from "./kinds.ts";
import { PortfolioNav } from "./PortfolioNav.tsx";
import { portfolioApi } from "./portfolio-api.ts";

/** The work that a learner keeps: found by words, kind and skill, newest first. */
export default function Portfolio() {
  const { t, locale } = useI18n();
  const api = portfolioApi(useApi(), locale);
  const [search, setSearch] = useSearchParams<{ kind?: string; skill?: string }>();
  createTitle(() => t("portfolio.title"));
  const [query, setQuery] = createSignal("");
  const settled = createDebounced(query, 250);
  const kind = (): ArtifactKind | "" => artifactKindSchema.safeParse(search.kind).data ?? "";
  const skill = () => search.skill ?? "";
  const find = createMemo(() => ({ query: settled().trim(), kind: kind(), skill: skill() }));
  const pages = createPages(find, (from, cursor, signal) => api.list(from, cursor, signal));
  const competencies = createLoad(locale, (_, signal) => api.competencies(signal), { keepOld: true });
  const skillsOf = createMemo(() => {
    const names = new Map<string, string[]>();
    for (const one of competencies.data() ?? [])
      for (const { id } of one.artifacts) names.set(id, [...(names.get(id) ?? []), one.name]);
    return names;
  });
  const skillName = () => competencies.data()?.find(({ id }) => id === skill())?.name ?? skill();
  const isSearching = () => find().query !== "" || kind() !== "" || skill() !== "";

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[980px] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <header class="flex flex-wrap items-end gap-x-4 gap-y-3">
          <div class="grid min-w-[20ch] flex-1 gap-1.5">
            <h1 class="font-serif text-[1.7rem]">{t("portfolio.title")}</h1>
            <p class="max-w-[62ch] text-ink-2">{t("portfolio.lead")}</p>
          </div>
          <A href="/portfolio/new" class={buttonLook("primary")}>
            <Plus class="size-4" aria-hidden="true" />
            {t("portfolio.add")}
          </A>
        </header>
        <PortfolioNav />
        <Show when={isSearching() || (pages.rows()?.length ?? 0) > 0 || query() !== ""}>
          <search class="flex flex-wrap items-end gap-3">
            <TextField
              class="min-w-[16ch] flex-1"
              type="search"
              dir="auto"
              label={t("portfolio.search")}
              hideLabel
              placeholder={t("portfolio.search")}
              before={<Search class="size-4" aria-hidden="true" />}
              value={query()}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
            <label class="flex items-center gap-2 text-small text-ink-2">
              {t("portfolio.kind")}
              <select
                class={`${fieldLook} w-auto!`}
                onChange={(event) => setSearch({ kind: event.currentTarget.value })}
              >
                <option value="">{t("portfolio.any-kind")}</option>
                <For each={kindsInOrder}>
                  {(one) => (
                    <option value={one} selected={one === kind()}>
                      {t(`kind.${one}`)}
                    </option>
                  )}
                </For>
              </select>
            </label>
            <Show when={skill()}>
              <Button kind="tool" class="whitespace-normal!" onClick={() => setSearch({ skill: null })}>
                {t("portfolio.only-skill", { skill: skillName() })}
              </Button>
            </Show>
          </search>
        </Show>
        <Show when={pages.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void pages.reload()} />}
        </Show>
        <Show
          when={pages.rows()}
          fallback={
            <Show when={!pages.error()}>
              <Skeleton rows={3} />
            </Show>
          }
        >
          {(rows) => (
            <Show when={rows().length > 0} fallback={<Nothing searching={isSearching()} />}>
              <ul class="grid gap-3 sm:grid-cols-2 page:grid-cols-3" aria-busy={pages.loading()}>
                <For each={rows()}>
                  {(artifact) => (
                    <li class="min-w-0">
                      <ArtifactCard artifact={artifact} skills={skillsOf().get(artifact.id) ?? []} />
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

/** Nothing found, or nothing kept yet: where work comes from. */
function Nothing(props: { readonly searching: boolean }) {
  const { t } = useI18n();
  return (
    <Show
      when={!props.searching}
      fallback={
        <EmptyState
          title={t("portfolio.no-match")}
          lead={t("portfolio.no-match-lead")}
          icon={<Search class="size-6" aria-hidden="true" />}
        />
      }
    >
      <EmptyState
        title={t("portfolio.none")}
        lead={t("portfolio.none-lead")}
        icon={<FolderHeart class="size-6" aria-hidden="true" />}
      >
        <A href="/portfolio/new" class={buttonLook("secondary")}>
          {t("portfolio.none-add")}
        </A>
        <A href="/tutor" class={buttonLook("ghost")}>
          {t("portfolio.none-tutor")}
        </A>
      </EmptyState>
    </Show>
  );
}
