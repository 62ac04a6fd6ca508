import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import GripVertical from "lucide-solid/icons/grip-vertical";
import Trash from "lucide-solid/icons/trash";
import { createMemo, For, type ParentProps, Show } from "solid-js";
import { useApi } from "../../../app/session.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { lazily } from "../../../i18n/lazily.ts";
import { createLoad } from "../../../lib/create-load.ts";
import { IconButton } from "../../../ui/Button.tsx";
import { Later } from "../../../ui/Later.tsx";
import { portfolioApi } from "../portfolio-api.ts";
import { BlockFields } from "./BlockFields.tsx";
import type { Block } from "./composing.models.ts";
import type { Composer } from "./create-composer.ts";
import { createSorting, type Sorting } from "./create-sorting.ts";

const AddBlock = lazily(["portfolio"], async () => ({ default: (await import("./AddBlock.tsx")).AddBlock }));

/** The pieces of a page in their order: changed, moved by pointer or by keyboard, taken out, and new ones. */
export function BlockList(props: { readonly composer: Composer }) {
  const { t, locale } = useI18n();
  const api = portfolioApi(useApi(), locale);
  // One composer for the life of this list.
  const composer = props.composer;
  const work = createLoad(
    () => "work",
    (_, signal) => api.list({ query: "", kind: "", skill: "" }, null, signal),
  );
  const titles = createMemo(() => new Map(work.data()?.rows.map(({ id, title }) => [id, title])));
  const titleOf = (id: string) => titles().get(id) ?? t("block.work");
  const nameOf = (id: string) => {
    const block = composer.blocks().find((one) => one.id === id);
    return block ? blockName(block, t, titleOf) : "";
  };
  const sorting = createSorting(composer, nameOf);
  let list!: HTMLElement;

  function remove(id: string) {
    const place = composer.blocks().findIndex((block) => block.id === id);
    composer.remove(id);
    const next = composer.blocks()[Math.min(place, composer.blocks().length - 1)];
    queueMicrotask(() =>
      (next
        ? list.querySelector<HTMLElement>(`[data-block="${CSS.escape(next.id)}"] [data-handle]`)
        : list.querySelector<HTMLElement>("[data-add]")
      )?.focus(),
    );
  }

  return (
    <section ref={list} aria-label={t("showcase.blocks")} class="grid gap-3">
      <p id="sort-hint" class="sr-only">
        {t("sort.hint")}
      </p>
      <p role="status" class="sr-only">
        {sorting.said()}
      </p>
      <Show
        when={composer.composition.blocks.length > 0}
        fallback={<p class="text-ink-2">{t("showcase.empty")}</p>}
      >
        <ol ref={sorting.listRef} class="grid gap-3">
          <For each={composer.composition.blocks}>
            {(block, index) => (
              <Row
                block={block}
                name={blockName(block, t, titleOf)}
                place={index()}
                of={composer.composition.blocks.length}
                sorting={sorting}
                onRemove={() => remove(block.id)}
              >
                <BlockFields block={block} titleOf={titleOf} onChange={composer.replace} />
              </Row>
            )}
          </For>
        </ol>
      </Show>
      <Later shape={<div class="skeleton h-11" />}>
        <AddBlock composer={composer} />
      </Later>
    </section>
  );
}

function Row(
  props: ParentProps<{
    readonly block: Block;
    readonly name: string;
    readonly place: number;
    readonly of: number;
    readonly sorting: Sorting;
    readonly onRemove: () => void;
  }>,
) {
  const { t } = useI18n();
  const isHeld = () => props.sorting.held() === props.block.id;
  return (
    <li
      data-block={props.block.id}
      class={`sheet grid grid-cols-[auto_minmax(0,1fr)] gap-x-1 p-2 shadow-none ${isHeld() ? "border-teal! bg-teal-wash!" : ""}`}
    >
      <button
        type="button"
        data-handle
        aria-label={t("sort.handle", { name: props.name })}
        aria-describedby="sort-hint"
        aria-pressed={isHeld()}
        class="grid w-8 cursor-grab touch-none place-items-center rounded-control text-ink-3 hover:bg-line pointer-coarse:w-11"
        onPointerDown={(event) => props.sorting.onPointerDown(props.block.id, event)}
        onKeyDown={(event) => props.sorting.onKeyDown(props.block.id, event)}
        onBlur={(event) => props.sorting.onBlur(props.block.id, event)}
      >
        <GripVertical class="size-5" aria-hidden="true" />
      </button>
      <div class="grid min-w-0 gap-2">
        <div class="flex items-center gap-0.5">
          <h2 class="min-w-0 flex-1 truncate text-small font-semibold text-ink-2">
            {t(`block.${props.block.kind}`)}
          </h2>
          <IconButton
            label={t("sort.up", { name: props.name })}
            disabled={props.place === 0}
            onClick={(event) => props.sorting.step(props.block.id, -1, event.currentTarget)}
          >
            <ArrowUp class="size-4" aria-hidden="true" />
          </IconButton>
          <IconButton
            label={t("sort.down", { name: props.name })}
            disabled={props.place === props.of - 1}
            onClick={(event) => props.sorting.step(props.block.id, 1, event.currentTarget)}
          >
            <ArrowDown class="size-4" aria-hidden="true" />
          </IconButton>
          <IconButton label={t("block.remove", { name: props.name })} onClick={() => props.onRemove()}>
            <Trash class="size-4" aria-hidden="true" />
          </IconButton>
        </div>
        {props.children}
      </div>
    </li>
  );
}

/** What a block is called where it is moved or taken out. */
function blockName(
  block: Block,
  t: ReturnType<typeof useI18n>["t"],
  titleOf: (artifactId: string) => string,
): string {
  const kind = t(`block.${block.kind}`);
  switch (block.kind) {
    case "heading":
    case "quote":
      return block.text === "" ? kind : `${kind}: ${block.text.slice(0, 60)}`;
    case "text":
      return block.markdown === "" ? kind : `${kind}: ${block.markdown.slice(0, 60)}`;
    case "artifact":
      return `${kind}: ${titleOf(block.artifactId)}`;
    case "gallery":
    case "skills":
      return kind;
  }
}
