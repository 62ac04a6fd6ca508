import { For, type JSX, type ParentProps } from "solid-js";
import type { Picture, Region } from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { whereIs } from "./region-words.ts";

/** A part of a picture with its number: the same number stands beside the comment on it. */
export interface Mark {
  readonly number: number;
  readonly region: Region;
}

/** The parts of a picture that comments are on, numbered in their order. */
export function marksOf(comments: readonly { readonly region: Region | null }[]): readonly (Mark | null)[] {
  let number = 0;
  return comments.map(({ region }) => {
    if (region === null) return null;
    number += 1;
    return { number, region };
  });
}

/** Places something over a picture. A picture is never mirrored, so that its left is left in every language. */
export function placedAt({ x, y, width, height }: Region): JSX.CSSProperties {
  return {
    left: `${x * 100}%`,
    top: `${y * 100}%`,
    width: `${width * 100}%`,
    height: `${height * 100}%`,
  };
}

/** A picture with numbered marks on it; a mark's place is said in words too. */
export function MarkedPicture(props: { readonly picture: Picture; readonly marks: readonly Mark[] }) {
  const i18n = useI18n();
  return (
    <PictureFrame picture={props.picture}>
      <ol aria-label={i18n.t("feedback.marks")}>
        <For each={props.marks}>
          {(mark) => (
            <li class={markLook} style={placedAt(mark.region)}>
              <NumberMark number={mark.number} />
              <span class="sr-only">{whereIs(mark.region, i18n)}</span>
            </li>
          )}
        </For>
      </ol>
    </PictureFrame>
  );
}

/** Seen on any picture, light or dark: a teal line between two of paper. */
export const markLook =
  "absolute rounded-[3px] border-2 border-teal shadow-[0_0_0_1.5px_var(--color-raised),inset_0_0_0_1.5px_var(--color-raised)]";

/** The number of a mark, at its upper left corner. */
export function NumberMark(props: { readonly number: number }) {
  return (
    <span class="absolute -top-0.5 -left-0.5 grid size-6 place-items-center rounded-br-[6px] bg-teal text-[0.8rem] font-semibold text-on-teal">
      {props.number}
    </span>
  );
}

/** The number of a mark beside the comment on it. */
export function NumberBadge(props: { readonly number: number }) {
  return (
    <span class="grid size-6 shrink-0 place-items-center rounded-[6px] bg-teal text-[0.8rem] font-semibold text-on-teal">
      {props.number}
    </span>
  );
}

/** A picture that things are placed over. */
export function PictureFrame(props: ParentProps<{ readonly picture: Picture }>) {
  const { t } = useI18n();
  return (
    <div class="relative w-fit max-w-full overflow-hidden rounded-control border border-line">
      <img
        src={`/api/files/${encodeURIComponent(props.picture.fileId)}`}
        alt={t("feedback.picture", { number: props.picture.version })}
        width={props.picture.width ?? undefined}
        height={props.picture.height ?? undefined}
        draggable={false}
        class="block h-auto max-h-[60vh] w-auto min-w-[min(100%,12rem)] max-w-full select-none"
      />
      {props.children}
    </div>
  );
}
