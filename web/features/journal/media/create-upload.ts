import { createSignal, onCleanup } from "solid-js";
import { useApi } from "../../../app/session.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { type ApiError, isAbort, toApiError } from "../../../lib/api-error.ts";
import { uploadFile } from "../../../lib/upload.ts";

/** Puts a file that was sent into the text: its address, and the words that stand for it. */
export type PutFile = (src: string, alt: string) => void;

/** A file on its way from this page; leaving the page gives it up. */
export function createUpload(onSent: (src: string) => void) {
  const { t, locale } = useI18n();
  const api = useApi();
  const [share, setShare] = createSignal<number>();
  const [error, setError] = createSignal<ApiError>();
  const leaving = new AbortController();
  onCleanup(() => leaving.abort());

  return {
    busy: () => share() !== undefined,
    error,
    /** How far it is, in words. */
    words: () =>
      t("journal.sending", {
        share: new Intl.NumberFormat(locale(), { style: "percent" }).format(share() ?? 0),
      }),
    async send(file: File): Promise<void> {
      setError(undefined);
      setShare(0);
      try {
        const { id } = await uploadFile(api, file, { onProgress: setShare, signal: leaving.signal });
        onSent(`/api/files/${id}`);
      } catch (thrown) {
        if (!isAbort(thrown)) setError(toApiError(thrown));
      } finally {
        setShare(undefined);
      }
    },
  };
}
