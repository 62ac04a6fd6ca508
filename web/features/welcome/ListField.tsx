import Plus from "lucide-solid/icons/plus";
import X from "lucide-solid/icons/x";
import { For, Show } from "solid-js";
import { longestFact } from "../../../server/modules/learners/profile/profile.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button, IconButton } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";

/** Several short things: some to press, and room for one's own words. Enter adds; an empty Enter goes on. */
export function ListField(props: {
  /** Name of the group, for those who hear it. */
  readonly label: string;
  readonly suggestions: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** Own words that are not in the list yet. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Puts the own words into the list. */
  readonly onAdd: () => void;
}) {
  const { t } = useI18n();
  const own = () => props.chosen.filter((one) => !props.suggestions.includes(one));
  const has = (one: string) => props.chosen.includes(one);
  const takeOut = (one: string) => props.onChange(props.chosen.filter((other) => other !== one));

  return (
    <fieldset class="grid gap-3">
      <legend class="sr-only">{props.label}</legend>
      <div class="flex flex-wrap gap-2">
        <For each={props.suggestions}>
          {(one) => (
            <Button
              kind="tool"
              class="whitespace-normal text-start"
              aria-pressed={has(one)}
              onClick={() => (has(one) ? takeOut(one) : props.onChange([...props.chosen, one]))}
            >
              {one}
            </Button>
          )}
        </For>
      </div>
      <Show when={own().length > 0}>
        <ul class="grid gap-1.5">
          <For each={own()}>
            {(one) => (
              <li class="flex items-center gap-2 rounded-control border border-own-line bg-own py-1 ps-3 pe-1">
                <span dir="auto" class="min-w-0 flex-1 [overflow-wrap:anywhere]">
                  {one}
                </span>
                <IconButton label={t("welcome.take-out", { text: one })} onClick={() => takeOut(one)}>
                  <X class="size-4" aria-hidden="true" />
                </IconButton>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <div class="flex items-end gap-2">
        <TextField
          class="flex-1"
          label={t("welcome.own")}
          dir="auto"
          maxLength={longestFact}
          value={props.text}
          onInput={(event) => props.onText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.isComposing || props.text.trim() === "") return;
            event.preventDefault();
            props.onAdd();
          }}
        />
        <Button class="min-h-10" aria-label={t("welcome.add")} onClick={() => props.onAdd()}>
          <Plus class="size-4" aria-hidden="true" />
        </Button>
      </div>
    </fieldset>
  );
}
