import { createMemo, onMount, Show } from "solid-js";
import { lazily } from "../i18n/lazily.ts";
import type { DialogProps } from "./DialogFrame.tsx";
import { Later } from "./Later.tsx";

const DialogFrame = lazily([], () => import("./DialogFrame.tsx"));

/**
 * A dialog over the page; `side` slides in as a sheet. Its frame is fetched once the page stands, so that it is there when it is
 * opened, and stays from the first opening on, so that closing gives the focus back.
 */
export function Dialog(props: DialogProps) {
  const wanted = createMemo<boolean>((before) => before || props.open, false);
  onMount(() => void DialogFrame.preload().catch(() => undefined));
  return (
    <Show when={wanted()}>
      <Later>
        <DialogFrame {...props} />
      </Later>
    </Show>
  );
}
