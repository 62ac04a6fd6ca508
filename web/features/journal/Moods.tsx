import Heart from "lucide-solid/icons/heart";
import { createSignal, For, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { moodSchema } from "../../../server/modules/journal/entries/entries.schemas.ts";
import type { JournalSettings } from "../../../server/modules/journal/moods/moods.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import type { JournalApi } from "./journal-api.ts";
import { type Mood, moodIcons } from "./moods.ts";

/** How the learner felt, where they want to name it: off until they turn it on, and read by nobody else. */
export function Moods(props: {
  readonly mood: Mood | null;
  readonly journal: Pick<JournalApi, "settings" | "turnMoods" | "forgetMoods">;
  readonly onChange: (mood: Mood | null) => void;
  /** Moods were turned on, off or forgotten: the page is read again. */
  readonly onTurned: () => void;
}) {
  const { t } = useI18n();
  const settings = createLoad(
    () => "settings",
    (_, signal) => props.journal.settings(signal),
  );
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<ApiError>();
  let place: HTMLFieldSetElement | undefined;

  async function turn(how: () => Promise<JournalSettings>): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      settings.replace(await how());
      props.onTurned();
      place?.focus();
    } catch (thrown) {
      setFailure(toApiError(thrown));
    }
    setBusy(false);
  }

  return (
    <Show when={settings.data()}>
      {(chosen) => (
        <fieldset ref={place} tabIndex={-1} class="grid gap-1.5 outline-none" aria-busy={busy()}>
          <legend class="pb-1 font-semibold">{t("journal.moods")}</legend>
          <Show
            when={chosen().moods}
            fallback={
              <Off
                named={chosen().named}
                busy={busy()}
                onTurnOn={() => void turn(() => props.journal.turnMoods(true))}
                onForget={() => void turn(() => props.journal.forgetMoods())}
              />
            }
          >
            <p class="pb-1 text-small text-ink-2">{t("journal.moods-lead")}</p>
            <div class="flex flex-wrap gap-1.5">
              <For each={[null, ...moodSchema.options]}>
                {(mood) => (
                  <Choice mood={mood} chosen={props.mood === mood} onChoose={() => props.onChange(mood)} />
                )}
              </For>
            </div>
            <Button
              kind="ghost"
              class="-ms-3 justify-self-start text-small"
              disabled={busy()}
              onClick={() => void turn(() => props.journal.turnMoods(false))}
            >
              {t("journal.moods-off")}
            </Button>
          </Show>
          <Show when={failure()}>{(error) => <ErrorNotice error={error()} />}</Show>
        </fieldset>
      )}
    </Show>
  );
}

function Off(props: {
  readonly named: number;
  readonly busy: boolean;
  readonly onTurnOn: () => void;
  readonly onForget: () => void;
}) {
  const { t, count } = useI18n();
  return (
    <>
      <p class="text-small text-ink-2" aria-live="polite">
        {props.named > 0 ? count("journal.moods-kept", props.named) : t("journal.moods-none")}
      </p>
      <div class="flex flex-wrap gap-2">
        <Button kind="ghost" class="-ms-3 text-small" disabled={props.busy} onClick={() => props.onTurnOn()}>
          <Heart class="size-4" aria-hidden="true" /> {t("journal.moods-on")}
        </Button>
        <Show when={props.named > 0}>
          <Button kind="ghost" class="text-small" disabled={props.busy} onClick={() => props.onForget()}>
            {t("journal.moods-forget")}
          </Button>
        </Show>
      </div>
    </>
  );
}

function Choice(props: {
  readonly mood: Mood | null;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  const { t } = useI18n();
  return (
    <label class="inline-flex min-h-9 cursor-pointer items-center gap-1.5 rounded-full border border-line px-3 text-small has-checked:border-teal has-checked:bg-teal-wash has-checked:text-teal-ink has-focus-visible:outline-2 has-focus-visible:outline-teal pointer-coarse:min-h-11">
      <input
        type="radio"
        name="journal-mood"
        class="sr-only"
        checked={props.chosen}
        onChange={() => props.onChoose()}
      />
      <Show when={props.mood}>
        {(mood) => <Dynamic component={moodIcons[mood()]} class="size-4 shrink-0" aria-hidden="true" />}
      </Show>
      {props.mood === null ? t("journal.mood.none") : t(`journal.mood.${props.mood}`)}
    </label>
  );
}
