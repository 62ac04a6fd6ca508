import { A, useNavigate, useParams, useSearchParams } from "@solidjs/router";
import Pencil from "lucide-solid/icons/pencil";
import { createSignal, onCleanup, Show } from "solid-js";
import type { AssignmentView } from "../../../server/modules/classes/assignments/assignments.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { createAttempt } from "../../lib/create-attempt.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button, buttonLook } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Due } from "../assigned/Due.tsx";
import { BackLink } from "../portfolio/BackLink.tsx";
import { assignmentsApi } from "./assignments-api.ts";
import { Progress } from "./Progress.tsx";
import { StatusChip } from "./StatusChip.tsx";
import { WhatItHolds } from "./WhatItHolds.tsx";

const HandedIn = lazily(["assigned", "assignments"], () => import("./HandedIn.tsx"));

/** While the page is looked at, what students do is read again this often, milliseconds. */
const freshEvery = 20_000;

/** One assignment: how far each student is, what was missed most, and what each handed in. */
export default function Assignment() {
  const { t, locale } = useI18n();
  const api = assignmentsApi(useApi(), locale);
  const params = useParams<{ id: string }>();
  const [search, setSearch] = useSearchParams<{ student?: string }>();
  const load = createLoad(
    () => params.id,
    (id, signal) => api.one(id, signal),
  );
  const progress = createLoad(
    () => {
      const one = load.data();
      return one && one.status !== "draft" ? `${one.id} ${locale()}` : null;
    },
    (_, signal) => api.progress(params.id, signal),
    { keepOld: true },
  );
  const timer = setInterval(() => {
    if (document.visibilityState === "visible" && progress.data()) void progress.reload();
  }, freshEvery);
  onCleanup(() => clearInterval(timer));
  createTitle(() => load.data()?.title ?? t("assignments.title"));
  const student = () =>
    progress.data()?.students.find(({ student: { id } }) => id === search.student)?.student;

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[1080px] grid-cols-[minmax(0,1fr)] gap-6 px-4 py-7 desk:px-7 desk:py-10">
        <BackLink href={`/assignments?class=${encodeURIComponent(load.data()?.classId ?? "")}`}>
          {t("assignments.title")}
        </BackLink>
        <Show when={load.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void load.reload()} />}
        </Show>
        <Show when={load.data()} fallback={<Show when={!load.error()}>{<Skeleton rows={4} />}</Show>}>
          {(found) => (
            <>
              <Head
                assignment={found()}
                onStatus={async (status) =>
                  load.replace(await api.change(found().id, { revision: found().revision, status }))
                }
                onRemove={() => api.remove(found().id)}
                onReload={() => load.reload()}
              />
              <Show when={found().instructions.trim() !== ""}>
                <div class="max-w-[70ch] font-serif">
                  <RichText text={found().instructions} />
                </div>
              </Show>
              <Show when={found().status !== "draft"} fallback={<WhatItHolds assignment={found()} />}>
                <Show when={progress.error()}>
                  {(error) => <ErrorNotice error={error()} onRetry={() => void progress.reload()} />}
                </Show>
                <Show
                  when={progress.data()}
                  fallback={<Show when={!progress.error()}>{<Skeleton rows={4} />}</Show>}
                >
                  {(data) => (
                    <Progress
                      assignment={found()}
                      progress={data()}
                      onOpen={(id) => setSearch({ student: id })}
                    />
                  )}
                </Show>
              </Show>
            </>
          )}
        </Show>
      </div>
      <Dialog
        open={student() !== undefined}
        title={t("assignments.work-of", { name: student()?.name ?? "" })}
        side
        onClose={() => setSearch({ student: undefined })}
      >
        <Show when={student()} keyed>
          {(one) => (
            <Later shape={<Skeleton rows={3} />}>
              <HandedIn
                api={api}
                id={params.id}
                classId={load.data()?.classId ?? ""}
                studentId={one.id}
                name={one.name}
              />
            </Later>
          )}
        </Show>
      </Dialog>
    </div>
  );
}

function Head(props: {
  readonly assignment: AssignmentView;
  readonly onStatus: (status: "given" | "closed") => Promise<unknown>;
  readonly onRemove: () => Promise<unknown>;
  readonly onReload: () => Promise<unknown>;
}) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const action = createAttempt();
  const [asking, setAsking] = createSignal<"close" | "remove">();
  const one = () => props.assignment;
  /** After a failure what stands is read again: somebody else may have changed it. */
  const act = async (work: () => Promise<unknown>) => {
    if (!(await action.attempt(work))) await props.onReload();
    setAsking(undefined);
  };
  return (
    <header class="grid gap-3">
      <h1 class="break-words font-serif text-[1.7rem]" dir="auto">
        {one().title}
      </h1>
      <div class="flex flex-wrap items-center gap-1.5">
        <StatusChip status={one().status} />
        <Due dueAt={one().dueAt} isOver={one().status !== "given"} />
        <Show when={one().policy}>
          {(policy) => (
            <Chip tone={policy() === "exam" ? "look" : "plain"}>{t(`class.policy.${policy()}`)}</Chip>
          )}
        </Show>
        <Show when={one().replies === "drafted"}>
          <Chip>{t("assign.replies.drafted")}</Chip>
        </Show>
      </div>
      <Show when={one().policy === "exam" && one().status === "given"}>
        <p class="max-w-[70ch] text-small text-ink-2">{t("assign.exam-lead")}</p>
      </Show>
      <div class="flex flex-wrap gap-2">
        <Show when={one().status === "draft"}>
          <Button
            kind="primary"
            disabled={action.busy()}
            onClick={() => void act(() => props.onStatus("given"))}
          >
            {t("assign.give")}
          </Button>
        </Show>
        <A href={`/assignments/${encodeURIComponent(one().id)}/edit`} class={buttonLook("secondary")}>
          <Pencil class="size-4" aria-hidden="true" /> {t("assignments.change")}
        </A>
        <Show when={one().status === "given"}>
          <Button disabled={action.busy()} onClick={() => setAsking("close")}>
            {t("assignments.close")}
          </Button>
        </Show>
        <Show when={one().status === "closed"}>
          <Button disabled={action.busy()} onClick={() => void act(() => props.onStatus("given"))}>
            {t("assignments.open-again")}
          </Button>
        </Show>
        <Button kind="ghost" disabled={action.busy()} onClick={() => setAsking("remove")}>
          {t("assignments.remove")}
        </Button>
      </div>
      <Show when={action.error()}>{(error) => <ErrorNotice error={error()} />}</Show>
      <Dialog
        open={asking() !== undefined}
        title={t(asking() === "remove" ? "assignments.remove-title" : "assignments.close-title", {
          title: one().title,
        })}
        lead={t(
          asking() === "remove"
            ? "assignments.remove-lead"
            : one().policy === "exam"
              ? "assignments.close-exam"
              : "assignments.close-lead",
        )}
        onClose={() => setAsking(undefined)}
      >
        <div class="flex flex-wrap justify-end gap-2">
          <Button onClick={() => setAsking(undefined)}>{t("action.cancel")}</Button>
          <Button
            kind="primary"
            disabled={action.busy()}
            onClick={() =>
              void act(
                asking() === "remove"
                  ? async () => {
                      await props.onRemove();
                      navigate(`/assignments?class=${encodeURIComponent(one().classId)}`);
                    }
                  : () => props.onStatus("closed"),
              )
            }
          >
            {t(asking() === "remove" ? "assignments.remove" : "assignments.close")}
          </Button>
        </div>
      </Dialog>
    </header>
  );
}
