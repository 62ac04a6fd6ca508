import Archive from "lucide-solid/icons/archive";
import Eye from "lucide-solid/icons/eye";
import Share2 from "lucide-solid/icons/share-2";
import Undo2 from "lucide-solid/icons/undo-2";
import { createSignal, Show } from "solid-js";
import type { ShowcaseView } from "../../../../server/modules/portfolio/showcases/showcases.schemas.ts";
import { useApi, useSession } from "../../../app/session.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { lazily } from "../../../i18n/lazily.ts";
import { type ApiError, toApiError } from "../../../lib/api-error.ts";
import { Button } from "../../../ui/Button.tsx";
import { createTitle } from "../../../ui/create-title.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../../ui/ErrorNotice.tsx";
import { Later } from "../../../ui/Later.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { BackLink } from "../BackLink.tsx";
import { BlockList } from "./BlockList.tsx";
import { type Composer, createComposer } from "./create-composer.ts";
import { showcasesApi } from "./showcases-api.ts";
import { ThemeField } from "./ThemeField.tsx";

const ChangedElsewhere = lazily(["portfolio"], async () => ({
  default: (await import("./ChangedElsewhere.tsx")).ChangedElsewhere,
}));
const PdfButton = lazily([], async () => ({
  default: (await import("../PdfButton.tsx")).PdfButton,
}));
const Preview = lazily(["portfolio"], async () => ({ default: (await import("./Preview.tsx")).Preview }));
const ShareDialog = lazily(["portfolio", "sharing", "tutor"], () => import("./ShareDialog.tsx"));

/** Composes a page: its pieces on one side, on the other the page as others will see it. */
export function Composing(props: { readonly showcase: ShowcaseView }) {
  const { t } = useI18n();
  const api = showcasesApi(useApi());
  const userId = useSession().user()?.id ?? "";
  // One composer for the life of this component.
  const showcase = props.showcase;
  const composer = createComposer({ showcase, userId, api });
  const [away, setAway] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  const [looking, setLooking] = createSignal(false);
  const [sharing, setSharing] = createSignal(false);
  const [wasSharing, setWasSharing] = createSignal(false);
  // A teacher said yes to the page as it is: it is changed when its learner knows what that does, not by a slip.
  const [held, setHeld] = createSignal(showcase.approved > 0);
  let fields: HTMLDivElement | undefined;
  // What was pressed is hidden then: the focus goes to the way back.
  let lookButton: HTMLButtonElement | undefined;
  let backButton: HTMLButtonElement | undefined;
  createTitle(() => composer.composition.title || t("showcases.title"));

  async function put(act: () => Promise<unknown>, isAway: boolean) {
    setError(undefined);
    try {
      await composer.save();
      await act();
      setAway(isAway);
    } catch (thrown) {
      setError(toApiError(thrown));
    }
  }

  return (
    <Show
      when={!away()}
      fallback={
        <EmptyState
          first
          title={t("work.away")}
          lead={t("showcase.away-lead")}
          icon={<Archive class="size-6" aria-hidden="true" />}
        >
          <Button
            ref={(button) => queueMicrotask(() => button.focus())}
            onClick={() => void put(() => api.takeOut(showcase.id), false)}
          >
            {t("work.take-out")}
          </Button>
        </EmptyState>
      }
    >
      <div class="relative grid h-full min-h-0 page:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <h1 class="sr-only">{t("showcase.compose")}</h1>
        <div class={`min-h-0 min-w-0 overflow-y-auto ${looking() ? "max-page:hidden" : ""}`}>
          <div class="mx-auto grid w-full max-w-[680px] gap-5 px-4 py-6 desk:px-7">
            <BackLink href="/portfolio/showcases">{t("showcases.title")}</BackLink>
            <div class="flex flex-wrap items-center gap-2">
              <Button
                kind="primary"
                onClick={() => {
                  setWasSharing(true);
                  setSharing(true);
                }}
              >
                <Share2 class="size-4" aria-hidden="true" />
                {t("showcase.share")}
              </Button>
              <Button
                ref={lookButton}
                class="page:hidden"
                onClick={() => {
                  setLooking(true);
                  queueMicrotask(() => backButton?.focus());
                }}
              >
                <Eye class="size-4" aria-hidden="true" />
                {t("showcase.look")}
              </Button>
              <Button kind="ghost" disabled={!composer.canUndo()} onClick={composer.undo}>
                <Undo2 class="size-4" aria-hidden="true" />
                {t("keep.undo")}
              </Button>
              <Later>
                <PdfButton
                  path={`/api/me/showcases/${encodeURIComponent(showcase.id)}/pdf`}
                  title={composer.composition.title}
                  before={composer.save}
                />
              </Later>
              <SaveState composer={composer} />
            </div>
            <Show when={composer.error() ?? error()}>
              {(problem) => (
                <ErrorNotice
                  error={problem()}
                  note={t("work.kept-here")}
                  onRetry={() => void composer.save()}
                />
              )}
            </Show>
            <Show when={composer.theirs()}>
              {(theirs) => (
                <Later>
                  <ChangedElsewhere composer={composer} theirs={theirs()} />
                </Later>
              )}
            </Show>
            <Show when={held()}>
              <div class="flex flex-wrap items-center gap-3 rounded-sheet bg-look-wash px-4 py-3 text-small">
                <p class="min-w-[18ch] flex-1">{t("approval.composing")}</p>
                <Button
                  class="py-1.5 text-small"
                  onClick={() => {
                    setHeld(false);
                    fields?.querySelector("input")?.focus();
                  }}
                >
                  {t("approval.change")}
                </Button>
              </div>
            </Show>
            <div ref={fields} class={`grid gap-5 ${held() ? "opacity-60" : ""}`} inert={held()}>
              <TextField
                label={t("work.title")}
                dir="auto"
                maxLength={200}
                error={composer.composition.title.trim() === "" ? t("showcase.title-missing") : undefined}
                value={composer.composition.title}
                onInput={(event) => composer.change({ title: event.currentTarget.value }, "title")}
              />
              <ThemeField
                theme={composer.composition.theme}
                onChange={(theme) => composer.change({ theme }, "theme")}
              />
              <BlockList composer={composer} />
            </div>
            <Button
              kind="ghost"
              class="justify-self-start"
              onClick={() => void put(() => api.putAway(showcase.id), true)}
            >
              <Archive class="size-4" aria-hidden="true" />
              {t("showcase.put-away")}
            </Button>
          </div>
        </div>
        <Later>
          <Preview
            id={showcase.id}
            revision={composer.revision()}
            class={looking() ? "" : "max-page:hidden"}
            backRef={(button) => {
              backButton = button;
            }}
            onBack={() => {
              setLooking(false);
              queueMicrotask(() => lookButton?.focus());
            }}
          />
        </Later>
      </div>
      <Show when={wasSharing()}>
        <Later>
          <ShareDialog open={sharing()} id={showcase.id} onClose={() => setSharing(false)} />
        </Later>
      </Show>
    </Show>
  );
}

function SaveState(props: { readonly composer: Composer }) {
  const { t } = useI18n();
  return (
    <p class="ms-auto text-small text-ink-2" role="status">
      {t(`showcase.${props.composer.status()}`)}
    </p>
  );
}
