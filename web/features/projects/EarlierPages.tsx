import { createSignal, createUniqueId, For, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { projectsApi } from "./projects-api.ts";

/** How the shared page was before: nothing that was ever saved there is gone. */
export function EarlierPages(props: { readonly projectId: string; readonly revision: number }) {
  const { t } = useI18n();
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <Button kind="ghost" onClick={() => setOpen(true)}>
        {t("project.page-before")}
      </Button>
      <Dialog open={open()} title={t("project.page-before")} onClose={() => setOpen(false)}>
        <Pages projectId={props.projectId} revision={props.revision} />
      </Dialog>
    </>
  );
}

function Pages(props: { readonly projectId: string; readonly revision: number }) {
  const { t, moment } = useI18n();
  const api = projectsApi(useApi());
  const [revision, setRevision] = createSignal(Math.max(1, props.revision - 1));
  const pages = createLoad(
    () => props.projectId,
    (id, signal) => api.pages(id, signal),
  );
  const page = createLoad(revision, (number, signal) => api.page(props.projectId, number, signal), {
    keepOld: true,
  });
  const id = createUniqueId();
  return (
    <>
      <label for={id} class="sr-only">
        {t("project.page-before")}
      </label>
      <select
        id={id}
        class={`${fieldLook} text-small`}
        onChange={(event) => setRevision(Number(event.currentTarget.value))}
      >
        <For each={pages.data()}>
          {(one) => (
            <option value={one.revision} selected={one.revision === revision()}>
              {t("project.page-version", {
                number: String(one.revision),
                name: one.by,
                at: moment(one.at),
              })}
            </option>
          )}
        </For>
      </select>
      <Show when={page.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void page.reload()} />}
      </Show>
      <Show when={page.data()}>
        {(found) => (
          <section aria-live="polite" class="grid gap-2 font-serif">
            <h3 dir="auto">{found().title}</h3>
            <Show when={found().body.trim()} fallback={<p class="text-ink-2">{t("project.part-none")}</p>}>
              <RichText text={found().body} />
            </Show>
          </section>
        )}
      </Show>
    </>
  );
}
