import { A, useNavigate } from "@solidjs/router";
import LayoutTemplate from "lucide-solid/icons/layout-template";
import Plus from "lucide-solid/icons/plus";
import { createSignal, For, Show } from "solid-js";
import { useApi } from "../../../app/session.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../../lib/api-error.ts";
import { createLoad } from "../../../lib/create-load.ts";
import { Button } from "../../../ui/Button.tsx";
import { Chip } from "../../../ui/Chip.tsx";
import { createTitle } from "../../../ui/create-title.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { SharedPages } from "../../shared-entries/SharedPages.tsx";
import { PortfolioNav } from "../PortfolioNav.tsx";
import { showcasesApi } from "./showcases-api.ts";

/** The pages that a learner composed to show, and those that others opened to them. */
export default function Showcases() {
  const { t, count, ago } = useI18n();
  const api = showcasesApi(useApi());
  const navigate = useNavigate();
  createTitle(() => t("showcases.title"));
  const load = createLoad(
    () => "showcases",
    (_, signal) => api.list(signal),
  );
  const waiting = () => load.data()?.filter((one) => one.waiting > 0).length ?? 0;
  const [error, setError] = createSignal<ApiError>();
  const [busy, setBusy] = createSignal(false);

  async function make() {
    setBusy(true);
    setError(undefined);
    try {
      const made = await api.create(t("showcases.untitled"));
      navigate(`/portfolio/showcases/${encodeURIComponent(made.id)}`);
    } catch (thrown) {
      setError(toApiError(thrown));
      setBusy(false);
    }
  }
  const makeButton = () => (
    <Button kind="primary" disabled={busy()} onClick={() => void make()}>
      <Plus class="size-4" aria-hidden="true" />
      {t("showcases.new")}
    </Button>
  );

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[980px] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <header class="flex flex-wrap items-end gap-x-4 gap-y-3">
          <div class="grid min-w-[20ch] flex-1 gap-1.5">
            <h1 class="font-serif text-[1.7rem]">{t("showcases.title")}</h1>
            <p class="max-w-[62ch] text-ink-2">{t("showcases.lead")}</p>
          </div>
          <Show when={(load.data()?.length ?? 0) > 0}>{makeButton()}</Show>
        </header>
        <PortfolioNav />
        <Show when={load.error() ?? error()}>
          {(problem) => <ErrorNotice error={problem()} onRetry={() => void load.reload()} />}
        </Show>
        <Show
          when={load.data()}
          fallback={
            <Show when={!load.error()}>
              <Skeleton rows={2} />
            </Show>
          }
        >
          {(rows) => (
            <Show
              when={rows().length > 0}
              fallback={
                <EmptyState
                  title={t("showcases.none")}
                  lead={t("showcases.none-lead")}
                  icon={<LayoutTemplate class="size-6" aria-hidden="true" />}
                >
                  {makeButton()}
                </EmptyState>
              }
            >
              <Show when={waiting() > 0}>
                <p role="status" class="rounded-sheet bg-look-wash px-4 py-3 text-small">
                  {count("approval.told", waiting())} {t("approval.told-note")}
                </p>
              </Show>
              <ul class="grid gap-3 sm:grid-cols-2 page:grid-cols-3">
                <For each={rows()}>
                  {(showcase) => (
                    <li class="min-w-0">
                      <A
                        href={`/portfolio/showcases/${encodeURIComponent(showcase.id)}`}
                        class="sheet grid h-full content-start gap-2 p-4 shadow-none transition-colors hover:border-edge"
                      >
                        <strong class="line-clamp-2 font-semibold [overflow-wrap:anywhere]" dir="auto">
                          {showcase.title}
                        </strong>
                        <span class="flex flex-wrap items-center gap-2 text-tiny text-ink-3">
                          <time dateTime={new Date(showcase.updatedAt).toISOString()}>
                            {ago(showcase.updatedAt)}
                          </time>
                          <Show when={showcase.waiting > 0}>
                            <Chip tone="look">{count("approval.card", showcase.waiting)}</Chip>
                          </Show>
                          <Chip tone={showcase.open > 0 ? "teal" : "plain"}>
                            {showcase.open > 0
                              ? count("showcases.open", showcase.open)
                              : t("showcases.closed")}
                          </Chip>
                        </span>
                      </A>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          )}
        </Show>
        <SharedPages />
      </div>
    </div>
  );
}
