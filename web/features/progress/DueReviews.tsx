import { For, Show } from "solid-js";
import type { Progress } from "../../../server/modules/learners/record/record.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { StartPractice } from "../practice/StartPractice.tsx";
import { createWords } from "./create-words.ts";

/** Skills that a short look keeps: what is due now, and what comes within a week. */
export function DueReviews(props: { readonly due: Progress["due"] }) {
  const { t } = useI18n();
  const words = createWords();
  return (
    <Sheet aria-labelledby="due-title" class="grid min-w-0 content-start gap-3">
      <div class="grid gap-1">
        <h2 id="due-title" class="text-[1.1rem]">
          {t("progress.due")}
        </h2>
        <p class="text-small text-ink-2">
          {props.due.length > 0 ? t("progress.due-lead") : t("progress.due-none")}
        </p>
      </div>
      <ul class="grid">
        <For each={props.due}>
          {(review) => (
            <li class="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-t py-2">
              <div class="grid min-w-0 flex-1 basis-40">
                <span>{review.skill.name}</span>
                <span class="text-small text-ink-2">
                  {review.isDue
                    ? t("progress.due-now")
                    : t("progress.due-on", { day: words.day(review.dueAt) })}
                </span>
              </div>
              <Show when={review.isDue}>
                <StartPractice
                  skillId={review.skill.id}
                  kind="secondary"
                  label={`${t("path.do-review")}: ${review.skill.name}`}
                >
                  {t("path.do-review")}
                </StartPractice>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Sheet>
  );
}
