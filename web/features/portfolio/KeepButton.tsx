import { A } from "@solidjs/router";
import BookmarkCheck from "lucide-solid/icons/bookmark-check";
import BookmarkPlus from "lucide-solid/icons/bookmark-plus";
import { createSignal, Show } from "solid-js";
import type { Source } from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { Button, buttonLook, IconButton } from "../../ui/Button.tsx";
import { Later } from "../../ui/Later.tsx";

const KeptNotice = lazily(["portfolio"], () => import("./KeptNotice.tsx"));

/** What was kept; `fresh` where it was not there before, so that it may be undone. */
export interface Kept {
  readonly id: string;
  readonly title: string;
  readonly fresh: boolean;
}

/**
 * "Keep this": puts a turn, a practice result or a journal entry into the portfolio in one step, says so with the way
 * there, and takes it back on request.
 */
export function KeepButton(props: {
  readonly from: Source;
  /** A small button without words. */
  readonly small?: boolean;
  readonly class?: string;
}) {
  const { t, locale } = useI18n();
  const api = useApi();
  const [kept, setKept] = createSignal<Kept>();
  const [error, setError] = createSignal<ApiError>();
  const [busy, setBusy] = createSignal(false);
  const [told, setTold] = createSignal(false);

  async function attempt(act: () => Promise<void>) {
    if (busy()) return;
    setBusy(true);
    setError(undefined);
    try {
      await act();
    } catch (thrown) {
      setError(toApiError(thrown));
    } finally {
      setBusy(false);
      setTold(true);
    }
  }
  const keep = () =>
    attempt(async () => {
      const { keepThis } = await import("./portfolio-api.ts");
      setKept(await keepThis(api, props.from, locale()));
    });
  const undo = (id: string) =>
    attempt(async () => {
      await api.send(`/api/me/artifacts/${encodeURIComponent(id)}`, { method: "DELETE" });
      setKept(undefined);
    });

  return (
    <>
      <Show
        when={kept()}
        fallback={
          <Show
            when={props.small}
            fallback={
              <Button class={props.class} disabled={busy()} onClick={() => void keep()}>
                <BookmarkPlus class="size-4" aria-hidden="true" />
                {t("keep.keep")}
              </Button>
            }
          >
            <IconButton
              label={t("keep.keep")}
              class={`size-8 ${props.class ?? ""}`}
              aria-disabled={busy()}
              onClick={() => void keep()}
            >
              <BookmarkPlus class="size-4" aria-hidden="true" />
            </IconButton>
          </Show>
        }
      >
        {(one) => (
          <A
            href={`/portfolio/${encodeURIComponent(one().id)}`}
            aria-label={t("keep.open")}
            title={t("keep.open")}
            class={
              props.small
                ? "inline-grid size-8 shrink-0 place-items-center rounded-control text-teal-ink hover:bg-line pointer-coarse:size-11"
                : `${buttonLook("secondary")} ${props.class ?? ""}`
            }
          >
            <BookmarkCheck class="size-4 text-teal-ink" aria-hidden="true" />
            <Show when={!props.small}>{t("keep.kept")}</Show>
          </A>
        )}
      </Show>
      <Show when={told()}>
        <Later>
          <KeptNotice
            kept={kept()}
            error={error()}
            onUndo={(id) => void undo(id)}
            onClose={() => setTold(false)}
          />
        </Later>
      </Show>
    </>
  );
}
