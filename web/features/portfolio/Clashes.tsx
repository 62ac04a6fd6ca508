import { For } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Compare } from "./Compare.tsx";
import type { Clash, WordField } from "./fields.models.ts";

/** What was changed here and on another device: both side by side, and what to take into the form. */
export function Clashes(props: {
  readonly clashes: readonly Clash[];
  readonly onTake: (field: WordField, words: string) => void;
}) {
  const { t } = useI18n();
  return (
    <section
      ref={(section) => queueMicrotask(() => section.focus())}
      tabindex="-1"
      role="alert"
      aria-labelledby="clash-title"
      class="grid gap-4 rounded-sheet border border-look bg-look-wash px-4 py-4"
    >
      <div class="grid gap-1">
        <h2 id="clash-title" class="text-[1.05rem]">
          {t("clash.title")}
        </h2>
        <p class="text-small">{props.clashes.length > 0 ? t("clash.lead") : t("clash.joined")}</p>
      </div>
      <For each={props.clashes}>
        {(clash) => (
          <div class="grid gap-2">
            <h3 class="text-[0.95rem]">{t(`field.${clash.field}`)}</h3>
            <Compare
              before={clash.theirs}
              after={clash.mine}
              beforeName={t("clash.theirs")}
              afterName={t("clash.mine")}
            />
            <div class="flex flex-wrap gap-2">
              <Button class="py-1.5 text-small" onClick={() => props.onTake(clash.field, clash.mine)}>
                {t("clash.take-mine")}
              </Button>
              <Button class="py-1.5 text-small" onClick={() => props.onTake(clash.field, clash.theirs)}>
                {t("clash.take-theirs")}
              </Button>
              <Button
                class="py-1.5 text-small"
                onClick={() =>
                  props.onTake(
                    clash.field,
                    clash.field === "title"
                      ? `${clash.theirs} / ${clash.mine}`
                      : `${clash.theirs}\n\n${clash.mine}`,
                  )
                }
              >
                {t("clash.take-both")}
              </Button>
            </div>
          </div>
        )}
      </For>
    </section>
  );
}
