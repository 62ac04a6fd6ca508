import { createEffect, createSignal, createUniqueId, on, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import type { Claims, OwnClaim } from "./create-claims.ts";
import { BeginCheck } from "./DisputeNote.tsx";

/** As many characters as the server keeps. */
const mostWords = 1_000;

/** "That's not right": takes the learner's words if there are any, then thanks and offers a short check. */
export default function DisputeDialog(props: {
  readonly claim: OwnClaim | undefined;
  readonly claims: Claims;
  readonly onClose: () => void;
}) {
  const { t } = useI18n();
  const [said, setSaid] = createSignal(false);
  createEffect(
    on(
      () => props.claim,
      () => setSaid(false),
    ),
  );
  return (
    <Dialog
      open={props.claim !== undefined}
      title={said() ? t("progress.noted") : t("progress.not-right-title")}
      lead={said() ? t("progress.noted-lead") : t("progress.not-right-lead")}
      onClose={props.onClose}
    >
      <Show when={props.claim}>
        {(claim) => (
          <Show
            when={said() && claim().dispute}
            fallback={
              <SayForm
                claim={claim()}
                onSay={async (words) => {
                  await props.claims.dispute(claim(), words);
                  setSaid(true);
                }}
                onCancel={props.onClose}
              />
            }
          >
            {(dispute) => (
              <div class="grid gap-3">
                <p>{dispute().checkable ? t("progress.check-offer") : t("progress.check-nothing")}</p>
                <div class="flex flex-wrap gap-2">
                  <Show when={dispute().checkable}>
                    <BeginCheck dispute={dispute()} claims={props.claims} />
                  </Show>
                  <Button
                    kind="ghost"
                    ref={(button) => queueMicrotask(() => button.focus())}
                    onClick={props.onClose}
                  >
                    {dispute().checkable ? t("progress.check-later") : t("action.close")}
                  </Button>
                </div>
              </div>
            )}
          </Show>
        )}
      </Show>
    </Dialog>
  );
}

function SayForm(props: {
  readonly claim: OwnClaim;
  readonly onSay: (words: string) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const { t } = useI18n();
  const [words, setWords] = createSignal("");
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  const fieldId = createUniqueId();
  async function say(event: SubmitEvent) {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      await props.onSay(words());
    } catch (thrown) {
      setError(toApiError(thrown));
      setBusy(false);
    }
  }
  return (
    <form class="grid gap-3" onSubmit={(event) => void say(event)}>
      <blockquote dir="auto" class="border-line-strong border-s-2 ps-3 font-serif">
        {props.claim.text}
      </blockquote>
      <div class="grid gap-1.5">
        <label for={fieldId} class="text-small font-semibold">
          {t("progress.not-right-words")}
        </label>
        <textarea
          id={fieldId}
          dir="auto"
          rows="3"
          maxlength={mostWords}
          class={fieldLook}
          value={words()}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <div class="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" disabled={busy()}>
          {t("progress.say-so")}
        </Button>
        <Button onClick={props.onCancel}>{t("action.cancel")}</Button>
      </div>
    </form>
  );
}
