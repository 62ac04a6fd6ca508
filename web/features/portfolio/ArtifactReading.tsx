import { type ParentProps, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { ArtifactView } from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { ArtifactContent } from "./ArtifactContent.tsx";
import { kindIcons } from "./kinds.ts";

/** What a piece of work is and is called, with what can be done with it. */
export function ArtifactHead(props: ParentProps<{ readonly artifact: ArtifactView }>) {
  const { t } = useI18n();
  return (
    <header class="flex flex-wrap items-start gap-x-4 gap-y-3">
      <div class="grid min-w-[18ch] flex-1 gap-1.5">
        <p class="flex items-center gap-2 text-small text-ink-2">
          <Dynamic
            component={kindIcons[props.artifact.kind]}
            class="size-[18px] text-teal-ink"
            aria-hidden="true"
          />
          {t(`kind.${props.artifact.kind}`)}
          <Show when={props.artifact.status === "draft"}>
            <Chip tone="look">{t("portfolio.draft")}</Chip>
          </Show>
        </p>
        <h1 class="font-serif text-[1.6rem] [overflow-wrap:anywhere]" dir="auto">
          {props.artifact.title}
        </h1>
      </div>
      <div class="flex flex-wrap gap-2">{props.children}</div>
    </header>
  );
}

/** The work itself, its caption, and why it matters in its learner's own words. */
export function ArtifactWords(props: { readonly artifact: ArtifactView; readonly onSayWhy: () => void }) {
  const { t } = useI18n();
  return (
    <div class="grid min-w-0 content-start gap-5">
      <Sheet aria-label={t(`kind.${props.artifact.kind}`)} class="grid min-w-0 gap-3 desk:px-7 desk:py-6">
        <ArtifactContent artifact={props.artifact} />
        <Show when={props.artifact.caption}>
          <div class="border-line border-t pt-3 text-small text-ink-2">
            <RichText text={props.artifact.caption} />
          </div>
        </Show>
      </Sheet>
      <section
        aria-labelledby="why-title"
        class="grid gap-1.5 rounded-sheet border border-own-line bg-own px-5 py-4"
      >
        <h2 id="why-title" class="text-[1rem] text-own-ink">
          {t("work.why")}
        </h2>
        <Show
          when={props.artifact.why.trim()}
          fallback={
            <button
              type="button"
              class="justify-self-start text-start text-ink-2 underline underline-offset-3 pointer-coarse:min-h-11"
              onClick={() => props.onSayWhy()}
            >
              {t("work.why-none")}
            </button>
          }
        >
          {(why) => (
            <div class="font-serif text-read [overflow-wrap:anywhere]">
              <RichText text={why()} />
            </div>
          )}
        </Show>
      </section>
    </div>
  );
}
