import MessageCircleQuestion from "lucide-solid/icons/message-circle-question-mark";
import { createSignal, createUniqueId, For, Show } from "solid-js";
import type { Rubric } from "../../../server/modules/portfolio/feedback/rubrics.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { CommentView } from "./CommentView.tsx";
import { type CoachEnd, createCoach } from "./create-coach.ts";

/** Asks the coach to look at a version with a rubric, and shows what it says as it comes. */
export function CoachAsk(props: {
  readonly rubrics: readonly Rubric[];
  readonly label: string;
  /** What happens with the answer, and who reads it. */
  readonly note: string;
  readonly ask: (rubric: string, signal: AbortSignal) => Promise<Response>;
  readonly onEnd: (end: CoachEnd) => void;
  /** It was opened by a button that it takes the place of. */
  readonly focused?: boolean;
}) {
  const { t } = useI18n();
  const id = createUniqueId();
  const coach = createCoach((rubric, signal) => props.ask(rubric, signal));
  const [chosen, setChosen] = createSignal<string>();
  const rubric = () => props.rubrics.find((one) => one.id === chosen()) ?? props.rubrics[0];
  async function ask() {
    const about = rubric();
    const end = about ? await coach.ask(about.id) : null;
    if (end) props.onEnd(end);
  }
  const told = () => {
    const progress = coach.progress();
    if (!coach.busy()) return "";
    return progress ? t("feedback.coach-reads", { ...progress }) : t("feedback.coach-begins");
  };
  return (
    <div class="grid gap-2.5 rounded-sheet border border-line bg-raised px-4 py-3.5">
      <div class="grid gap-1.5">
        <label for={id} class="text-small font-semibold">
          {t("feedback.coach-rubric")}
        </label>
        <select
          id={id}
          class={fieldLook}
          ref={(field) => {
            if (props.focused) queueMicrotask(() => field.focus());
          }}
          disabled={coach.busy()}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <For each={props.rubrics}>
            {(one) => (
              <option value={one.id} selected={one.id === rubric()?.id}>
                {one.name}
              </option>
            )}
          </For>
        </select>
      </div>
      <Button
        class="justify-self-start whitespace-normal! text-start"
        disabled={coach.busy()}
        onClick={() => void ask()}
      >
        <MessageCircleQuestion class="size-4 shrink-0" aria-hidden="true" />
        {props.label}
      </Button>
      <p class="text-tiny text-ink-2">{props.note}</p>
      <Show when={coach.error()}>{(error) => <ErrorNotice error={error()} />}</Show>
      <p role="status" class="text-small text-ink-2 empty:hidden">
        {told()}
      </p>
      <Show when={coach.busy() && coach.coming().length > 0}>
        <ul class="grid gap-3">
          <For each={coach.coming()}>
            {(comment) => (
              <li>
                <CommentView
                  comment={comment}
                  criterion={rubric()?.criteria.find(({ id: one }) => one === comment.criterion)?.name}
                />
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
