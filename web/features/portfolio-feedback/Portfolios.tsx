import { A, useParams, useSearchParams } from "@solidjs/router";
import FolderHeart from "lucide-solid/icons/folder-heart";
import { Show } from "solid-js";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { createClassChoice } from "../../lib/create-class-choice.ts";
import { createMedia } from "../../lib/create-media.ts";
import { createPages } from "../../lib/create-pages.ts";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { WaitingLink } from "../approvals/WaitingLink.tsx";
import { SharedPages } from "../shared-entries/SharedPages.tsx";
import { ClassChoice } from "./ClassChoice.tsx";
import { feedbackApi } from "./feedback-api.ts";
import { ShownList } from "./ShownList.tsx";

const ShownWork = lazily(["portfolio", "practice", "work-feedback"], () => import("./ShownWork.tsx"));

/** What students of a class show: for a teacher what waits for an answer first. The address says what is open. */
export default function Portfolios() {
  const { t, locale } = useI18n();
  const base = useApi();
  const api = feedbackApi(base, locale);
  const session = useSession();
  const isTeacher = () => session.user()?.role === "teacher";
  const params = useParams<{ id?: string }>();
  const [search, setSearch] = useSearchParams<{ class?: string }>();
  const title = () => t(isTeacher() ? "portfolios.title" : "portfolios.title-student");
  createTitle(title);
  const isWide = createMedia("(min-width: 1100px)");
  const { classes, chosen } = createClassChoice(base, () => search.class);
  const pages = createPages(
    () => chosen()?.id ?? null,
    (classId, cursor, signal) => api.shown(classId, cursor, signal),
  );
  const opened = () => {
    const classId = chosen()?.id;
    return params.id && classId ? { classId, id: params.id } : null;
  };

  return (
    <div class="grid h-full min-h-0 page:grid-cols-[300px_minmax(0,1fr)] wide:grid-cols-[360px_minmax(0,1fr)]">
      <Show when={isWide() || !params.id}>
        <section
          aria-labelledby="portfolios-title"
          class="relative grid content-start gap-3 overflow-y-auto border-line p-4 desk:p-5 page:border-e"
        >
          <h1 id="portfolios-title" class="text-[1.25rem]">
            {title()}
            <Show when={chosen()}>{(group) => <span class="text-ink-2"> · {group().name}</span>}</Show>
          </h1>
          <Show when={isTeacher()}>
            <A
              href={`/portfolios/rubrics?class=${encodeURIComponent(chosen()?.id ?? "")}`}
              class="justify-self-start text-small text-teal-ink underline underline-offset-3 pointer-coarse:min-h-11"
            >
              {t("portfolios.rubrics")}
            </A>
            <A
              href={`/portfolios/skills?class=${encodeURIComponent(chosen()?.id ?? "")}`}
              class="justify-self-start text-small text-teal-ink underline underline-offset-3 pointer-coarse:min-h-11"
            >
              {t("confirm.link")}
            </A>
            <WaitingLink classId={chosen()?.id ?? ""} />
          </Show>
          <A
            href={`/shown?class=${encodeURIComponent(chosen()?.id ?? "")}`}
            class="justify-self-start text-small text-teal-ink underline underline-offset-3 pointer-coarse:min-h-11"
          >
            {t("shown.link")}
          </A>
          <Show when={classes.error()}>
            {(error) => <ErrorNotice error={error()} onRetry={() => void classes.reload()} />}
          </Show>
          <Show
            when={classes.data()?.length !== 0}
            fallback={<EmptyState title={t("transcripts.no-class")} lead={t("portfolios.no-class-lead")} />}
          >
            <ClassChoice
              classes={classes.data() ?? []}
              chosen={chosen()?.id}
              onChange={(id) => setSearch({ class: id }, { replace: true })}
            />
            <Show when={pages.error()}>
              {(error) => <ErrorNotice error={error()} onRetry={() => void pages.reload()} />}
            </Show>
            <Show when={pages.rows()} fallback={<Show when={!pages.error()}>{<Skeleton rows={4} />}</Show>}>
              {(rows) => (
                <ShownList
                  rows={rows()}
                  ownId={session.user()?.id}
                  openId={params.id}
                  loading={pages.loading()}
                  hasMore={pages.hasMore()}
                  onMore={() => void pages.more()}
                />
              )}
            </Show>
          </Show>
          <Show when={isTeacher()}>
            <SharedPages />
          </Show>
        </section>
      </Show>
      <Show when={isWide() || params.id}>
        <Show
          when={opened()}
          keyed
          fallback={
            <div class="grid content-center">
              <EmptyState
                title={t("portfolios.pick")}
                lead={t("portfolios.pick-lead")}
                icon={<FolderHeart class="size-6" aria-hidden="true" />}
              />
            </div>
          }
        >
          {(at) => (
            <Later shape={<Skeleton class="p-5" rows={4} />}>
              <ShownWork classId={at.classId} id={at.id} onGiven={() => void pages.reload()} />
            </Later>
          )}
        </Show>
      </Show>
    </div>
  );
}
