import { For, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type {
  AssignmentPart,
  AssignmentView,
} from "../../../server/modules/classes/assignments/assignments.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { partIcons } from "./part-icons.ts";

/** What an assignment asks, in short: its versions with their parts. */
export function WhatItHolds(props: { readonly assignment: AssignmentView }) {
  const { t, count } = useI18n();
  const size = (part: AssignmentPart) => {
    switch (part.kind) {
      case "items":
        return count("assign.items-count", part.items.length);
      case "skills":
        return count("assign.skills-count", part.skills.length);
      case "pack":
        return "";
      case "reading":
        return count("assign.questions-count", part.questions.length);
      case "writing":
        return part.prompt;
      case "project":
        return part.title;
    }
  };
  return (
    <section aria-label={t("assign.what")} class="grid gap-3">
      <p class="text-ink-2">{t("assignments.draft-lead")}</p>
      <For each={props.assignment.versions}>
        {(version, index) => (
          <div class="sheet grid gap-2 px-4 py-3.5 shadow-none">
            <Show when={props.assignment.versions.length > 1}>
              <h2 class="text-[1.02rem]" dir="auto">
                {version.name || t("assign.version-named", { number: index() + 1 })}
              </h2>
            </Show>
            <p class="text-small text-ink-2">
              {version.audience.kind === "students"
                ? count("assign.students", version.audience.students.length)
                : t(`assign.for.${version.audience.kind}`)}
            </p>
            <ul class="grid gap-1.5">
              <For each={version.parts}>
                {(part) => (
                  <li class="flex min-w-0 items-start gap-2">
                    <Dynamic
                      component={partIcons[part.kind]}
                      class="mt-0.5 size-5 shrink-0 text-teal-ink"
                      aria-hidden="true"
                    />
                    <span class="min-w-0">
                      <span class="font-medium">{t(`assigned.kind.${part.kind}`)}</span>{" "}
                      <span class="line-clamp-2 text-small text-ink-2" dir="auto">
                        {size(part)}
                      </span>
                    </span>
                  </li>
                )}
              </For>
            </ul>
          </div>
        )}
      </For>
    </section>
  );
}
