import Square from "lucide-solid/icons/square";
import Volume from "lucide-solid/icons/volume-2";
import { Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { createReading } from "../../lib/create-reading.ts";
import { IconButton } from "../../ui/Button.tsx";
import { spokenText } from "../../ui/rich-text/spoken.models.ts";

/** Reads a text out, and stops. */
export default function ReadAloud(props: { readonly text: string }) {
  const { t, locale } = useI18n();
  const voice = createReading();
  const toggle = () => {
    if (voice.reading()) voice.stop();
    else voice.read(spokenText(props.text, locale()), locale());
  };
  return (
    <IconButton
      label={voice.reading() ? t("read-aloud.stop") : t("read-aloud.start")}
      class="size-8"
      onClick={toggle}
    >
      <Show when={voice.reading()} fallback={<Volume class="size-4" aria-hidden="true" />}>
        <Square class="size-3.5 fill-current" aria-hidden="true" />
      </Show>
    </IconButton>
  );
}
