import { For, Show } from "solid-js";
import type { ColleaguePack } from "../../../server/modules/curriculum/authoring/authoring.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Pages } from "../../lib/create-pages.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { MoreButton } from "../../ui/MoreButton.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";

/** Packs that colleagues published, page by page, each to be copied. */
export function ColleaguePacks(props: {
  readonly pages: Pages<ColleaguePack>;
  readonly nameOf: (pack: ColleaguePack) => string;
  readonly busy: boolean;
  readonly onCopy: (pack: ColleaguePack) => void;
}) {
  const { t } = useI18n();
  return (
    <>
      <Show
        when={props.pages.rows()}
        fallback={<Show when={!props.pages.error()}>{<Skeleton rows={3} />}</Show>}
      >
        {(packs) => (
          <>
            <p class="text-small text-ink-2">
              {t(packs().length > 0 ? "packs.use" : "packs.colleagues-none")}
            </p>
            <ul class="grid gap-2.5">
              <For each={packs()}>
                {(pack) => (
                  <Theirs
                    pack={pack}
                    name={props.nameOf(pack)}
                    busy={props.busy}
                    onCopy={() => props.onCopy(pack)}
                  />
                )}
              </For>
            </ul>
          </>
        )}
      </Show>
      <Show when={props.pages.error()}>
        {(problem) => <ErrorNotice error={problem()} onRetry={() => void props.pages.reload()} />}
      </Show>
      <MoreButton pages={props.pages} />
    </>
  );
}

function Theirs(props: {
  readonly pack: ColleaguePack;
  readonly name: string;
  readonly busy: boolean;
  readonly onCopy: () => void;
}) {
  const { t, count } = useI18n();
  return (
    <li class="sheet flex flex-wrap items-center gap-3 p-4 shadow-none">
      <div class="grid min-w-[16ch] flex-1 gap-1">
        <p class="font-semibold" dir="auto">
          {props.name}
        </p>
        <p class="text-small text-ink-2">
          {props.pack.by === null ? t("packs.by-gone") : t("packs.by", { name: props.pack.by })} ·{" "}
          <Show when={props.pack.basedOn}>{(name) => <>{t("packs.after", { name: name() })} · </>}</Show>
          {count("packs.items", props.pack.items)} · {count("packs.classes", props.pack.classes)}
        </p>
      </div>
      <Button
        disabled={props.busy}
        aria-label={t("packs.copy-named", { name: props.name })}
        onClick={() => props.onCopy()}
      >
        {t("packs.copy")}
      </Button>
    </li>
  );
}
