import X from "lucide-solid/icons/x";
import { For, Show } from "solid-js";
import type { TaughtClass } from "../../../server/modules/classes/settings/settings.schemas.ts";
import { useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { IconButton } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { AddByUsername } from "./AddByUsername.tsx";
import { Part } from "./Part.tsx";

/** The teachers of a class. */
export default function Colleagues(props: {
  readonly class: TaughtClass;
  readonly onAdd: (username: string) => Promise<unknown>;
  readonly onRemove: (userId: string, isSelf: boolean) => Promise<unknown>;
}) {
  const { t } = useI18n();
  const session = useSession();
  const action = createAttempt();
  return (
    <Part id="class-colleagues" title={t("class.colleagues")}>
      <p class="text-small text-ink-2">{t("class.colleagues-lead")}</p>
      <ul class="grid gap-1.5">
        <For each={props.class.teachers}>
          {(teacher) => {
            const isSelf = () => teacher.id === session.user()?.id;
            return (
              <li class="flex items-center justify-between gap-2 rounded-control border border-line px-3 py-1.5">
                <span class="min-w-0 break-words">
                  {teacher.name} <span class="text-small text-ink-2">{teacher.username}</span>
                  <Show when={isSelf()}>
                    <span class="text-small text-ink-2"> · {t("class.you")}</span>
                  </Show>
                </span>
                <Show when={props.class.teachers.length > 1}>
                  <IconButton
                    label={t("class.remove-teacher", { name: teacher.name })}
                    disabled={action.busy()}
                    onClick={() => void action.attempt(() => props.onRemove(teacher.id, isSelf()))}
                  >
                    <X class="size-[18px]" aria-hidden="true" />
                  </IconButton>
                </Show>
              </li>
            );
          }}
        </For>
      </ul>
      <Show when={action.error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <AddByUsername label={t("class.add-teacher")} onAdd={props.onAdd} />
    </Part>
  );
}
