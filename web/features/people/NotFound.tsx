import { A } from "@solidjs/router";
import { useI18n } from "../../i18n/i18n.tsx";
import { buttonLook } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";

export default function NotFound() {
  const { t } = useI18n();
  createTitle(() => t("not-found.title"));
  return (
    <main class="grid min-h-dvh content-center">
      <EmptyState first title={t("not-found.title")} lead={t("not-found.lead")}>
        <A href="/" class={buttonLook("primary")}>
          {t("not-found.home")}
        </A>
      </EmptyState>
    </main>
  );
}
