import { Show } from "solid-js";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { drafts } from "../../lib/drafts.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Announcer } from "./Announcer.tsx";
import { ComposerDock } from "./ComposerDock.tsx";
import { createTutoring } from "./create-tutoring.ts";
import { Log } from "./Log.tsx";

/** A conversation with the tutor beside something else, such as an item of practice. */
export default function TutorBeside(props: { readonly id: string }) {
  const { t, locale } = useI18n();
  const userId = useSession().user()?.id ?? "";
  // One conversation for the life of this component.
  const id = props.id;
  const tutoring = createTutoring({ id, api: useApi(), locale });
  return (
    <section class="grid h-full min-h-0 grid-rows-[minmax(0,1fr)_auto]" aria-label={t("practice.tutor")}>
      <Show
        when={tutoring.view.data()}
        fallback={
          <Show when={tutoring.view.error()} fallback={<Skeleton rows={3} />}>
            {(error) => <ErrorNotice error={error()} onRetry={() => void tutoring.reload()} />}
          </Show>
        }
      >
        <Show
          when={tutoring.messages().length > 0}
          fallback={<p class="px-5 py-6 text-ink-2">{t("practice.tutor-lead")}</p>}
        >
          <Log tutoring={tutoring} />
        </Show>
        <ComposerDock
          tutoring={tutoring}
          draft={drafts.read(userId, id)}
          onDraft={(text) => drafts.write(userId, id, text)}
        />
      </Show>
      <Announcer tutoring={tutoring} />
    </section>
  );
}
