import { useParams } from "@solidjs/router";
import Check from "lucide-solid/icons/check";
import GraduationCap from "lucide-solid/icons/graduation-cap";
import { Index, Match, Show, Switch } from "solid-js";
import type { MyAssignment as Mine } from "../../../server/modules/learners/assigned/assigned.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { BackLink } from "../portfolio/BackLink.tsx";
import { assignedApi } from "./assigned-api.ts";
import { Due } from "./Due.tsx";
import { MyPart } from "./MyPart.tsx";

/** An assignment as the student does it: what to do, until when, who reads it, and each part with the one next step. */
export default function MyAssignment() {
  const { t, locale } = useI18n();
  const api = assignedApi(useApi(), locale);
  const params = useParams<{ id: string }>();
  const load = createLoad(
    () => ({ id: params.id, locale: locale() }),
    ({ id }, signal) => api.one(id, signal),
    { keepOld: true },
  );
  const shown = () => {
    const one = load.data();
    return one?.id === params.id ? one : undefined;
  };
  createTitle(() => shown()?.title ?? t("assigned.title"));
  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[760px] grid-cols-[minmax(0,1fr)] gap-5 px-4 py-7 desk:px-7 desk:py-12">
        <BackLink href="/my-assignments">{t("assigned.title")}</BackLink>
        <Show when={load.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void load.reload()} />}
        </Show>
        <Show when={shown()} fallback={<Show when={!load.error()}>{<Skeleton rows={4} />}</Show>}>
          {(one) => (
            <>
              <Head assignment={one()} />
              <ol class="grid grid-cols-[minmax(0,1fr)] gap-4">
                <Index each={one().parts}>
                  {(part, index) => (
                    <MyPart
                      api={api}
                      assignment={one()}
                      part={part()}
                      number={index + 1}
                      onChanged={() => load.reload()}
                    />
                  )}
                </Index>
              </ol>
            </>
          )}
        </Show>
      </div>
    </div>
  );
}

function Head(props: { readonly assignment: Mine }) {
  const { t, list } = useI18n();
  const one = () => props.assignment;
  return (
    <>
      <header class="grid gap-2">
        <h1 class="break-words font-serif text-[1.7rem]" dir="auto">
          {one().title}
        </h1>
        <div class="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <span class="text-ink-2" dir="auto">
            {one().class.name}
          </span>
          <Due dueAt={one().dueAt} isOver={one().state === "done" || one().status === "closed"} />
        </div>
        <Show when={one().teachers.length > 0}>
          <p class="text-small text-ink-2">{t("assigned.read-by", { names: list(one().teachers) })}</p>
        </Show>
      </header>
      <Switch
        fallback={
          <Show when={one().policy !== "exam" || one().status === "closed"}>
            <p class="text-small text-ink-2">{t(`assigned.help.${one().policy}`)}</p>
          </Show>
        }
      >
        <Match when={one().status === "closed"}>
          <Notice icon="check">{t("assigned.closed-lead")}</Notice>
        </Match>
        <Match when={one().policy === "exam"}>
          <Notice icon="exam">{t("assigned.exam")}</Notice>
        </Match>
      </Switch>
      <Show when={one().state === "done" && one().status === "given"}>
        <Notice icon="check">{t("assigned.all-done")}</Notice>
      </Show>
      <Show when={one().instructions.trim() !== ""}>
        <div class="font-serif">
          <RichText text={one().instructions} />
        </div>
      </Show>
    </>
  );
}

function Notice(props: { readonly icon: "exam" | "check"; readonly children: string }) {
  return (
    <p role="status" class="flex items-start gap-2.5 rounded-sheet bg-teal-wash px-4 py-3 text-teal-ink">
      <Show
        when={props.icon === "exam"}
        fallback={<Check class="mt-0.5 size-5 shrink-0" aria-hidden="true" />}
      >
        <GraduationCap class="mt-0.5 size-5 shrink-0" aria-hidden="true" />
      </Show>
      <span>{props.children}</span>
    </p>
  );
}
