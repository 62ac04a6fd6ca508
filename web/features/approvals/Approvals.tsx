import { useSearchParams } from "@solidjs/router";
import BadgeCheck from "lucide-solid/icons/badge-check";
import { createSignal, Show } from "solid-js";
import type { ShareRequest } from "../../../server/modules/portfolio/sharing/approvals.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createClassChoice } from "../../lib/create-class-choice.ts";
import { createLoad } from "../../lib/create-load.ts";
import { createMedia } from "../../lib/create-media.ts";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { BackLink } from "../portfolio/BackLink.tsx";
import { ClassChoice } from "../portfolio-feedback/ClassChoice.tsx";
import { approvalsApi } from "./approvals-api.ts";
import { RequestList } from "./RequestList.tsx";
import { RequestView } from "./RequestView.tsx";
import { SharingRule } from "./SharingRule.tsx";

/** Pages that wait for a teacher's yes before they are shown outside the class, and whether the class asks for one. */
export default function Approvals() {
  const { t, locale } = useI18n();
  const base = useApi();
  const api = approvalsApi(base);
  const [search, setSearch] = useSearchParams<{ class?: string; page?: string }>();
  createTitle(() => t("approvals.title"));
  const isWide = createMedia("(min-width: 1100px)");
  const { classes, chosen } = createClassChoice(base, () => search.class);
  const load = createLoad(
    () => chosen()?.id ?? null,
    async (classId, signal) => {
      const [sharing, requests] = await Promise.all([
        api.sharing(classId, signal),
        api.requests(classId, signal),
      ]);
      return { classId, sharing, requests };
    },
    { keepOld: true },
  );
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  const [said, setSaid] = createSignal("");
  // What was pressed is gone then: the focus goes to what was done.
  let told: HTMLParagraphElement | undefined;
  const opened = () => load.data()?.requests.find(({ id }) => id === search.page);
  const list = (classId = chosen()?.id ?? "") => `/portfolios/requests?class=${encodeURIComponent(classId)}`;

  async function attempt(act: (classId: string) => Promise<void>): Promise<void> {
    const classId = load.data()?.classId;
    if (classId === undefined) return;
    setBusy(true);
    setError(undefined);
    setSaid("");
    try {
      await act(classId);
    } catch (thrown) {
      setError(toApiError(thrown));
    }
    await load.reload();
    setBusy(false);
  }
  const decide = ({ id, title, learner, changedAt }: ShareRequest, approval: "approved" | "refused") =>
    attempt(async (classId) => {
      await api.decide(classId, id, { approval, changedAt });
      setSearch({ page: undefined }, { replace: true });
      const said = approval === "approved" ? "approvals.said-yes" : "approvals.said-no";
      setSaid(t(said, { title, name: learner.name }));
      queueMicrotask(() => told?.focus());
    });

  return (
    <div class="grid h-full min-h-0 page:grid-cols-[360px_minmax(0,1fr)]">
      <Show when={isWide() || !opened()}>
        <section
          aria-labelledby="approvals-title"
          class="relative grid content-start gap-4 overflow-y-auto border-line p-4 desk:p-5 page:border-e"
        >
          <BackLink href={`/portfolios?class=${encodeURIComponent(chosen()?.id ?? "")}`}>
            {t("portfolios.title")}
          </BackLink>
          <header class="grid gap-1">
            <h1 id="approvals-title" class="text-[1.25rem]">
              {t("approvals.title")}
              <Show when={chosen()}>{(group) => <span class="text-ink-2"> · {group().name}</span>}</Show>
            </h1>
            <p class="text-small text-ink-2">{t("approvals.lead")}</p>
          </header>
          <ClassChoice
            classes={classes.data() ?? []}
            chosen={chosen()?.id}
            onChange={(id) => setSearch({ class: id, page: undefined }, { replace: true })}
          />
          <Show when={classes.error() ?? load.error() ?? (opened() ? undefined : error())}>
            {(problem) => <ErrorNotice error={problem()} onRetry={() => void load.reload()} />}
          </Show>
          <p
            ref={told}
            role="status"
            tabindex="-1"
            class={said() ? "rounded-sheet bg-good-wash px-4 py-3 text-small" : "sr-only"}
            dir="auto"
          >
            {said()}
          </p>
          <Show when={load.data()} fallback={<Show when={!load.error()}>{<Skeleton rows={3} />}</Show>}>
            {(data) => (
              <>
                <SharingRule
                  sharing={data().sharing}
                  onChange={(approval) =>
                    void attempt(async (classId) => {
                      await api.setApproval(classId, approval);
                    })
                  }
                />
                <Show
                  when={data().requests.length > 0}
                  fallback={
                    <EmptyState
                      title={t("approvals.none")}
                      lead={t(data().sharing.approval ? "approvals.none-on" : "approvals.none-off")}
                      icon={<BadgeCheck class="size-6" aria-hidden="true" />}
                    />
                  }
                >
                  <RequestList requests={data().requests} classId={data().classId} openId={opened()?.id} />
                </Show>
              </>
            )}
          </Show>
        </section>
      </Show>
      <Show when={opened() || (isWide() && load.data()?.requests.length)}>
        <Show
          when={opened()}
          fallback={
            <div class="grid content-center">
              <EmptyState
                title={t("approvals.pick")}
                lead={t("approvals.pick-lead")}
                icon={<BadgeCheck class="size-6" aria-hidden="true" />}
              />
            </div>
          }
        >
          {(request) => (
            <div class="relative flex min-h-0 flex-col overflow-y-auto">
              <div class="grid gap-2 px-4 pt-3 empty:hidden desk:px-7">
                <Show when={!isWide()}>
                  <BackLink href={list()}>{t("approvals.list")}</BackLink>
                </Show>
                <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
              </div>
              <RequestView
                request={request()}
                address={api.pageOf(load.data()?.classId ?? "", request().id, locale())}
                busy={busy()}
                first={!isWide()}
                onDecide={(approval) => void decide(request(), approval)}
              />
            </div>
          )}
        </Show>
      </Show>
    </div>
  );
}
