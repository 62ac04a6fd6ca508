import { A } from "@solidjs/router";
import { Show } from "solid-js";
import type { AssignmentPart } from "../../../../server/modules/classes/assignments/assignments.schemas.ts";
import { rubricsSchema } from "../../../../server/modules/portfolio/feedback/rubrics.schemas.ts";
import { useApi } from "../../../app/session.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { createLoad } from "../../../lib/create-load.ts";
import { ErrorNotice } from "../../../ui/ErrorNotice.tsx";
import { SelectField } from "../../../ui/SelectField.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { named } from "./SkillChoice.tsx";

type Writing = Extract<AssignmentPart, { kind: "writing" }>;

/** Something to write, and the rubric that it is read with. */
export default function WritingField(props: {
  readonly part: Writing;
  readonly classId: string;
  readonly onChange: (part: Writing) => void;
}) {
  const { t, locale } = useI18n();
  const api = useApi();
  const rubrics = createLoad(
    () => ({ classId: props.classId, locale: locale() }),
    async ({ classId, locale: language }, signal) => {
      const path = `/api/classes/${encodeURIComponent(classId)}/rubrics?locale=${language}`;
      return (await api.get(rubricsSchema.pick({ rubrics: true }), path, signal)).rubrics;
    },
    { keepOld: true },
  );
  return (
    <div class="grid gap-3">
      <TextArea
        label={t("assign.prompt")}
        rows={4}
        maxLength={5_000}
        class="font-serif"
        placeholder={t("assign.prompt-example")}
        value={props.part.prompt}
        onInput={(event) => props.onChange({ ...props.part, prompt: event.currentTarget.value })}
      />
      <Show when={rubrics.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void rubrics.reload()} />}
      </Show>
      <div class="grid gap-1.5">
        <SelectField
          label={t("assign.rubric")}
          value={props.part.rubricId ?? ""}
          options={named(rubrics.data() ?? [])}
          none={t("assign.rubric-none")}
          onChange={(id) => props.onChange({ ...props.part, rubricId: id || null })}
        />
        <A
          href={`/portfolios/rubrics?class=${encodeURIComponent(props.classId)}`}
          class="quiet-link justify-self-start text-small pointer-coarse:py-2"
        >
          {t("assign.rubrics-link")}
        </A>
      </div>
    </div>
  );
}
