import { onCleanup, onMount } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { postJson } from "../../lib/api.ts";

/** While a conversation is open, its student is told when the page is printed, however that is begun. */
export function createPrintNote(conversationId: () => string | undefined): void {
  const api = useApi();
  const note = () => {
    const id = conversationId();
    // A dialog for printing doesn't wait, so neither can this; the opening itself is noted by the server.
    if (id !== undefined)
      void api
        .send(`/api/transcripts/${encodeURIComponent(id)}/printed`, { ...postJson({}), keepalive: true })
        .catch(() => undefined);
  };
  onMount(() => window.addEventListener("beforeprint", note));
  onCleanup(() => window.removeEventListener("beforeprint", note));
}
