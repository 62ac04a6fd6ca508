import { createSignal, createUniqueId, For, Show } from "solid-js";
import type { CompetencyRecord } from "../../../server/modules/portfolio/competencies/competencies.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { fieldLook } from "../../ui/TextField.tsx";

/** What was confirmed of a student, by whom and by which work; one's own word can be taken back, with its reason. */
export function StudentRecords(props: {
  readonly records: readonly CompetencyRecord[];
  readonly name: string;
  readonly ownId: string | undefined;
  readonly onTakeBack: (recordId: string, reason: string) => Promise<void>;
}) {
  const { t, moment, list } = useI18n();
  const [open, setOpen] = createSignal<CompetencyRecord>();
  const [reason, setReason] = createSignal("");
  const field = createUniqueId();
  return (
    <section class="grid gap-3" aria-labelledby="confirmed-title">
      <h2 id="confirmed-title" class="font-serif text-[1.25rem]">
        {t("confirm.records")}
      </h2>
      <ul class="grid gap-2.5">
        <For each={props.records}>
          {(record) => (
            <li class="sheet flex flex-wrap items-start gap-3 p-4 shadow-none">
              <div class="grid min-w-[18ch] flex-1 gap-0.5 text-small">
                <h3 class="text-[1rem]">{record.skill.name}</h3>
                <p class="text-ink-2">
                  {t("confirm.said", { name: record.confirmedBy.name, at: moment(record.at) })},{" "}
                  {t("confirm.by-work", {
                    work: list(record.evidence.map(({ title }) => title ?? t("confirm.gone"))),
                  })}
                </p>
                <Show when={record.withdrawn}>
                  {(back) => (
                    <p dir="auto">
                      {t("confirm.taken-back", {
                        name: back().by.name,
                        at: moment(back().at),
                        reason: back().reason,
                      })}
                    </p>
                  )}
                </Show>
              </div>
              <Show when={record.withdrawn === null && record.confirmedBy.id === props.ownId}>
                <Button
                  class="py-1.5 text-small"
                  aria-label={t("confirm.take-back-named", { skill: record.skill.name })}
                  onClick={() => {
                    setReason("");
                    setOpen(record);
                  }}
                >
                  {t("confirm.take-back")}
                </Button>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Dialog
        open={open() !== undefined}
        title={t("confirm.take-back-title", { skill: open()?.skill.name ?? "" })}
        lead={t("confirm.take-back-lead")}
        onClose={() => setOpen(undefined)}
      >
        <form
          class="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            const record = open();
            if (!record || reason().trim() === "") return;
            setOpen(undefined);
            void props.onTakeBack(record.id, reason().trim());
          }}
        >
          <label for={field} class="text-small font-semibold">
            {t("confirm.reason", { name: props.name })}
          </label>
          <textarea
            id={field}
            rows={3}
            dir="auto"
            maxLength={1_000}
            class={fieldLook}
            value={reason()}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" kind="primary" class="justify-self-start" disabled={reason().trim() === ""}>
            {t("confirm.take-back")}
          </Button>
        </form>
      </Dialog>
    </section>
  );
}
