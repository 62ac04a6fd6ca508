import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { useProfile } from "../../app/profile.tsx";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { createLoad } from "../../lib/create-load.ts";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { DiagnosticCard } from "../diagnostic/DiagnosticCard.tsx";
import { ConversationCard } from "../tutor/ConversationCard.tsx";
import { NewProblem } from "../tutor/NewProblem.tsx";
import { WelcomeCard } from "../welcome/WelcomeCard.tsx";
import { Suggestions } from "./Suggestions.tsx";

const FromYourTeacher = lazily(["assigned"], () => import("../assigned/FromYourTeacher.tsx"));

/** Most conversations offered to go on with. */
const mostToContinue = 3;

/** Where a student's day starts: what to go on with, and something new. */
export default function Today() {
  const { t } = useI18n();
  const api = useApi();
  const session = useSession();
  const profile = useProfile();
  const name = () => profile.called() ?? session.user()?.name ?? "";
  createTitle(() => t("today.title"));
  const recent = createLoad(
    () => "recent",
    async (_, signal) => (await api.conversations("", null, signal)).conversations,
  );
  const open = () => (recent.data() ?? []).filter((one) => !one.solved).slice(0, mostToContinue);
  const isNew = () => recent.data()?.length === 0;

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[760px] gap-8 px-4 py-7 desk:px-7 desk:py-12">
        <h1 class="font-serif text-[1.75rem]">{t(greeting(new Date().getHours()), { name: name() })}</h1>
        <WelcomeCard />
        <DiagnosticCard />
        <Later>
          <FromYourTeacher />
        </Later>
        <Show when={recent.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void recent.reload()} />}
        </Show>
        <Show when={recent.loading() && !recent.data()}>
          <Skeleton rows={2} />
        </Show>
        <Show when={recent.data()?.length}>
          <section class="grid gap-3" aria-labelledby="continue-title">
            <div class="flex flex-wrap items-baseline gap-x-3">
              <h2 id="continue-title" class="text-[1.1rem]">
                {t("today.continue")}
              </h2>
              <A href="/tutor" class="quiet-link ms-auto text-small pointer-coarse:py-3">
                {t("today.all")}
              </A>
            </div>
            <Show when={open().length > 0} fallback={<p class="text-ink-2">{t("today.all-done")}</p>}>
              <ul class="grid gap-2.5">
                <For each={open()}>
                  {(conversation) => (
                    <li>
                      <ConversationCard conversation={conversation} />
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </section>
        </Show>
        <Suggestions />
        <section class="grid gap-3" aria-labelledby="new-title">
          <div class="grid gap-1">
            <h2 id="new-title" class="text-[1.1rem]">
              {isNew() ? t("today.new-first") : t("today.new")}
            </h2>
            <p class="text-ink-2">{isNew() ? t("today.first-lead") : t("today.new-lead")}</p>
          </div>
          <NewProblem />
        </section>
      </div>
    </div>
  );
}

function greeting(hour: number) {
  if (hour >= 5 && hour < 12) return "today.morning";
  return hour >= 12 && hour < 18 ? "today.afternoon" : "today.evening";
}
