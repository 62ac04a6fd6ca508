import ArrowRight from "lucide-solid/icons/arrow-right";
import ChevronDown from "lucide-solid/icons/chevron-down";
import { createSignal, createUniqueId, For, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { itemsOf, type Skill, type SkillItem } from "./catalogue-api.ts";

type Start = (what: { readonly itemId: string } | { readonly skillId: string }) => void;

/** A skill: start at once, or look at its items first. */
export function SkillRow(props: {
  readonly skill: Skill;
  /** Names of the skills that come before it. */
  readonly before: readonly string[];
  readonly busy: boolean;
  readonly onStart: Start;
}) {
  const { t, count, list, locale } = useI18n();
  const api = useApi();
  const [open, setOpen] = createSignal(false);
  const listId = createUniqueId();
  const items = createLoad(
    () => (open() ? `${locale()} ${props.skill.id}` : null),
    (_, signal) => itemsOf(api, props.skill.id, locale(), signal),
  );
  return (
    <li class="sheet grid gap-3 px-4 py-3 desk:px-5">
      <div class="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div class="grid min-w-0 flex-1 basis-60 gap-0.5">
          <h2 class="text-[1.02rem]">{props.skill.name}</h2>
          <Show when={props.before.length > 0}>
            <p class="text-small text-ink-2">{t("choose.before", { names: list([...props.before]) })}</p>
          </Show>
        </div>
        <Button kind="ghost" aria-expanded={open()} aria-controls={listId} onClick={() => setOpen(!open())}>
          {count("choose.items", props.skill.items)}
          <ChevronDown
            class={`size-4 transition-transform ${open() ? "rotate-180" : ""}`}
            aria-hidden="true"
          />
        </Button>
        <Button
          kind="secondary"
          disabled={props.busy}
          aria-label={t("choose.start-skill", { name: props.skill.name })}
          onClick={() => props.onStart({ skillId: props.skill.id })}
        >
          {t("choose.start")}
          <ArrowRight class="size-4 rtl:-scale-x-100" aria-hidden="true" />
        </Button>
      </div>
      <div id={listId} hidden={!open()}>
        <Show when={items.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void items.reload()} />}
        </Show>
        <Show when={items.loading()}>
          <Skeleton rows={2} />
        </Show>
        <ul class="grid gap-2">
          <For each={items.data()}>
            {(item) => <ItemRow item={item} busy={props.busy} onStart={props.onStart} />}
          </For>
        </ul>
      </div>
    </li>
  );
}

function ItemRow(props: { readonly item: SkillItem; readonly busy: boolean; readonly onStart: Start }) {
  const { t } = useI18n();
  return (
    <li class="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-3 border-line border-t pt-2">
      <div class="grid gap-0.5">
        <div class="font-serif [overflow-wrap:anywhere]">
          <RichText text={props.item.preview} />
        </div>
        <p class="text-tiny text-ink-3">
          {t(`choose.kind.${props.item.kind}`)} · {t(`choose.level.${levelOf(props.item.difficulty)}`)}
        </p>
      </div>
      <Button disabled={props.busy} onClick={() => props.onStart({ itemId: props.item.id })}>
        {t("choose.take")}
      </Button>
    </li>
  );
}

function levelOf(difficulty: number): "1" | "2" | "3" {
  return difficulty <= 1 ? "1" : difficulty === 2 ? "2" : "3";
}
