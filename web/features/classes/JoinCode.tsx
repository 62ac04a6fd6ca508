import Copy from "lucide-solid/icons/copy";
import { createSignal, Show } from "solid-js";
import type { TaughtClass } from "../../../server/modules/classes/settings/settings.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Part } from "./Part.tsx";

/** The code that students join with, large enough for a board. */
export function JoinCode(props: {
  readonly class: TaughtClass;
  readonly onSet: (open: boolean) => Promise<unknown>;
}) {
  const { t } = useI18n();
  const action = createAttempt();
  const [copied, setCopied] = createSignal(false);
  const set = (open: boolean) => void action.attempt(() => props.onSet(open));
  return (
    <Part id="class-code" title={t("class.code")}>
      <div class="sheet grid gap-3 p-5 shadow-none">
        <Show
          when={props.class.code}
          fallback={
            <div class="flex flex-wrap items-center justify-between gap-3">
              <p class="text-ink-2">{t("class.code-closed")}</p>
              <Button disabled={action.busy()} onClick={() => set(true)}>
                {t("class.code-open")}
              </Button>
            </div>
          }
        >
          {(code) => (
            <>
              <p class="font-mono text-[clamp(1.6rem,7vw,2.6rem)] tracking-[0.08em]">{code()}</p>
              <p class="text-small text-ink-2">{t("class.code-lead")}</p>
              <div class="flex flex-wrap gap-2">
                <Button
                  kind="tool"
                  onClick={() => void navigator.clipboard.writeText(code()).then(() => setCopied(true))}
                >
                  <Copy class="size-4" aria-hidden="true" />
                  <span aria-live="polite">{t(copied() ? "class.code-copied" : "class.code-copy")}</span>
                </Button>
                <Button kind="tool" disabled={action.busy()} onClick={() => set(true)}>
                  {t("class.code-new")}
                </Button>
                <Button kind="tool" disabled={action.busy()} onClick={() => set(false)}>
                  {t("class.code-close")}
                </Button>
              </div>
            </>
          )}
        </Show>
        <Show when={action.error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      </div>
    </Part>
  );
}
