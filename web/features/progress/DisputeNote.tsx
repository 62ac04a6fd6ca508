import { useNavigate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import type { DisputeView } from "../../../server/modules/learners/record/record.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import type { Claims } from "./create-claims.ts";
import { createWords } from "./create-words.ts";

/** The learner's word against a claim, and where it stands. */
export function DisputeNote(props: { readonly dispute: DisputeView; readonly claims: Claims }) {
  const { t } = useI18n();
  const words = createWords();
  return (
    <div class="grid gap-2 rounded-control border border-own-line bg-own px-3.5 py-2.5">
      <p class="text-small">
        {t("progress.you-said", { day: words.day(props.dispute.createdAt) })}{" "}
        <Show when={props.dispute.words}>
          <q dir="auto" class="font-serif [overflow-wrap:anywhere]">
            {props.dispute.words}
          </q>
        </Show>
      </p>
      <p class="text-small text-ink-2">{t(`progress.dispute.${props.dispute.status}`)}</p>
      <Show when={props.dispute.status === "open" && props.dispute.checkable}>
        <BeginCheck dispute={props.dispute} claims={props.claims} />
      </Show>
    </div>
  );
}

/** Begins the short check without help, or goes on with the one that was begun. */
export function BeginCheck(props: { readonly dispute: DisputeView; readonly claims: Claims }) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  async function begin() {
    setBusy(true);
    setError(undefined);
    try {
      navigate(await props.claims.check(props.dispute.id));
    } catch (thrown) {
      setError(toApiError(thrown));
      setBusy(false);
    }
  }
  return (
    <>
      <Button class="justify-self-start" disabled={busy()} onClick={() => void begin()}>
        {props.dispute.sessionId === null ? t("progress.check") : t("progress.check-on")}
      </Button>
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
    </>
  );
}
