import { Show } from "solid-js";
import { useAccommodation } from "../../app/profile.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { canReadAloud } from "../../lib/create-reading.ts";
import { Later } from "../../ui/Later.tsx";

const ReadAloud = lazily(["welcome"], () => import("./ReadAloud.tsx"));

/** Reads a reply out, for those who use that and where the browser can. */
export function ReadAloudButton(props: { readonly text: string }) {
  const wanted = useAccommodation("read-aloud");
  return (
    <Show when={wanted() && canReadAloud() && props.text.trim() !== ""}>
      <Later shape={<span class="size-8" />}>
        <ReadAloud text={props.text} />
      </Later>
    </Show>
  );
}
