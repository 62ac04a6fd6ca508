import HeartHandshake from "lucide-solid/icons/heart-handshake";
import { useI18n } from "../../i18n/i18n.tsx";

/** Where a person can be reached, when a student's words give cause for care. */
export function SupportCard(props: { readonly severity: "notice" | "high" }) {
  const { t } = useI18n();
  return (
    <aside
      aria-label={t("support.title")}
      class={`sheet grid gap-2 border-s-4 p-4 ${props.severity === "high" ? "border-s-alarm" : "border-s-teal"}`}
    >
      <p class="flex items-center gap-2 font-semibold">
        <HeartHandshake class="size-5 shrink-0" aria-hidden="true" />
        {t("support.title")}
      </p>
      <p class="text-small">{t("support.person")}</p>
      <p class="text-small">{t("support.emergency")}</p>
      <p class="text-small">
        <a
          class="quiet-link font-semibold"
          href="https://findahelpline.com"
          target="_blank"
          rel="noopener noreferrer"
        >
          {t("support.helpline")}
        </a>{" "}
        <span class="text-ink-2">{t("support.read")}</span>
      </p>
    </aside>
  );
}
