import { Index } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";

/** The shape of what is coming, instead of a spinner. */
export function Skeleton(props: { readonly rows?: number; readonly class?: string }) {
  const { t } = useI18n();
  return (
    <div role="status" aria-label={t("app.loading")} class={`grid gap-3 ${props.class ?? ""}`}>
      <Index each={Array.from({ length: props.rows ?? 3 })}>
        {(_, index) => (
          <div class="sheet grid gap-2.5 p-4 shadow-none">
            <div class={`skeleton h-4 ${index % 2 === 0 ? "w-2/5" : "w-3/5"}`} />
            <div class="skeleton h-3.5 w-4/5" />
          </div>
        )}
      </Index>
    </div>
  );
}
