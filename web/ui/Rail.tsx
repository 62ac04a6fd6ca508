import { A } from "@solidjs/router";
import { type Component, For, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import { useI18n } from "../i18n/i18n.tsx";
import { Mark } from "./Mark.tsx";

export interface Room {
  readonly href: string;
  readonly label: string;
  readonly icon: Component<{ class?: string }>;
}

/** Rooms that fit beside each other at the bottom of a phone; where there are more, the rail scrolls. */
const mostSideBySide = 5;

/** The rooms of the house: at the side, or at the bottom on a narrow screen. */
export function Rail(props: { readonly rooms: readonly Room[]; readonly you: JSX.Element }) {
  const { t } = useI18n();
  const isLong = () => props.rooms.length > mostSideBySide;
  return (
    <nav
      aria-label={t("app.main-rooms")}
      class="flex items-center justify-around gap-1 border-line bg-desk px-2 py-1.5 max-sm:gap-0 max-sm:px-1 pb-[max(0.375rem,env(safe-area-inset-bottom))] max-desk:order-2 max-desk:border-t desk:flex-col desk:justify-start desk:gap-1.5 desk:border-e desk:px-1 desk:py-[18px]"
      classList={{ "max-desk:justify-start max-desk:overflow-x-auto": isLong() }}
    >
      <Mark class="mb-4 size-[38px] max-desk:hidden" />
      <For each={props.rooms}>
        {(room) => (
          <A
            href={room.href}
            activeClass="bg-teal-wash text-teal-ink font-semibold"
            inactiveClass="text-ink-2 hover:bg-line hover:text-ink"
            class="grid justify-items-center gap-1 rounded-[12px] py-1.5 text-[0.78rem] transition-colors max-desk:min-w-0 max-desk:flex-auto max-sm:text-[0.7rem] desk:w-[80px] desk:py-2.5"
            classList={{ "max-sm:min-w-[66px]": isLong() }}
          >
            <Dynamic component={room.icon} class="size-[21px] stroke-[1.75]" aria-hidden="true" />
            {room.label}
          </A>
        )}
      </For>
      <div class="desk:mt-auto">{props.you}</div>
    </nav>
  );
}
