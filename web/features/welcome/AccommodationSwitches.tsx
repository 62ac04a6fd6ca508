import { createUniqueId, For, Show } from "solid-js";
import {
  type Accommodation,
  accommodationSchema,
} from "../../../server/modules/learners/profile/profile.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { canDictate } from "../../lib/create-dictation.ts";
import { canReadAloud } from "../../lib/create-reading.ts";

/** What makes it easier, each with what it does. What this browser can't do says so, and can be chosen for another. */
export function AccommodationSwitches(props: {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly disabled?: boolean;
  readonly onSwitch: (accommodation: Accommodation, on: boolean) => void;
}) {
  return (
    <fieldset class="grid gap-1">
      <legend class="sr-only">{props.label}</legend>
      <For each={accommodationSchema.options}>
        {(accommodation) => (
          <AccommodationSwitch
            accommodation={accommodation}
            on={props.chosen.includes(accommodation)}
            disabled={props.disabled ?? false}
            onSwitch={(on) => props.onSwitch(accommodation, on)}
          />
        )}
      </For>
    </fieldset>
  );
}

function AccommodationSwitch(props: {
  readonly accommodation: Accommodation;
  readonly on: boolean;
  readonly disabled: boolean;
  readonly onSwitch: (on: boolean) => void;
}) {
  const { t } = useI18n();
  const leadId = createUniqueId();
  const cannot = () =>
    (props.accommodation === "read-aloud" && !canReadAloud()) ||
    (props.accommodation === "dictation" && !canDictate());
  return (
    <label class="flex cursor-pointer items-start gap-3 rounded-control px-2 py-2 hover:bg-teal-wash">
      <input
        type="checkbox"
        class="mt-1 size-5 shrink-0 accent-teal"
        checked={props.on}
        disabled={props.disabled}
        aria-describedby={leadId}
        onChange={(event) => props.onSwitch(event.currentTarget.checked)}
      />
      <span class="grid min-w-0">
        <span class="font-semibold">{t(`accommodation.${props.accommodation}`)}</span>
        <span id={leadId} class="text-small text-ink-2">
          {t(`accommodation.${props.accommodation}-lead`)}{" "}
          <Show when={cannot()}>{t("accommodation.cannot")}</Show>
        </span>
      </span>
    </label>
  );
}
