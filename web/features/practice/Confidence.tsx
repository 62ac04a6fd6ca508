import { createUniqueId } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";

/** How sure one is before the answer, from a guess to certain; in words beside the slider. */
export function Confidence(props: {
  /** 0..1, or null while it was not said. */
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}) {
  const { t } = useI18n();
  const id = createUniqueId();
  const words = () => {
    const { value } = props;
    if (value === null) return t("practice.sure-unsaid");
    if (value < 0.3) return t("practice.sure-guess");
    if (value < 0.6) return t("practice.sure-half");
    return value < 0.85 ? t("practice.sure-rather") : t("practice.sure-certain");
  };
  return (
    <div class="grid gap-1">
      <div class="flex flex-wrap items-baseline justify-between gap-x-3">
        <label for={id} class="text-small font-semibold">
          {t("practice.sure")}
        </label>
        <span class="text-small text-ink-2" aria-hidden="true">
          {words()}
        </span>
      </div>
      <input
        id={id}
        type="range"
        min="0"
        max="100"
        step="10"
        class="h-8 w-full accent-teal pointer-coarse:h-11"
        value={(props.value ?? 0.5) * 100}
        aria-valuetext={words()}
        onInput={(event) => props.onChange(event.currentTarget.valueAsNumber / 100)}
      />
    </div>
  );
}
