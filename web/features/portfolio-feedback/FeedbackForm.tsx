import { type ParentProps, Show } from "solid-js";
import type {
  Feedback,
  Giver,
  Passage,
  Picture,
} from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";
import type { Rubric } from "../../../server/modules/portfolio/feedback/rubrics.schemas.ts";
import type { SharedArtifact } from "../../../server/modules/portfolio/shared-artifacts/shared-artifacts.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { CommentsField } from "./CommentsField.tsx";
import type { FeedbackFormState } from "./create-feedback-form.ts";
import { isEmptyForm } from "./feedback-form.models.ts";
import type { WorkWords } from "./passages.models.ts";
import { RubricField } from "./RubricField.tsx";
import { StrengthsField } from "./StrengthsField.tsx";

/** Rubric, comments and strengths; saved as a draft, or given in one step. */
export function FeedbackForm(
  props: ParentProps<{
    readonly state: FeedbackFormState;
    readonly givenAs: Giver;
    readonly rubrics: readonly Rubric[];
    readonly words: WorkWords;
    readonly skills: SharedArtifact["skills"];
    readonly marked: Passage | null;
    readonly picture: Picture | undefined;
    readonly onSaved: (feedback: Feedback) => void;
  }>,
) {
  const { t } = useI18n();
  const state = () => props.state;
  /** A draft's own rubric is there even when the class has changed its own since. */
  const rubrics = () => {
    const own = state().draft()?.rubric;
    return own && props.rubrics.every(({ id }) => id !== own.id) ? [own, ...props.rubrics] : props.rubrics;
  };
  async function save(release: boolean) {
    const saved = await state().save(release);
    if (saved) props.onSaved(saved);
  }
  return (
    <form
      class="grid gap-5"
      aria-label={t(`feedback.form.${props.givenAs}`)}
      onSubmit={(event) => event.preventDefault()}
    >
      <Show when={state().draft()?.withCoach}>
        <p class="text-small text-ink-2">{t("feedback.with-coach-note")}</p>
      </Show>
      <RubricField
        rubrics={rubrics()}
        rubric={state().form.rubric}
        levels={state().form.levels}
        onChange={state().change}
      />
      <CommentsField
        comments={state().form.comments}
        words={props.words}
        marked={props.marked}
        onChange={(comments) => state().change({ comments })}
        onText={state().setText}
        picture={props.picture}
        criteria={rubrics().find(({ id }) => id === state().form.rubric)?.criteria ?? []}
        onRegion={state().setRegion}
      />
      <Show when={props.givenAs === "teacher" && props.skills.length > 0}>
        <StrengthsField
          skills={props.skills}
          strengths={state().form.strengths}
          onChange={(strengths) => state().change({ strengths })}
        />
      </Show>
      <Show
        when={state().other()}
        fallback={<Show when={state().error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>}
      >
        <div role="alert" class="grid gap-2 rounded-sheet bg-look-wash px-4 py-3 text-small">
          <p>{t("feedback.other-draft")}</p>
          <div class="flex flex-wrap gap-2">
            <Button class="py-1.5 text-small" onClick={() => state().settle("both")}>
              {t("feedback.keep-both")}
            </Button>
            <Button class="py-1.5 text-small" onClick={() => state().settle("theirs")}>
              {t("feedback.take-other")}
            </Button>
          </div>
        </div>
      </Show>
      <div class="flex flex-wrap items-center gap-2">
        <Button
          kind="primary"
          disabled={state().saving() || isEmptyForm(state().form)}
          onClick={() => void save(true)}
        >
          {t(`feedback.give.${props.givenAs}`)}
        </Button>
        <Button disabled={state().saving() || isEmptyForm(state().form)} onClick={() => void save(false)}>
          {t("feedback.save-draft")}
        </Button>
        {props.children}
        <p role="status" class="text-tiny text-ink-2">
          {state().saving()
            ? t("feedback.saving")
            : !state().unsaved() && state().draft()
              ? t("feedback.saved")
              : ""}
        </p>
      </div>
      <p class="text-tiny text-ink-2">{t(`feedback.give-note.${props.givenAs}`)}</p>
    </form>
  );
}
