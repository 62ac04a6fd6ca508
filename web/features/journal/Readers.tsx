import Lock from "lucide-solid/icons/lock";
import Users from "lucide-solid/icons/users";
import { For, Show } from "solid-js";
import {
  type Visibility,
  visibilitySchema,
} from "../../../server/modules/journal/entries/entries.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** Who can read the page: said in a sentence, and chosen below it. */
export function Readers(props: {
  readonly visibility: Visibility;
  readonly onChange: (visibility: Visibility) => void;
}) {
  const { t } = useI18n();
  return (
    <fieldset class="grid gap-1.5">
      <legend class="pb-1 font-semibold">{t("journal.readers")}</legend>
      <p class="flex gap-2 pb-1 text-small text-ink-2" aria-live="polite">
        <Show
          when={props.visibility === "private"}
          fallback={<Users class="mt-0.5 size-4 shrink-0 text-teal-ink" aria-hidden="true" />}
        >
          <Lock class="mt-0.5 size-4 shrink-0" aria-hidden="true" />
        </Show>
        {t(`journal.readers.${props.visibility}`)}
      </p>
      <For each={visibilitySchema.options}>
        {(visibility) => (
          <label class="flex min-h-8 items-center gap-2.5 text-small pointer-coarse:min-h-11">
            <input
              type="radio"
              name="journal-readers"
              class="size-4 accent-teal"
              value={visibility}
              checked={props.visibility === visibility}
              onChange={() => props.onChange(visibility)}
            />
            {t(`journal.readers.choose.${visibility}`)}
          </label>
        )}
      </For>
    </fieldset>
  );
}
