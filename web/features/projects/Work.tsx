import { A } from "@solidjs/router";
import X from "lucide-solid/icons/x";
import { For, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { Evidence } from "../../../server/modules/portfolio/projects/projects.schemas.ts";
import { useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { IconButton } from "../../ui/Button.tsx";
import { kindIcons } from "../portfolio/kinds.ts";

/** Work in a project. One's own can be taken out again. */
export function Work(props: {
  readonly projectId: string;
  readonly work: readonly Evidence[];
  readonly none: string;
  readonly withNames?: boolean;
  readonly onTakeOut?: (id: string) => void;
}) {
  const { t } = useI18n();
  const userId = useSession().user()?.id;
  return (
    <ul class="grid gap-1.5">
      <For each={props.work} fallback={<li class="text-small text-ink-2">{props.none}</li>}>
        {(one) => (
          <li class="flex min-w-0 items-start gap-2">
            <Dynamic
              component={kindIcons[one.kind]}
              class="mt-0.5 size-[18px] shrink-0 text-teal-ink"
              aria-hidden="true"
            />
            <span class="grid min-w-0">
              <A
                href={`/projects/${encodeURIComponent(props.projectId)}/work/${encodeURIComponent(one.id)}`}
                dir="auto"
                class="text-small font-medium text-teal-ink hover:underline [overflow-wrap:anywhere] pointer-coarse:py-2"
              >
                {one.title}
              </A>
              <Show when={props.withNames}>
                <span class="text-tiny text-ink-2">{t("project.of", { name: one.learner.name })}</span>
              </Show>
            </span>
            <Show when={one.learner.id === userId && props.onTakeOut}>
              {(takeOut) => (
                <IconButton
                  class="-mt-1.5"
                  label={t("project.take-out", { title: one.title })}
                  onClick={() => takeOut()(one.id)}
                >
                  <X class="size-4" aria-hidden="true" />
                </IconButton>
              )}
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}
