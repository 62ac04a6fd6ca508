import WifiOff from "lucide-solid/icons/wifi-off";
import { Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { createOnline } from "../../lib/create-online.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { Composer } from "./Composer.tsx";
import type { Tutoring } from "./create-tutoring.ts";
import { OptionChoices } from "./OptionChoices.tsx";

const ReflectOffer = lazily(["journal"], async () => ({
  default: (await import("./ReflectOffer.tsx")).ReflectOffer,
}));

/** What stands below the log: what is wrong, if anything, and where to write. */
export function ComposerDock(props: {
  readonly tutoring: Tutoring;
  readonly draft: string;
  readonly onDraft: (text: string) => void;
}) {
  const { t } = useI18n();
  const online = createOnline();
  const help = () => props.tutoring.page()?.help ?? { level: 0, most: 0 };
  const options = () => props.tutoring.page()?.options ?? [];
  const isOff = () => props.tutoring.view.data()?.conversation.class?.policy === "off";
  return (
    <div class="px-3 pb-3 desk:px-7 desk:pb-4">
      <div class="mx-auto grid w-full max-w-[700px] gap-2.5">
        <Show when={!online() || !props.tutoring.connected()}>
          <p
            role="status"
            class="flex items-center gap-2 rounded-sheet bg-own px-4 py-2 text-small text-own-ink"
          >
            <WifiOff class="size-4 shrink-0" aria-hidden="true" />
            {online() ? t("tutor.reconnecting") : t("tutor.offline")}
          </p>
        </Show>
        <Show when={props.tutoring.failure()}>
          {(error) => (
            <Show
              when={error().code === "turn.in-progress" || error().status === 409}
              fallback={<ErrorNotice error={error()} />}
            >
              <ErrorNotice error={error()} onRetry={() => void props.tutoring.reload()} />
            </Show>
          )}
        </Show>
        <Show when={props.tutoring.page()?.solved && !props.tutoring.busy()}>
          <Later>
            <ReflectOffer conversationId={props.tutoring.id} />
          </Later>
        </Show>
        <Show when={options().length > 0}>
          <OptionChoices
            options={options()}
            disabled={props.tutoring.busy() || isOff()}
            onChoose={(letter) => void props.tutoring.send({ text: letter })}
          />
        </Show>
        <Composer
          draft={props.draft}
          onDraft={props.onDraft}
          onSend={props.tutoring.send}
          onStop={() => void props.tutoring.stop()}
          busy={props.tutoring.busy()}
          accepted={props.tutoring.accepted()}
          help={help()}
          off={isOff()}
        />
        <p class="px-1 text-tiny text-ink-3 max-sm:hidden">{t("tutor.checked-note")}</p>
      </div>
    </div>
  );
}
