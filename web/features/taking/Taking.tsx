import Download from "lucide-solid/icons/download";
import FileUp from "lucide-solid/icons/file-up";
import { createSignal, createUniqueId, For, Show } from "solid-js";
import {
  type Brought,
  broughtSchema,
  importLimits,
  type Restored,
  restoredSchema,
} from "../../../server/modules/portfolio/taking/portfolio.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { ApiError, toApiError } from "../../lib/api-error.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button, buttonLook } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { PortfolioNav } from "../portfolio/PortfolioNav.tsx";
import { BroughtAlong } from "./BroughtAlong.tsx";

const formats = ["zip", "markdown", "json"] as const;

/** Taking the portfolio and the journal along, and bringing them back. */
export default function Taking() {
  const { t, locale } = useI18n();
  const api = useApi();
  const brought = createLoad(
    () => locale(),
    (language, signal) => api.get(broughtSchema, `/api/me/portfolio/brought?locale=${language}`, signal),
    { keepOld: true },
  );
  const isAny = (found: Brought) =>
    found.feedback.length + found.projects.length + found.competencies.length > 0;
  createTitle(() => t("taking.title"));
  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[760px] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <header class="grid gap-1.5">
          <h1 class="font-serif text-[1.7rem]">{t("taking.title")}</h1>
          <p class="max-w-[62ch] text-ink-2">{t("taking.lead")}</p>
        </header>
        <PortfolioNav />
        <Sheet aria-labelledby="taking-along" class="grid gap-4">
          <h2 id="taking-along" class="text-[1.1rem]">
            {t("taking.along")}
          </h2>
          <ul class="grid gap-4">
            <For each={formats}>
              {(format) => (
                <li class="flex flex-wrap items-center gap-x-4 gap-y-2">
                  <p class="min-w-48 flex-1">
                    <span class="font-semibold">{t(`taking.${format}`)}</span>
                    <span class="block text-ink-2 text-small">{t(`taking.${format}-lead`)}</span>
                  </p>
                  <a
                    href={`/api/me/portfolio/export?format=${format}&locale=${locale()}`}
                    rel="external"
                    download=""
                    class={buttonLook(format === "zip" ? "primary" : "secondary")}
                    aria-label={t("taking.download", { what: t(`taking.${format}`) })}
                  >
                    <Download class="size-4" aria-hidden="true" /> {t("taking.download-short")}
                  </a>
                </li>
              )}
            </For>
          </ul>
          <p class="text-ink-2 text-small">{t("taking.own-words")}</p>
        </Sheet>
        <BringBack onDone={() => void brought.reload()} />
        <Show when={brought.error()}>
          {(found) => <ErrorNotice error={found()} onRetry={() => void brought.reload()} />}
        </Show>
        <Show when={brought.data()}>
          {(found) => (
            <Show when={isAny(found())}>
              <BroughtAlong brought={found()} />
            </Show>
          )}
        </Show>
      </div>
    </div>
  );
}

/** Takes in a file that was taken along. Nothing that is there already is changed. */
function BringBack(props: { readonly onDone: () => void }) {
  const { t, count } = useI18n();
  const api = useApi();
  const id = createUniqueId();
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  const [done, setDone] = createSignal<Restored>();
  let picker!: HTMLInputElement;

  async function takeIn(file: File | undefined) {
    if (!file) return;
    setError(undefined);
    setDone(undefined);
    if (file.size > importLimits.archiveBytes) {
      setError(new ApiError("portfolio.too-large", 413, ""));
      return;
    }
    setBusy(true);
    try {
      const headers = { "content-type": file.type || "application/octet-stream" };
      const answer = await api.send("/api/me/portfolio/import", { method: "POST", body: file, headers });
      setDone(restoredSchema.parse(await answer.json()));
      props.onDone();
    } catch (thrown) {
      setError(toApiError(thrown));
    } finally {
      setBusy(false);
      picker.value = "";
    }
  }

  return (
    <Sheet aria-labelledby={id} class="grid gap-3">
      <h2 id={id} class="text-[1.1rem]">
        {t("taking.back")}
      </h2>
      <p class="max-w-[62ch] text-ink-2">{t("taking.back-lead")}</p>
      <input
        ref={picker}
        type="file"
        accept=".zip,.json,application/zip,application/json"
        class="sr-only"
        tabindex="-1"
        aria-label={t("taking.choose")}
        onChange={(event) => void takeIn(event.currentTarget.files?.[0])}
      />
      <Button kind="secondary" class="justify-self-start" disabled={busy()} onClick={() => picker.click()}>
        <FileUp class="size-4" aria-hidden="true" /> {t("taking.choose")}
      </Button>
      <Show when={busy()}>
        <progress class="w-full" aria-label={t("taking.busy")} />
      </Show>
      <Show when={error()}>{(found) => <ErrorNotice error={found()} />}</Show>
      <p role="status" class="text-ink-2">
        <Show when={done()}>
          {(restored) =>
            `${count("taking.entries", restored().restored.entries)} ${count("taking.artifacts", restored().restored.artifacts)}${
              restored().restored.workFeedback > 0
                ? ` ${count("taking.feedback", restored().restored.workFeedback)}`
                : ""
            }${restored().known.entries + restored().known.artifacts > 0 ? ` ${t("taking.known")}` : ""}`
          }
        </Show>
      </p>
    </Sheet>
  );
}
