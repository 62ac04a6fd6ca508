import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { approvalsApi } from "./approvals-api.ts";

/** The way to the pages that wait for a teacher's yes, and how many there are. */
export function WaitingLink(props: { readonly classId: string }) {
  const { t, count } = useI18n();
  const api = approvalsApi(useApi());
  const load = createLoad(
    () => props.classId || null,
    (classId, signal) => api.sharing(classId, signal),
  );
  const waiting = () => load.data()?.waiting ?? 0;
  return (
    <A
      href={`/portfolios/requests?class=${encodeURIComponent(props.classId)}`}
      class={`justify-self-start text-small text-teal-ink underline underline-offset-3 pointer-coarse:min-h-11 ${waiting() > 0 ? "font-semibold" : ""}`}
    >
      <Show when={waiting() > 0} fallback={t("approvals.link")}>
        {count("approvals.link-waiting", waiting())}
      </Show>
    </A>
  );
}
