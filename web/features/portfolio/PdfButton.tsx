import FileDown from "lucide-solid/icons/file-down";
import { createSignal, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";

/** Takes something along as a PDF, which the server makes. */
export function PdfButton(props: {
  /** What is printed, without the language: "/api/me/artifacts/a1/pdf". */
  readonly path: string;
  /** What the file is called. */
  readonly title: string;
  /** Sends what was typed, so that it is printed too. */
  readonly before?: () => Promise<unknown>;
  readonly class?: string;
}) {
  const { t, locale } = useI18n();
  const api = useApi();
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();

  async function take() {
    if (busy()) return;
    setBusy(true);
    setError(undefined);
    try {
      await props.before?.();
      const zone = encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone);
      const answer = await api.send(
        `${props.path}${props.path.includes("?") ? "&" : "?"}locale=${locale()}&zone=${zone}`,
      );
      save(await answer.blob(), `${props.title.trim() || t("action.pdf")}.pdf`);
    } catch (thrown) {
      setError(toApiError(thrown));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Button
        kind="ghost"
        {...(props.class === undefined ? {} : { class: props.class })}
        aria-busy={busy()}
        onClick={() => void take()}
      >
        <FileDown class="size-4" aria-hidden="true" /> {t("action.pdf")}
      </Button>
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} onRetry={() => void take()} />}</Show>
    </>
  );
}

/** Leaves bytes with the device's downloads. */
function save(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click; Safari reads the address a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
