import { Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { Days } from "./create-days.ts";

/** Which days a report is of. */
export function DaysForm(props: { readonly days: Days }) {
  const { t } = useI18n();
  return (
    <>
      <form
        class="flex flex-wrap items-end gap-3 print:hidden"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          props.days.show();
        }}
      >
        <TextField
          label={t("report.from")}
          type="date"
          value={props.days.from()}
          onInput={(event) => props.days.setFrom(event.currentTarget.value)}
        />
        <TextField
          label={t("report.to")}
          type="date"
          value={props.days.to()}
          onInput={(event) => props.days.setTo(event.currentTarget.value)}
        />
        <Button type="submit">{t("report.show")}</Button>
      </form>
      <Show when={props.days.isWrong()}>
        <p role="alert" class="text-small text-alarm print:hidden">
          {t("report.days")}
        </p>
      </Show>
    </>
  );
}
