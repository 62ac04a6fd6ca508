import { createSignal, onCleanup } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { Composer } from "./create-composer.ts";

/**
 * Moves blocks of a list: by pointer at a handle, by keyboard at the same handle (Space or Enter takes it, the arrow keys
 * move it, Escape puts it back), or a place at a time. What happens is said in words. A whole drag is one step back.
 */
export function createSorting(composer: Composer, nameOf: (id: string) => string) {
  const { t } = useI18n();
  const [held, setHeld] = createSignal<string>();
  const [said, setSaid] = createSignal("");
  let list: HTMLElement | undefined;
  let drag = 0;
  let origin = 0;
  let endDrag: (() => void) | undefined;
  onCleanup(() => endDrag?.());

  const placeOf = (id: string) => composer.blocks().findIndex((block) => block.id === id);
  const row = (id: string) => list?.querySelector<HTMLElement>(`[data-block="${CSS.escape(id)}"]`);
  const handleOf = (id: string) => row(id)?.querySelector<HTMLElement>("[data-handle]");
  const say = (key: "sort.taken" | "sort.moved" | "sort.dropped" | "sort.back", id: string) =>
    setSaid(t(key, { name: nameOf(id), place: placeOf(id) + 1, of: composer.blocks().length }));

  function take(id: string) {
    drag++;
    origin = placeOf(id);
    setHeld(id);
    say("sort.taken", id);
  }

  function drop(id: string) {
    setHeld(undefined);
    say("sort.dropped", id);
  }

  function moveTo(id: string, to: number, about: string) {
    const before = placeOf(id);
    if (composer.move(id, to, about) !== before) say("sort.moved", id);
  }

  const aboutDrag = () => `drag ${drag}`;

  return {
    held,
    said,
    listRef: (element: HTMLElement) => {
      list = element;
    },
    /** One place up or down; the focus stays at what was pressed. */
    step(id: string, by: -1 | 1, pressed: HTMLElement) {
      moveTo(id, placeOf(id) + by, "");
      // A node that is moved in the document loses the focus.
      queueMicrotask(() => pressed.focus());
    },
    onKeyDown(id: string, event: KeyboardEvent) {
      const isHeld = held() === id;
      if (event.key === " " || event.key === "Enter") {
        event.preventDefault();
        if (isHeld) drop(id);
        else take(id);
        return;
      }
      if (!isHeld) return;
      const places: Readonly<Record<string, number>> = {
        ArrowUp: placeOf(id) - 1,
        ArrowDown: placeOf(id) + 1,
        Home: 0,
        End: composer.blocks().length - 1,
        Escape: origin,
      };
      const to = places[event.key];
      if (to === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      moveTo(id, to, aboutDrag());
      if (event.key === "Escape") {
        setHeld(undefined);
        say("sort.back", id);
      }
      queueMicrotask(() => handleOf(id)?.focus());
    },
    /** The focus went elsewhere by itself, not because the row was moved: the block stays where it is. */
    onBlur(id: string, event: FocusEvent) {
      if (held() === id && endDrag === undefined && event.relatedTarget !== null) drop(id);
    },
    onPointerDown(id: string, event: PointerEvent) {
      if (event.button !== 0) return;
      endDrag?.();
      take(id);
      const onMove = (moved: PointerEvent) => {
        // As many places down as there are other rows whose middle is above the pointer.
        const others = composer.blocks().filter((block) => block.id !== id);
        const to = others.filter((block) => middleOf(row(block.id)) < moved.clientY).length;
        if (to !== placeOf(id)) moveTo(id, to, aboutDrag());
      };
      // Listens at the window: a node that is moved in the document loses a captured pointer.
      endDrag = () => {
        window.removeEventListener("pointermove", onMove);
        window.removeEventListener("pointerup", onEnd);
        window.removeEventListener("pointercancel", onEnd);
        endDrag = undefined;
      };
      const onEnd = () => {
        endDrag?.();
        drop(id);
      };
      window.addEventListener("pointermove", onMove);
      window.addEventListener("pointerup", onEnd);
      window.addEventListener("pointercancel", onEnd);
    },
  };
}

export type Sorting = ReturnType<typeof createSorting>;

/** Height of a row's middle in the window; beyond everything for one that isn't there. */
function middleOf(row: HTMLElement | null | undefined): number {
  const box = row?.getBoundingClientRect();
  return box ? box.top + box.height / 2 : Number.POSITIVE_INFINITY;
}
