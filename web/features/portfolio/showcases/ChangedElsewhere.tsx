import { For } from "solid-js";
import type { ShowcaseView } from "../../../../server/modules/portfolio/showcases/showcases.schemas.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Button } from "../../../ui/Button.tsx";
import type { Composition } from "./composing.models.ts";
import type { Composer } from "./create-composer.ts";

/** The page was changed on two devices: both in outline, side by side, and which one to go on with. */
export function ChangedElsewhere(props: { readonly composer: Composer; readonly theirs: ShowcaseView }) {
  const { t } = useI18n();
  return (
    <section
      ref={(section) => queueMicrotask(() => section.focus())}
      tabindex="-1"
      role="alert"
      aria-labelledby="elsewhere-title"
      class="grid gap-4 rounded-sheet border border-look bg-look-wash px-4 py-4"
    >
      <div class="grid gap-1">
        <h2 id="elsewhere-title" class="text-[1.05rem]">
          {t("clash.title")}
        </h2>
        <p class="text-small">{t("showcase.elsewhere")}</p>
      </div>
      <div class="grid gap-3 sm:grid-cols-2">
        <Outline name={t("clash.theirs")} composition={props.theirs} />
        <Outline name={t("clash.mine")} composition={props.composer.composition} />
      </div>
      <div class="flex flex-wrap gap-2">
        <Button onClick={() => props.composer.choose("mine")}>{t("clash.take-mine")}</Button>
        <Button onClick={() => props.composer.choose("theirs")}>{t("clash.take-theirs")}</Button>
      </div>
    </section>
  );
}

function Outline(props: {
  readonly name: string;
  readonly composition: Pick<Composition, "title" | "blocks">;
}) {
  const { t } = useI18n();
  const words = (block: Composition["blocks"][number]) => {
    if (block.kind === "heading" || block.kind === "quote") return block.text;
    return block.kind === "text" ? block.markdown : "";
  };
  return (
    <div class="grid min-w-0 content-start gap-1 rounded-control border border-line bg-raised px-3 py-2 text-small">
      <p class="text-tiny text-ink-2">{props.name}</p>
      <p class="font-semibold [overflow-wrap:anywhere]" dir="auto">
        {props.composition.title}
      </p>
      <ol class="grid gap-0.5">
        <For each={props.composition.blocks}>
          {(block) => (
            <li class="line-clamp-2" dir="auto">
              {t(`block.${block.kind}`)}
              {words(block) ? `: ${words(block)}` : ""}
            </li>
          )}
        </For>
      </ol>
    </div>
  );
}
