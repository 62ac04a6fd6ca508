import { For, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { StandingMark } from "./StandingMark.tsx";
import { standings } from "./skill-map.models.ts";

/** What the boxes of a map mean. */
export function MapKey(props: { readonly highlighted: boolean }) {
  const { t } = useI18n();
  return (
    <ul aria-label={t("map.key")} class="flex flex-wrap gap-x-5 gap-y-1.5 text-small text-ink-2">
      <For each={standings}>
        {(standing) => (
          <li class="flex items-center gap-1.5">
            <StandingMark standing={standing} />
            {t(`map.standing.${standing}`)}
          </li>
        )}
      </For>
      <Show when={props.highlighted}>
        <li class="flex items-center gap-1.5">
          <span class="size-4 rounded-[5px] border-2 border-teal" aria-hidden="true" />
          {t("map.highlight")}
        </li>
      </Show>
    </ul>
  );
}
