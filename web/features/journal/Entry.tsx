import { A, useBeforeLeave, useLocation, useNavigate, useParams } from "@solidjs/router";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import { createSignal, ErrorBoundary, type JSX, Show, Suspense } from "solid-js";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createLoad } from "../../lib/create-load.ts";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { BothSidesNotice } from "./BothSidesNotice.tsx";
import { journalApi } from "./journal-api.ts";
import { LeftOutNotice } from "./LeftOutNotice.tsx";
import { ReadingView } from "./ReadingView.tsx";
import { SaveState } from "./SaveState.tsx";
import type { EntrySync, SyncStatus } from "./sync/entry-sync.ts";

const EntryAside = lazily(["journal", "portfolio"], () => import("./EntryAside.tsx"));
const EntryEditor = lazily(["journal"], () => import("./editor/EntryEditor.tsx"));

/** How long leaving a page waits for its last change to be sent, milliseconds; it goes on by itself afterwards. */
const longestWait = 1_500;

/** One page of the journal, to write in. */
export default function Entry() {
  const params = useParams<{ id: string }>();
  return (
    <Show when={params.id} keyed>
      {(id) => <OpenEntry id={id} />}
    </Show>
  );
}

function OpenEntry(props: { readonly id: string }) {
  const { t, locale } = useI18n();
  const session = useSession();
  const journal = journalApi(useApi(), locale);
  const location = useLocation<{ readonly fresh?: boolean }>();
  const navigate = useNavigate();
  // One entry for the life of this component: the page makes a new one for another id.
  const id = props.id;
  const entry = createLoad(
    () => id,
    (wanted, signal) => journal.one(wanted, signal),
  );
  const [status, setStatus] = createSignal<SyncStatus>({ kind: "opening" });
  const [bothSides, setBothSides] = createSignal(false);
  const [failure, setFailure] = createSignal<ApiError>();
  let sync: Pick<EntrySync, "flush" | "nudge"> | undefined;
  const [typedTitle, setTypedTitle] = createSignal<string>();
  const title = () => (typedTitle() ?? entry.data()?.title ?? "").trim() || t("journal.untitled");
  createTitle(title);

  // Whoever leaves in the middle of a word finds it in the list: the last change is sent first, if that takes no time.
  useBeforeLeave((leaving) => {
    if (status().kind !== "saving" || leaving.defaultPrevented) return;
    leaving.preventDefault();
    const patience = new Promise((resolve) => setTimeout(resolve, longestWait));
    void Promise.race([sync?.flush(), patience]).then(() => leaving.retry(true));
  });

  async function putAway() {
    setFailure(undefined);
    try {
      await sync?.flush();
      const title = (await journal.one(id)).title;
      await journal.putAway(id);
      navigate("/journal", { state: { putAway: { id, title } } });
    } catch (thrown) {
      setFailure(toApiError(thrown));
    }
  }

  const isWritable = () => status().kind !== "opening" && status().kind !== "closed";
  const reading = () => (
    <ReadingView
      entry={entry.data()}
      // Where the editor opened with what this device kept, the page that could not be loaded is not missed.
      error={entry.error()}
      onRetry={() => void entry.reload()}
    />
  );

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[680px] grid-cols-[minmax(0,1fr)] content-start gap-x-10 px-4 pb-10 desk:px-7 page:max-w-[1080px] page:grid-cols-[minmax(0,680px)_300px]">
        <header class="col-span-full flex min-h-14 items-center gap-2 border-line border-b py-2">
          <A
            href="/journal"
            aria-label={t("journal.back")}
            title={t("journal.back")}
            class="-ms-2 inline-grid size-9 shrink-0 place-items-center rounded-control text-ink-2 hover:bg-line hover:text-ink pointer-coarse:size-11"
          >
            <ArrowLeft class="size-5 rtl:-scale-x-100" aria-hidden="true" />
          </A>
          <Show when={entry.data()}>
            {(view) => (
              <p class="min-w-0 flex-1 text-small text-ink-2">{t(`journal.readers.${view().visibility}`)}</p>
            )}
          </Show>
          <span class="ms-auto" />
          <SaveState status={status()} />
        </header>
        <section
          class="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-4 py-6"
          aria-label={t("journal.text")}
        >
          <h1 class="sr-only">{title()}</h1>
          <Show when={bothSides() && (entry.data()?.leftOut ?? []).length === 0}>
            <BothSidesNotice id={id} onClose={() => setBothSides(false)} />
          </Show>
          <Show when={entry.data()}>
            {(view) => (
              <LeftOutNotice
                entry={view()}
                journal={journal}
                onChange={entry.replace}
                refresh={async () => {
                  await sync?.nudge();
                }}
              />
            )}
          </Show>
          <Show when={failure()}>{(error) => <ErrorNotice error={error()} />}</Show>
          <EditorOr reading={reading()}>
            <EntryEditor
              id={id}
              userId={session.user()?.id ?? ""}
              journal={journal}
              fresh={location.state?.fresh === true}
              reading={reading()}
              onStatus={setStatus}
              onTitle={setTypedTitle}
              onBothSides={() => {
                setBothSides(true);
                void entry.reload();
              }}
              onSync={(made) => {
                sync = made;
              }}
            />
          </EditorOr>
          <Show when={isWritable()}>
            <p class="text-tiny text-ink-3 max-sm:hidden">{t("journal.help")}</p>
          </Show>
        </section>
        <Later>
          <Show when={entry.data()}>
            {(view) => (
              <EntryAside
                entry={view()}
                journal={journal}
                onChange={entry.replace}
                flush={async () => {
                  await sync?.flush();
                }}
                onPutAway={() => void putAway()}
              />
            )}
          </Show>
        </Later>
      </div>
    </div>
  );
}

/** The editor once it is loaded; the page to read before that, and where it can't be loaded. */
function EditorOr(props: { readonly reading: JSX.Element; readonly children: JSX.Element }) {
  const { t } = useI18n();
  return (
    <ErrorBoundary
      fallback={
        <div class="grid gap-4">
          <p role="status" class="rounded-sheet bg-own px-4 py-2.5 text-small text-own-ink">
            {t("journal.editor-failed")}
          </p>
          {props.reading}
        </div>
      }
    >
      <Suspense fallback={props.reading}>{props.children}</Suspense>
    </ErrorBoundary>
  );
}
