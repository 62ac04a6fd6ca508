import { createMemo, createSignal, For, Show } from "solid-js";
import type { OwnSkills } from "../../../server/modules/learners/skills/skills.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { SkillMap } from "../skill-map/SkillMap.tsx";
import { recordApi } from "./progress-api.ts";

const SkillDialog = lazily(["practice", "progress"], () => import("./SkillDialog.tsx"));

/** The learner's skill map, a subject at a time; a skill opens what the record says of it and can be practised. */
export function SkillMapSection() {
  const { t, locale } = useI18n();
  const api = useApi();
  const subjects = createLoad(locale, (_, signal) => recordApi(api, locale).skills(signal), {
    keepOld: true,
  });
  const [subjectId, setSubjectId] = createSignal<string>();
  const [skillId, setSkillId] = createSignal<string>();
  const [wasChosen, setWasChosen] = createSignal(false);
  const choose = (id: string) => {
    setWasChosen(true);
    setSkillId(id);
  };
  const chosen = createMemo(
    () => subjects.data()?.find(({ id }) => id === subjectId()) ?? workedOnMost(subjects.data() ?? []),
  );
  const skill = () => chosen()?.skills.find(({ id }) => id === skillId());
  return (
    <Sheet aria-labelledby="map-title" class="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3">
      <div class="grid gap-1">
        <h2 id="map-title" class="text-[1.1rem]">
          {t("progress.map")}
        </h2>
        <p class="text-small text-ink-2">{t("progress.map-lead")}</p>
      </div>
      <Show when={subjects.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void subjects.reload()} />}
      </Show>
      <Show when={subjects.loading() && !subjects.data()}>
        <Skeleton rows={2} />
      </Show>
      <Show when={(subjects.data()?.length ?? 0) > 1}>
        <fieldset class="flex flex-wrap gap-2">
          <legend class="sr-only">{t("choose.subject")}</legend>
          <For each={subjects.data()}>
            {(subject) => (
              <Button
                kind="tool"
                class="whitespace-normal! text-start"
                aria-pressed={subject.id === chosen()?.id}
                onClick={() => setSubjectId(subject.id)}
              >
                {subject.name}
              </Button>
            )}
          </For>
        </fieldset>
      </Show>
      <Show when={chosen()?.id} keyed>
        <SkillMap
          skills={chosen()?.skills ?? []}
          label={t("progress.map-of", { subject: chosen()?.name ?? "" })}
          onChoose={choose}
        />
      </Show>
      <Show when={wasChosen()}>
        <Later>
          <SkillDialog skill={skill()} onClose={() => setSkillId(undefined)} />
        </Later>
      </Show>
    </Sheet>
  );
}

/** The subject with most evidence; the first where there is none. */
function workedOnMost(subjects: OwnSkills["subjects"]): OwnSkills["subjects"][number] | undefined {
  const evidence = (subject: OwnSkills["subjects"][number]) =>
    subject.skills.reduce((sum, { opportunities }) => sum + opportunities, 0);
  return subjects.reduce<OwnSkills["subjects"][number] | undefined>(
    (most, subject) => (most && evidence(most) >= evidence(subject) ? most : subject),
    undefined,
  );
}
