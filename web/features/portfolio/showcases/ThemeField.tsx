import { For } from "solid-js";
import { themeSchema } from "../../../../server/modules/portfolio/showcases/showcases.schemas.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { Composition } from "./composing.models.ts";

/** A bar in the theme's own accent. */
const accents: Readonly<Record<Composition["theme"], string>> = {
  paper: "bg-[#0f6b6b] dark:bg-[#6fc2c0]",
  slate: "bg-[#2a4f87] dark:bg-[#8fb4ea]",
  garden: "bg-[#2f6b3a] dark:bg-[#8ccf98]",
};

/** The mood of the page. */
export function ThemeField(props: {
  readonly theme: Composition["theme"];
  readonly onChange: (theme: Composition["theme"]) => void;
}) {
  const { t } = useI18n();
  return (
    <fieldset class="grid grid-cols-3 gap-2">
      <legend class="mb-1.5 text-small font-semibold">{t("showcase.theme")}</legend>
      <For each={themeSchema.options}>
        {(one) => (
          <label
            class={`grid cursor-pointer gap-1.5 rounded-control border p-2.5 text-small has-focus-visible:outline-2 has-focus-visible:outline-teal ${props.theme === one ? "border-teal bg-teal-wash font-semibold text-teal-ink" : "border-line bg-paper text-ink-2 hover:border-edge"}`}
          >
            <input
              type="radio"
              name="theme"
              class="sr-only"
              checked={props.theme === one}
              onChange={() => props.onChange(one)}
            />
            <span class={`h-1.5 rounded-full ${accents[one]}`} aria-hidden="true" />
            {t(`theme.${one}`)}
          </label>
        )}
      </For>
    </fieldset>
  );
}
