import { createSignal, createUniqueId, For, Show } from "solid-js";
import type { Picture, Region } from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { type Mark, markLook, NumberMark, PictureFrame, placedAt } from "./MarkedPicture.tsx";
import { whereIs } from "./region-words.ts";
import { afterKey, drawn, moved, type Point, resized } from "./regions.models.ts";

/** What a pointer is doing: drawing a new mark, or pulling one from where it was. */
type Pulling =
  | { readonly kind: "draw"; readonly from: Point; readonly to: Point }
  | { readonly kind: "move" | "resize"; readonly mark: Mark; readonly from: Point };

const middle: Region = { x: 0.35, y: 0.35, width: 0.3, height: 0.3 };
/** So near its lower right corner, a mark is resized, pixels. */
const corner = 18;

/** A picture to draw marks on: with a pointer, or a mark at a time with the keyboard, moved by arrows, resized with shift. */
export function RegionEditor(props: {
  readonly picture: Picture;
  readonly marks: readonly Mark[];
  /** Whether there may be one more. */
  readonly open: boolean;
  readonly onDraw: (region: Region) => void;
  readonly onChange: (number: number, region: Region) => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const hint = createUniqueId();
  const [pulling, setPulling] = createSignal<Pulling>();
  const [told, setTold] = createSignal("");
  let surface: HTMLDivElement | undefined;

  function pointOf(event: PointerEvent): Point {
    const box = surface?.getBoundingClientRect();
    if (!box || box.width === 0 || box.height === 0) return { x: 0, y: 0 };
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
  }
  function hold(event: PointerEvent & { currentTarget: HTMLElement }) {
    if (event.button !== 0) return false;
    event.currentTarget.setPointerCapture(event.pointerId);
    return true;
  }
  function follow(event: PointerEvent) {
    const now = pulling();
    const to = pointOf(event);
    if (now?.kind === "draw") setPulling({ ...now, to });
    else if (now) {
      const by = { x: to.x - now.from.x, y: to.y - now.from.y };
      const { region, number } = now.mark;
      props.onChange(number, now.kind === "move" ? moved(region, by) : resized(region, by));
    }
  }
  function drop() {
    const now = pulling();
    setPulling(undefined);
    if (now?.kind === "draw") props.onDraw(drawn(now.from, now.to));
  }
  function onKey(event: KeyboardEvent, mark: Mark) {
    const region = afterKey(mark.region, event.key, event.shiftKey);
    if (region === null) return;
    event.preventDefault();
    props.onChange(mark.number, region);
    setTold(whereIs(region, i18n));
  }
  const preview = () => {
    const now = pulling();
    return now?.kind === "draw" ? drawn(now.from, now.to) : undefined;
  };

  return (
    <div class="grid gap-2">
      <PictureFrame picture={props.picture}>
        <div class="absolute inset-0" ref={surface}>
          <Show when={props.open}>
            <button
              type="button"
              aria-label={t("feedback.mark-picture")}
              aria-describedby={hint}
              class="absolute inset-0 size-full cursor-crosshair touch-none outline-offset-[-4px]"
              onPointerDown={(event) => {
                const from = pointOf(event);
                if (hold(event)) setPulling({ kind: "draw", from, to: from });
              }}
              onPointerMove={follow}
              onPointerUp={drop}
              onPointerCancel={() => setPulling(undefined)}
              onClick={(event) => {
                // Of a pointer, the mark was drawn already.
                if (event.detail === 0) props.onDraw(middle);
              }}
            />
          </Show>
          <Show when={preview()}>
            {(region) => (
              <span class={`${markLook} border-dashed`} style={placedAt(region())} aria-hidden="true" />
            )}
          </Show>
          <For each={props.marks.map(({ number }) => number)}>
            {(number) => {
              const mark = () =>
                props.marks.find((one) => one.number === number) ?? { number, region: middle };
              return (
                <button
                  type="button"
                  aria-label={t("feedback.mark-at", { number, where: whereIs(mark().region, i18n) })}
                  aria-describedby={hint}
                  class={`${markLook} cursor-move touch-none`}
                  style={placedAt(mark().region)}
                  onKeyDown={(event) => onKey(event, mark())}
                  onPointerDown={(event) => {
                    if (!hold(event)) return;
                    const box = event.currentTarget.getBoundingClientRect();
                    const isCorner =
                      box.right - event.clientX < corner && box.bottom - event.clientY < corner;
                    setPulling({ kind: isCorner ? "resize" : "move", mark: mark(), from: pointOf(event) });
                  }}
                  onPointerMove={follow}
                  onPointerUp={drop}
                  onPointerCancel={() => setPulling(undefined)}
                >
                  <NumberMark number={number} />
                  <span
                    class="absolute right-0 bottom-0 size-3.5 cursor-nwse-resize rounded-tl-[5px] bg-teal"
                    aria-hidden="true"
                  />
                </button>
              );
            }}
          </For>
        </div>
      </PictureFrame>
      <p id={hint} class="text-tiny text-ink-2">
        {t("feedback.mark-picture-hint")}
      </p>
      <p role="status" class="sr-only">
        {told()}
      </p>
    </div>
  );
}
