import { createEffect } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";

/** Names the browser's tab after the page. */
export function createTitle(page: () => string): void {
  const { t } = useI18n();
  createEffect(() => {
    document.title = t("app.title", { page: page() });
  });
}
