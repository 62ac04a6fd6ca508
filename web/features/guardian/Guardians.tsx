import { createSignal, For, Show } from "solid-js";
import type {
  GuardianCard as Card,
  Family,
} from "../../../server/modules/accounts/guardians/guardians.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { GuardianCard } from "./GuardianCard.tsx";

/** Who is linked with a student, who is invited, and a new invitation. */
export function Guardians(props: {
  readonly family: Family;
  readonly onInvite: (name: string) => Promise<Card>;
  readonly onRevoke: (id: string) => Promise<unknown>;
}) {
  const { t } = useI18n();
  const [name, setName] = createSignal("");
  const [card, setCard] = createSignal<Card>();
  const action = createAttempt();
  async function invite(event: SubmitEvent) {
    event.preventDefault();
    if (name().trim() === "") return;
    await action.attempt(async () => {
      setCard(undefined);
      setCard(await props.onInvite(name().trim()));
      setName("");
    });
  }
  const standing = (one: Family["invitations"][number]) =>
    t(
      one.expired
        ? "student-family.expired"
        : one.status === "claimed"
          ? "student-family.claimed"
          : "student-family.open",
    );

  return (
    <section class="grid grid-cols-[minmax(0,1fr)] gap-3" aria-labelledby="student-guardians">
      <h2 id="student-guardians" class="text-[1.1rem] print:hidden">
        {t("student-family.guardians")}
      </h2>
      <ul class="grid print:hidden">
        <For
          each={props.family.guardians}
          fallback={<li>{t("student-family.guardians-none", { name: props.family.student.name })}</li>}
        >
          {(guardian) => (
            <li class="border-line border-b py-1.5 break-words" dir="auto">
              {guardian.name}
            </li>
          )}
        </For>
        <For each={props.family.invitations}>
          {(one) => (
            <li class="flex items-center gap-3 border-line border-b py-1.5">
              <span class="flex min-w-0 flex-1 flex-wrap items-center gap-2">
                <span class="min-w-0 break-words" dir="auto">
                  {one.name}
                </span>
                <Chip>{standing(one)}</Chip>
              </span>
              <Button
                kind="tool"
                disabled={action.busy()}
                aria-label={t("student-family.revoke-named", { name: one.name })}
                onClick={() => void action.attempt(() => props.onRevoke(one.id))}
              >
                {t("student-family.revoke")}
              </Button>
            </li>
          )}
        </For>
      </ul>
      <form class="flex flex-wrap items-end gap-2 print:hidden" onSubmit={(event) => void invite(event)}>
        <TextField
          class="min-w-[min(100%,260px)] flex-1"
          label={t("student-family.name")}
          autocomplete="off"
          dir="auto"
          maxLength={80}
          value={name()}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" disabled={action.busy()}>
          {t(action.busy() ? "student-family.inviting" : "student-family.invite")}
        </Button>
      </form>
      <p class="max-w-[62ch] text-small text-ink-2 print:hidden">{t("student-family.invite-lead")}</p>
      <Show when={action.error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <Show when={card()}>{(made) => <GuardianCard card={made()} />}</Show>
    </section>
  );
}
