import { A, useParams, useSearchParams } from "@solidjs/router";
import { Match, Show, Switch } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { buttonLook } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { BackLink } from "../portfolio/BackLink.tsx";
import { createPractice } from "./create-practice.ts";
import { ItemInHand } from "./ItemInHand.tsx";
import { PracticeSteps } from "./PracticeSteps.tsx";
import { Summary } from "./Summary.tsx";

const TutorBeside = lazily(
  ["notes", "portfolio", "practice", "tutor", "welcome"],
  () => import("../tutor/TutorBeside.tsx"),
);

/** A practice session: one item at a time, the tutor beside it, and at the end what was shown. */
export default function Practice() {
  const params = useParams<{ id: string }>();
  return (
    <Show when={params.id} keyed>
      {(id) => <OpenPractice id={id} />}
    </Show>
  );
}

function OpenPractice(props: { readonly id: string }) {
  const { t, locale } = useI18n();
  // One session for the life of this component: the page makes a new one for another id.
  const practising = createPractice({ id: props.id, api: useApi(), locale });
  createTitle(() => t("practice.title"));
  const [search] = useSearchParams<{ assignment?: string }>();
  /** The assignment that it was given in, or that one came from. */
  const assignmentId = () => practising.view.data()?.session.assignmentId ?? search.assignment;
  const item = () => practising.view.data()?.item;
  const conversation = () =>
    practising.view.data()?.session.status === "open" ? (item()?.conversationId ?? null) : null;
  return (
    <div
      class={`grid h-full min-h-0 ${conversation() ? "page:grid-cols-[minmax(0,1fr)_minmax(0,480px)]" : ""}`}
    >
      <div class={`min-h-0 overflow-y-auto ${conversation() ? "max-page:max-h-[55dvh]" : ""}`}>
        <div class="mx-auto grid w-full max-w-[700px] gap-5 px-4 py-6 desk:px-7 desk:py-9">
          <h1 class="sr-only">{t("practice.title")}</h1>
          <Show when={assignmentId()}>
            {(id) => (
              <BackLink href={`/my-assignments/${encodeURIComponent(id())}`}>
                {t("action.to-assignment")}
              </BackLink>
            )}
          </Show>
          <Show when={practising.view.error()}>
            {(error) => (
              <div class="grid gap-4">
                <ErrorNotice error={error()} onRetry={() => void practising.view.reload()} />
                <A href="/tutor/choose" class={`${buttonLook("secondary")} justify-self-start`}>
                  {t("practice.other")}
                </A>
              </div>
            )}
          </Show>
          <Show
            when={practising.view.data()}
            fallback={
              <Show when={!practising.view.error()}>
                <Skeleton rows={5} />
              </Show>
            }
          >
            {(view) => (
              <>
                <PracticeSteps view={view()} onEnd={() => void practising.end()} busy={practising.busy()} />
                <Show when={practising.failure()}>{(error) => <ErrorNotice error={error()} />}</Show>
                <Switch fallback={<ItemInHand view={view()} practising={practising} />}>
                  <Match when={view().summary}>
                    {(summary) => <Summary summary={summary()} sessionId={view().session.id} />}
                  </Match>
                  <Match when={view().session.status === "ended"}>
                    <p role="status" class="rounded-sheet bg-teal-wash px-4 py-3 text-teal-ink">
                      {t("practice.kept")}
                    </p>
                    <Show when={assignmentId()}>
                      {(id) => (
                        <A
                          href={`/my-assignments/${encodeURIComponent(id())}`}
                          class={`${buttonLook("primary")} justify-self-start`}
                        >
                          {t("action.to-assignment")}
                        </A>
                      )}
                    </Show>
                  </Match>
                </Switch>
              </>
            )}
          </Show>
        </div>
      </div>
      <Show when={conversation()} keyed>
        {(id) => (
          <aside class="min-h-0 border-line max-page:border-t page:border-s">
            <Later shape={<Skeleton rows={3} />}>
              <TutorBeside id={id} />
            </Later>
          </aside>
        )}
      </Show>
    </div>
  );
}
