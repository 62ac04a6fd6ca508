import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { subjectsIn } from "../choose/catalogue-api.ts";
import { BackLink } from "../portfolio/BackLink.tsx";
import { authoringApi } from "./authoring-api.ts";
import { inLanguage } from "./draft.models.ts";
import { PackEditor } from "./PackEditor.tsx";

/** A pack of one's own: written, tried and published. */
export default function WritePack() {
  const { t, locale } = useI18n();
  const base = useApi();
  const api = authoringApi(base);
  const userId = useSession().user()?.id ?? "";
  const params = useParams<{ id: string }>();
  const load = createLoad(
    () => params.id,
    (id, signal) => api.open(id, signal),
  );
  const subjects = createLoad(locale, (language, signal) => subjectsIn(base, language, signal), {
    keepOld: true,
  });
  const name = () => {
    const pack = load.data()?.pack;
    return pack ? inLanguage(pack.name, locale()) || t("packs.unnamed") : t("packs.title");
  };
  createTitle(name);
  // A colleague's skills may be taken back: a pack builds on its own and on those that come with Ponder.
  const lasting = () => (subjects.data() ?? []).filter(({ id }) => !id.startsWith("own."));

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[1180px] grid-cols-[minmax(0,1fr)] gap-5 px-4 py-7 desk:px-7">
        <BackLink href="/packs">{t("packs.title")}</BackLink>
        <Show when={load.error() ?? subjects.error()}>
          {(problem) => (
            <ErrorNotice error={problem()} onRetry={() => void (load.error() ? load : subjects).reload()} />
          )}
        </Show>
        <Show when={load.data()} keyed fallback={<Show when={!load.error()}>{<Skeleton rows={4} />}</Show>}>
          {(opened) => (
            <PackEditor
              api={api}
              userId={userId}
              pack={opened.pack}
              rubrics={opened.rubrics}
              subjects={lasting()}
            />
          )}
        </Show>
      </div>
    </div>
  );
}
