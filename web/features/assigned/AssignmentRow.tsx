import { A } from "@solidjs/router";
import { Show } from "solid-js";
import type { MyAssignmentSummary } from "../../../server/modules/learners/assigned/assigned.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Due } from "./Due.tsx";
import { PartBar } from "./PartBar.tsx";

/** An assignment as a student's list shows it: what, of which class, until when, how far. */
export function AssignmentRow(props: { readonly assignment: MyAssignmentSummary }) {
  const { t } = useI18n();
  const one = () => props.assignment;
  return (
    <A
      href={`/my-assignments/${encodeURIComponent(one().id)}`}
      class="sheet grid gap-2 px-4 py-3.5 transition-colors hover:border-edge desk:px-5"
    >
      <span class="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <span class="grid min-w-0 flex-1 basis-48">
          <strong class="break-words font-semibold" dir="auto">
            {one().title}
          </strong>
          <span class="text-small text-ink-2" dir="auto">
            {one().class.name}
          </span>
        </span>
        <Show when={one().dueAt !== null || one().status === "given"}>
          <Due dueAt={one().dueAt} isOver={one().state === "done" || one().status === "closed"} />
        </Show>
      </span>
      <span class="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-3">
        <PartBar done={one().done} of={one().of} />
        <span class="text-small text-ink-2 tabular-nums">
          {one().state === "under-way"
            ? t("assigned.done-of", { done: one().done, of: one().of })
            : t(`assigned.state.${one().state}`)}
        </span>
      </span>
    </A>
  );
}
