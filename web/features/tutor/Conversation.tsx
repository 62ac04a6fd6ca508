import { A, useLocation, useParams } from "@solidjs/router";
import { createEffect, createSignal, on, Show } from "solid-js";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createMedia } from "../../lib/create-media.ts";
import { drafts } from "../../lib/drafts.ts";
import { buttonLook } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Announcer } from "./Announcer.tsx";
import { ComposerDock } from "./ComposerDock.tsx";
import { ConversationHeader } from "./ConversationHeader.tsx";
import { createTutoring, isGone, type Tutoring } from "./create-tutoring.ts";
import { ItemStart } from "./ItemStart.tsx";
import { Log } from "./Log.tsx";
import { PageAside } from "./PageAside.tsx";
import { SharedNotesProvider } from "./SharedNotes.tsx";

/** One conversation with the tutor. */
export default function Conversation() {
  const params = useParams<{ id: string }>();
  return (
    <Show when={params.id} keyed>
      {(id) => <OpenConversation id={id} />}
    </Show>
  );
}

function OpenConversation(props: { readonly id: string }) {
  const { t, locale } = useI18n();
  const location = useLocation<{ readonly send?: boolean }>();
  const userId = useSession().user()?.id ?? "";
  // One conversation for the life of this component: the page makes a new one for another id.
  const id = props.id;
  const tutoring = createTutoring({ id, api: useApi(), locale });
  const [pageOpen, setPageOpen] = createSignal(false);
  const isWide = createMedia("(min-width: 1100px)");
  createTitle(() => tutoring.view.data()?.conversation.title || t("tutor.title"));

  // A conversation just started from somewhere else brings its first words as a draft, to be sent on arrival.
  const [draft, setDraft] = createSignal("");
  createEffect(
    on(tutoring.view.data, (loaded, before) => {
      if (!loaded || before) return;
      const kept = drafts.read(userId, id);
      if (loaded.messages.length > 0 || !location.state?.send || kept.trim() === "") setDraft(kept);
      else void sendFirst(kept.trim());
    }),
  );

  async function sendFirst(words: string) {
    drafts.write(userId, id, "");
    if (await tutoring.send({ text: words })) return;
    drafts.write(userId, id, words);
    setDraft(words);
  }

  return (
    <div class="grid h-full min-h-0 page:grid-cols-[minmax(0,1fr)_380px]">
      <section class="grid min-h-0 min-w-0 grid-rows-[auto_minmax(0,1fr)_auto]">
        <Show when={tutoring.view.data()} fallback={<Opening tutoring={tutoring} />}>
          {(view) => (
            <>
              <ConversationHeader
                conversation={view().conversation}
                tutor={tutoring.tutor() ?? view().conversation.tutor}
                onPage={() => setPageOpen(true)}
              />
              <Show when={tutoring.messages().length > 0} fallback={<ItemStart view={view()} />}>
                <SharedNotesProvider conversationId={id}>
                  <Log tutoring={tutoring} />
                </SharedNotesProvider>
              </Show>
              <ComposerDock
                tutoring={tutoring}
                draft={draft()}
                onDraft={(text) => drafts.write(userId, id, text)}
              />
            </>
          )}
        </Show>
      </section>
      <Show when={isWide()}>
        <aside aria-label={t("page.title")} class="overflow-y-auto border-line border-s p-5 max-page:hidden">
          <Show when={tutoring.page()} fallback={<Skeleton rows={2} />}>
            {(page) => <PageAside page={page()} />}
          </Show>
        </aside>
      </Show>
      <Dialog side open={pageOpen() && !isWide()} title={t("page.title")} onClose={() => setPageOpen(false)}>
        <Show when={tutoring.page()}>{(page) => <PageAside page={page()} />}</Show>
      </Dialog>
      <Announcer tutoring={tutoring} />
    </div>
  );
}

/** Before the conversation is there: its shape, or why it can't be had. */
function Opening(props: { readonly tutoring: Tutoring }) {
  const { t } = useI18n();
  return (
    <div class="mx-auto w-full max-w-[700px] px-4 py-6">
      <h1 class="sr-only">{t("tutor.title")}</h1>
      <Show when={props.tutoring.view.error()} fallback={<Skeleton rows={4} />}>
        {(error) => (
          <div class="grid gap-4">
            <Show
              when={isGone(error())}
              fallback={<ErrorNotice error={error()} onRetry={() => void props.tutoring.reload()} />}
            >
              <ErrorNotice error={error()} />
            </Show>
            <A href="/tutor" class={`${buttonLook("secondary")} justify-self-start`}>
              {t("today.all")}
            </A>
          </div>
        )}
      </Show>
    </div>
  );
}
