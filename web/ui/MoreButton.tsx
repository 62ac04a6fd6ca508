import { Show } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import type { Pages } from "../lib/create-pages.ts";
import { Button } from "./Button.tsx";

/** The way to what comes after a list that is read page by page; nothing at its end. */
export function MoreButton(props: {
  readonly pages: Pick<Pages<unknown>, "hasMore" | "loading" | "more">;
  readonly class?: string;
}) {
  const { t } = useI18n();
  return (
    <Show when={props.pages.hasMore()}>
      <Button
        class={props.class ?? "justify-self-center"}
        disabled={props.pages.loading()}
        onClick={() => void props.pages.more()}
      >
        {t("action.more")}
      </Button>
    </Show>
  );
}
