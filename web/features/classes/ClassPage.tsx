import { A, useNavigate, useParams } from "@solidjs/router";
import { Show } from "solid-js";
import type { TaughtClass } from "../../../server/modules/classes/settings/settings.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { createAttempt } from "../../lib/create-attempt.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { BackLink } from "../portfolio/BackLink.tsx";
import { classesApi } from "./classes-api.ts";
import { JoinCode } from "./JoinCode.tsx";
import { Students } from "./Students.tsx";

const Colleagues = lazily(["classes"], () => import("./Colleagues.tsx"));
const Groups = lazily(["classes"], () => import("./Groups.tsx"));
const Rules = lazily(["classes"], () => import("./Rules.tsx"));

/** One class: who is in it, how they join, what the tutor may do there. */
export default function ClassPage() {
  const { t, count } = useI18n();
  const params = useParams<{ id: string }>();
  const api = classesApi(useApi());
  const navigate = useNavigate();
  const load = createLoad(
    () => params.id,
    (id, signal) => api.read(id, signal),
  );
  const students = createLoad(
    () => params.id,
    (id, signal) => api.students(id, signal),
  );
  const action = createAttempt();
  createTitle(() => load.data()?.name ?? t("classes.title"));
  const take = (work: Promise<TaughtClass>) => work.then(load.replace);
  const reloadPeople = async () => {
    await Promise.all([students.reload(), load.reload()]);
  };

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[900px] grid-cols-[minmax(0,1fr)] gap-6 px-4 py-7 desk:px-7 desk:py-10">
        <BackLink href="/classes">{t("classes.title")}</BackLink>
        <Show when={load.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void load.reload()} />}
        </Show>
        <Show when={load.data()} fallback={<Show when={!load.error()}>{<Skeleton rows={4} />}</Show>}>
          {(found) => (
            <>
              <header class="flex flex-wrap items-end justify-between gap-3">
                <div class="grid min-w-0 gap-1">
                  <h1 class="break-words font-serif text-[1.7rem]" dir="auto">
                    {found().name}
                  </h1>
                  <p class="text-ink-2">{count("class.students", found().students)}</p>
                  <p class="flex flex-wrap gap-x-4">
                    <A
                      href={`/classes/${found().id}/report`}
                      class="quiet-link text-small pointer-coarse:py-3"
                    >
                      {t("class.report")}
                    </A>
                    <Show when={!found().practice}>
                      <A
                        href={`/classes/${found().id}/pilot`}
                        class="quiet-link text-small pointer-coarse:py-3"
                      >
                        {t("class.pilot")}
                      </A>
                    </Show>
                  </p>
                </div>
                <Button
                  disabled={action.busy()}
                  onClick={() =>
                    void action.attempt(() => take(api.setPaused(found().id, found().pausedAt === null)))
                  }
                >
                  {t(found().pausedAt === null ? "class.pause-all" : "class.resume-all")}
                </Button>
              </header>
              <Show when={action.error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
              <Show when={found().pausedAt !== null}>
                <p role="status" class="rounded-control bg-look-wash px-4 py-3 text-look">
                  {t("class.paused-lead")}
                </p>
              </Show>
              <Show
                when={!found().practice}
                fallback={
                  <p class="rounded-control bg-desk px-4 py-3 text-ink-2">
                    {t("class.practice-lead")}{" "}
                    <A href="/first-steps" class="quiet-link">
                      {t("first-steps.title")}
                    </A>
                  </p>
                }
              >
                <JoinCode class={found()} onSet={(open) => take(api.setCode(found().id, open))} />
              </Show>
              <Students class={found()} students={students} api={api} onChanged={reloadPeople} />
              <Later>
                <Groups classId={found().id} students={students.data() ?? []} api={api} />
                <Colleagues
                  class={found()}
                  onAdd={(username) => take(api.addTeacher(found().id, username))}
                  onRemove={async (userId, isSelf) => {
                    await api.removeTeacher(found().id, userId);
                    if (isSelf) navigate("/classes");
                    else await load.reload();
                  }}
                />
                <Rules
                  class={found()}
                  onSave={async (patch) => {
                    try {
                      await take(api.change(found().id, patch));
                    } catch (thrown) {
                      await load.reload();
                      throw thrown;
                    }
                  }}
                />
              </Later>
              <section class="grid justify-items-start gap-2 border-line border-t pt-5">
                <Show
                  when={found().archivedAt === null}
                  fallback={
                    <Button
                      onClick={() => void action.attempt(() => take(api.setArchived(found().id, false)))}
                    >
                      {t("class.restore")}
                    </Button>
                  }
                >
                  <p class="text-small text-ink-2">{t("class.archive-lead")}</p>
                  <Button onClick={() => void action.attempt(() => take(api.setArchived(found().id, true)))}>
                    {t("class.archive")}
                  </Button>
                </Show>
              </section>
            </>
          )}
        </Show>
      </div>
    </div>
  );
}
