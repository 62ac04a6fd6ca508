import { A } from "@solidjs/router";
import { createUniqueId, For, Show } from "solid-js";
import type { OwnPart, PartPatch } from "../../../server/modules/portfolio/projects/projects.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { portfolioApi } from "../portfolio/portfolio-api.ts";

/** A page of one's own journal that thinks about the project. It stays private unless its words are shown. */
export function Reflection(props: {
  readonly own: OwnPart;
  readonly onWrite: (patch: Omit<PartPatch, "revision">) => void;
}) {
  const { t } = useI18n();
  return (
    <div class="grid gap-2">
      <h3 class="text-[1rem]">{t("project.reflection")}</h3>
      <Show when={props.own.entry} fallback={<Link onPick={(entryId) => props.onWrite({ entryId })} />}>
        {(entry) => (
          <>
            <A
              href={`/journal/${encodeURIComponent(entry().id)}`}
              dir="auto"
              class="justify-self-start text-small text-teal-ink underline underline-offset-3"
            >
              {entry().title || t("work.untitled")}
            </A>
            <p class="text-tiny text-ink-2">
              {props.own.shown ? t("project.reflection-shown") : t("project.reflection-private")}
            </p>
            <Show when={props.own.shown}>
              {(shown) => (
                <blockquote class="border-own-line border-s-2 ps-3 font-serif">
                  <RichText text={shown().body} />
                </blockquote>
              )}
            </Show>
            <div class="flex flex-wrap gap-2">
              <Button class="whitespace-normal!" onClick={() => props.onWrite({ show: true })}>
                {props.own.shown ? t("project.reflection-again") : t("project.reflection-show")}
              </Button>
              <Show when={props.own.shown}>
                <Button class="whitespace-normal!" onClick={() => props.onWrite({ show: false })}>
                  {t("project.reflection-hide")}
                </Button>
              </Show>
              <Button kind="ghost" onClick={() => props.onWrite({ entryId: null })}>
                {t("project.reflection-unlink")}
              </Button>
            </div>
          </>
        )}
      </Show>
    </div>
  );
}

function Link(props: { readonly onPick: (id: string) => void }) {
  const { t, locale } = useI18n();
  const api = portfolioApi(useApi(), locale);
  const entries = createLoad(
    () => "entries",
    async (_, signal) => (await api.reflections("", null, signal)).rows,
  );
  const id = createUniqueId();
  let chosen: HTMLSelectElement | undefined;
  return (
    <>
      <p class="text-tiny text-ink-2">{t("project.reflection-note")}</p>
      <Show when={(entries.data()?.length ?? 0) > 0}>
        <label for={id} class="text-small font-semibold">
          {t("project.reflection-link")}
        </label>
        <div class="flex flex-wrap gap-2">
          <select ref={chosen} id={id} class={`${fieldLook} min-w-0 flex-1 text-small`}>
            <For each={entries.data()}>
              {(entry) => (
                <option value={entry.id}>
                  {entry.title.trim() || entry.preview.slice(0, 60) || t("work.untitled")}
                </option>
              )}
            </For>
          </select>
          <Button
            aria-label={`${t("project.reflection-link")}: ${t("portfolio.add")}`}
            onClick={() => chosen && props.onPick(chosen.value)}
          >
            {t("portfolio.add")}
          </Button>
        </div>
      </Show>
    </>
  );
}
