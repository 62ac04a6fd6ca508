import { createUniqueId, For, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import type { SideBlock } from "./versions.models.ts";

/** A text of a page: as it is now (`now`), or a version's. */
export interface Side {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly body: string;
}

/** One of two texts that are compared. */
export function VersionSide(props: {
  readonly label: string;
  readonly side: Side;
  readonly sides: readonly Side[];
  readonly blocks: readonly SideBlock[];
  readonly onChoose: (id: string) => void;
  readonly onRestore: () => void;
}) {
  const { t } = useI18n();
  const id = createUniqueId();
  return (
    <Sheet aria-label={props.label} class="grid min-w-0 content-start gap-4">
      <div class="grid gap-1.5">
        <label for={id} class="text-tiny text-ink-2">
          {props.label}
        </label>
        <select
          id={id}
          class={`${fieldLook} text-small`}
          value={props.side.id}
          onChange={(event) => props.onChoose(event.currentTarget.value)}
        >
          <For each={props.sides}>
            {(side) => (
              <option value={side.id} selected={side.id === props.side.id}>
                {side.name}
              </option>
            )}
          </For>
        </select>
      </div>
      <h2 class="font-serif text-[1.25rem] [overflow-wrap:anywhere]" dir="auto">
        {props.side.title.trim() || t("journal.untitled")}
      </h2>
      <div class="grid gap-2">
        <For each={props.blocks} fallback={<p class="text-ink-2">{t("journal.version-empty")}</p>}>
          {(block) => (
            <Show when={block.only} fallback={<RichText text={block.text} />}>
              <div class="border-own-line border-s-4 bg-own ps-3 pe-2 py-1">
                <span class="sr-only">{t("journal.version-only")}: </span>
                <RichText text={block.text} />
              </div>
            </Show>
          )}
        </For>
      </div>
      <Show when={props.side.id !== "now"}>
        <Button class="justify-self-start" onClick={() => props.onRestore()}>
          {t("journal.version-restore")}
        </Button>
      </Show>
    </Sheet>
  );
}
