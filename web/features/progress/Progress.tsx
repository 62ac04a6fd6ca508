import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Calibration } from "./Calibration.tsx";
import { ClaimSection } from "./ClaimSection.tsx";
import { DueReviews } from "./DueReviews.tsx";
import { HelpGap } from "./HelpGap.tsx";
import { MasteryOverTime } from "./MasteryOverTime.tsx";
import { recordApi } from "./progress-api.ts";
import { SkillMapSection } from "./SkillMapSection.tsx";
import { TimeOnTask } from "./TimeOnTask.tsx";

/** The learner's own record: what it says and why, how things went over time, and what is worth another look. */
export default function Progress() {
  const { t, locale } = useI18n();
  const api = useApi();
  createTitle(() => t("progress.title"));
  const progress = createLoad(locale, (_, signal) => recordApi(api, locale).progress(signal), {
    keepOld: true,
  });
  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[980px] gap-7 px-4 py-7 desk:px-7 desk:py-12">
        <header class="grid gap-1.5">
          <h1 class="font-serif text-[1.7rem]">{t("progress.title")}</h1>
          <p class="max-w-[62ch] text-ink-2">{t("progress.lead")}</p>
          <div class="flex flex-wrap gap-x-4">
            <A href="/you" class="quiet-link text-small pointer-coarse:py-3">
              {t("progress.facts")}
            </A>
            <A href="/report" class="quiet-link text-small pointer-coarse:py-3">
              {t("progress.report")}
            </A>
            <A href="/letters" class="quiet-link text-small pointer-coarse:py-3">
              {t("progress.letters")}
            </A>
          </div>
        </header>
        <ClaimSection />
        <Show when={progress.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void progress.reload()} />}
        </Show>
        <Show when={progress.loading() && !progress.data()}>
          <Skeleton rows={3} />
        </Show>
        <Show when={progress.data()}>{(data) => <MasteryOverTime mastery={data().mastery} />}</Show>
        <SkillMapSection />
        <Show when={progress.data()}>
          {(data) => (
            <div class="grid gap-5 desk:grid-cols-2">
              <DueReviews due={data().due} />
              <Calibration bands={data().calibration} />
              <HelpGap help={data().help} />
              <TimeOnTask time={data().time} />
            </div>
          )}
        </Show>
      </div>
    </div>
  );
}
