import { useNavigate } from "@solidjs/router";
import { createSignal, type ParentProps, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { Button, type ButtonKind } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { practiceApi } from "./practice-api.ts";

/** A button that starts a session, on a skill or on what is suggested. */
export function StartPractice(
  props: ParentProps<{
    readonly skillId?: string;
    readonly kind?: ButtonKind;
    readonly class?: string | undefined;
    /** What the button says to those who listen, where its words alone say too little. */
    readonly label?: string;
    readonly onStart?: () => void;
    /** The assignment that it is part of, to come back to. */
    readonly assignmentId?: string;
  }>,
) {
  const { locale } = useI18n();
  const api = useApi();
  const navigate = useNavigate();
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();

  async function start() {
    setBusy(true);
    setError(undefined);
    props.onStart?.();
    try {
      const { session } = await practiceApi(api, locale).start(
        props.skillId ? { skillId: props.skillId } : {},
      );
      const from = props.assignmentId ? `?assignment=${encodeURIComponent(props.assignmentId)}` : "";
      navigate(`/practice/${encodeURIComponent(session.id)}${from}`);
    } catch (thrown) {
      setError(toApiError(thrown));
      setBusy(false);
    }
  }

  return (
    <>
      <Button
        kind={props.kind ?? "primary"}
        class={props.class ?? ""}
        aria-label={props.label}
        disabled={busy()}
        onClick={() => void start()}
      >
        {props.children}
      </Button>
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
    </>
  );
}
