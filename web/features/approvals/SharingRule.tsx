import { Show } from "solid-js";
import type { ClassSharing } from "../../../server/modules/portfolio/sharing/approvals.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** Whether a class asks for a teacher's yes; what changing that does is said before it is done. */
export function SharingRule(props: {
  readonly sharing: ClassSharing;
  readonly onChange: (approval: boolean) => void;
}) {
  const { t, count } = useI18n();
  return (
    <label class="flex items-start gap-2.5 text-small pointer-coarse:min-h-11">
      <input
        type="checkbox"
        class="mt-0.5 size-4 shrink-0 accent-teal"
        checked={props.sharing.approval}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span class="grid">
        {t("approvals.rule")}
        <span class="text-ink-2">{t("approvals.rule-note")}</span>
        <Show when={!props.sharing.approval && props.sharing.open > 0}>
          <span class="text-look">{count("approvals.rule-open", props.sharing.open)}</span>
        </Show>
        <Show when={props.sharing.approval && props.sharing.waiting > 0}>
          <span class="text-look">{count("approvals.rule-waiting", props.sharing.waiting)}</span>
        </Show>
      </span>
    </label>
  );
}
