import { For, Show } from "solid-js";
import type { Waiting } from "../../../server/modules/accounts/guardians/guardians.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Sheet } from "../../ui/Sheet.tsx";

/** Guardians who used their invitation, each with both names in view: the school says yes or no. */
export function WaitingGuardians(props: {
  readonly waiting: readonly Waiting[];
  readonly onDecide: (id: string, isTheOne: boolean) => Promise<unknown>;
}) {
  const { t } = useI18n();
  const action = createAttempt();
  return (
    <div class="grid grid-cols-[minmax(0,1fr)] gap-3">
      <Show when={action.error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <For each={props.waiting} fallback={<p>{t("families.waiting-none")}</p>}>
        {(one) => {
          const names = () => ({ guardian: one.guardian.name, student: one.student.name });
          return (
            <Sheet class="grid gap-3">
              <dl class="grid gap-x-6 gap-y-2 sm:grid-cols-2">
                <Fact label={t("families.invited")} text={one.invitedName} strong />
                <Fact
                  label={t("families.signed-up")}
                  text={`${one.guardian.name} (${one.guardian.username})`}
                  strong
                />
                <Fact label={t("families.student")} text={one.student.name} />
                <Fact label={t("families.class")} text={one.class.name} />
                <Show when={one.invitedBy}>
                  {(name) => <Fact label={t("families.inviter")} text={name()} />}
                </Show>
              </dl>
              <div class="flex flex-wrap gap-2">
                <Button
                  kind="primary"
                  disabled={action.busy()}
                  aria-label={t("families.confirm-named", names())}
                  onClick={() => void action.attempt(() => props.onDecide(one.id, true))}
                >
                  {t("families.confirm")}
                </Button>
                <Button
                  disabled={action.busy()}
                  aria-label={t("families.refuse-named", names())}
                  onClick={() => void action.attempt(() => props.onDecide(one.id, false))}
                >
                  {t("families.refuse")}
                </Button>
              </div>
            </Sheet>
          );
        }}
      </For>
    </div>
  );
}

function Fact(props: { readonly label: string; readonly text: string; readonly strong?: boolean }) {
  return (
    <div>
      <dt class="text-small text-ink-2">{props.label}</dt>
      <dd class="break-words" classList={{ "font-semibold": props.strong }} dir="auto">
        {props.text}
      </dd>
    </div>
  );
}
