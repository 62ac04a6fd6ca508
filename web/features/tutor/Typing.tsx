import { useI18n } from "../../i18n/i18n.tsx";

/** A reply is coming. */
export function Typing() {
  const { t } = useI18n();
  return (
    <span class="typing pt-2" role="img" aria-label={t("tutor.thinking")}>
      <i />
      <i />
      <i />
    </span>
  );
}
