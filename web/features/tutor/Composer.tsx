import ArrowUp from "lucide-solid/icons/arrow-up";
import Square from "lucide-solid/icons/square";
import { createEffect, createSignal, on, onMount, Show } from "solid-js";
import { longestMessage } from "../../../server/modules/tutoring/conversations.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { Button } from "../../ui/Button.tsx";
import { Later } from "../../ui/Later.tsx";
import { createMathKeys, MathKeysButton, MathKeysPanel } from "../../ui/math-keyboard/MathKeys.tsx";
import type { Intent, Outgoing } from "./create-tutoring.ts";
import { DictateButton } from "./DictateButton.tsx";

const StuckMenu = lazily(["tutor"], () => import("./StuckMenu.tsx"));

export interface ComposerProps {
  /** Words kept from last time; put into the box when they come and it is empty. */
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  /** Resolves to false when the words were not taken; they are then put back. */
  readonly onSend: (outgoing: Outgoing) => Promise<boolean>;
  readonly onStop: () => void;
  readonly busy: boolean;
  /** Counts taken turns: the kept draft is forgotten when it rises. */
  readonly accepted: number;
  readonly help: { readonly level: number; readonly most: number };
  /** The class has the tutor switched off. */
  readonly off: boolean;
}

/** From here on the reader sees how much room is left, characters. */
const counterFrom = 500;

/** Where the student writes. Enter sends, Shift+Enter makes a new line, Escape takes a chosen way of asking back. */
export function Composer(props: ComposerProps) {
  const { t, count } = useI18n();
  const [text, setText] = createSignal(props.draft);
  const [way, setWay] = createSignal<"check" | "explain">();
  let area!: HTMLTextAreaElement;

  const left = () => longestMessage - text().length;
  const canSend = () => !props.busy && !props.off && text().trim() !== "" && left() >= 0;
  const placeholder = () => {
    if (props.off) return t("compose.placeholder-off");
    if (way() === "check") return t("compose.placeholder-check");
    if (way() === "explain") return t("compose.placeholder-explain");
    return t("compose.placeholder");
  };

  function write(next: string) {
    setText(next);
    props.onDraft(next);
  }

  const keys = createMathKeys({ area: () => area, text, write });

  function fit() {
    area.style.blockSize = "auto";
    area.style.blockSize = `${Math.min(area.scrollHeight, window.innerHeight * 0.4)}px`;
  }
  onMount(fit);
  createEffect(
    on(
      () => props.draft,
      (draft) => {
        if (text() === "") setText(draft);
      },
    ),
  );
  createEffect(on(text, fit, { defer: true }));
  createEffect(
    on(
      () => props.accepted,
      () => props.onDraft(text()),
      { defer: true },
    ),
  );

  async function send(intent: Intent | undefined) {
    const sent = text().trim();
    if (props.busy || props.off || left() < 0) return;
    const chosen = way();
    setText("");
    setWay(undefined);
    area.focus();
    const taken = await props.onSend({ text: sent, ...(intent && { intent }) });
    if (taken) return;
    setWay(chosen);
    write([sent, text()].filter((part) => part !== "").join("\n"));
  }

  /** With words in the box they are sent that way; without, the box asks for them. */
  function ask(intent: "check" | "explain") {
    if (text().trim() !== "") void send(intent);
    else {
      setWay(way() === intent ? undefined : intent);
      area.focus();
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape" && way()) setWay(undefined);
    // While an input method is composing, Enter chooses a character and sends nothing.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (canSend()) void send(way());
  }

  return (
    <form
      class="rounded-box border border-edge bg-raised p-3 ps-4 shadow-sheet focus-within:border-teal"
      onSubmit={(event) => {
        event.preventDefault();
        if (canSend()) void send(way());
      }}
    >
      <MathKeysPanel keys={keys} />
      <label>
        <span class="sr-only">{t("compose.label")}</span>
        <textarea
          ref={area}
          rows={1}
          dir="auto"
          enterkeyhint="send"
          class="block w-full resize-none bg-transparent py-1 pointer-coarse:min-h-11 text-[1.03rem] leading-6 outline-none placeholder:text-ink-3"
          placeholder={placeholder()}
          value={text()}
          disabled={props.off}
          aria-describedby="composer-room"
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <p
        id="composer-room"
        class={`text-tiny ${left() < 0 ? "text-alarm" : "text-ink-3"} ${left() > counterFrom ? "sr-only" : "pt-1"}`}
        aria-live="polite"
      >
        <Show when={left() <= counterFrom}>
          {left() < 0 ? count("compose.over", -left()) : count("compose.left", left())}
        </Show>
      </p>
      <div class="mt-1.5 flex items-end gap-2">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't lie in a row of a flex box in every browser */}
        <div role="group" aria-label={t("compose.tools")} class="flex flex-1 flex-wrap gap-1.5">
          <MathKeysButton keys={keys} disabled={props.off} />
          <DictateButton
            disabled={props.busy || props.off}
            onWords={(words) => write([text().trimEnd(), words].filter((part) => part !== "").join(" "))}
          />
          <Show when={props.help.most > 0}>
            <Button
              kind="tool"
              disabled={props.busy || props.off}
              aria-label={t("compose.hint-label", { level: props.help.level, most: props.help.most })}
              onClick={() => void send("hint")}
            >
              {t("compose.hint", { level: props.help.level, most: props.help.most })}
            </Button>
          </Show>
          <Button
            kind="tool"
            disabled={props.busy || props.off}
            aria-pressed={way() === "check"}
            onClick={() => ask("check")}
          >
            {t("compose.check")}
          </Button>
          <Button
            kind="tool"
            disabled={props.busy || props.off}
            aria-pressed={way() === "explain"}
            onClick={() => ask("explain")}
          >
            {t("compose.explain")}
          </Button>
          <Later
            shape={
              <Button kind="tool" disabled>
                {t("compose.stuck")}
              </Button>
            }
          >
            <StuckMenu
              canHint={props.help.most > 0 && !props.off}
              disabled={props.busy}
              onHint={() => void send("hint")}
              onTeacher={() => void send("stuck")}
            />
          </Later>
        </div>
        <Show
          when={props.busy}
          fallback={
            <button type="submit" aria-label={t("compose.send")} class={sendLook} disabled={!canSend()}>
              <ArrowUp class="size-5 stroke-[2.2]" aria-hidden="true" />
            </button>
          }
        >
          <button type="button" aria-label={t("compose.stop")} class={sendLook} onClick={props.onStop}>
            <Square class="size-4 fill-current" aria-hidden="true" />
          </button>
        </Show>
      </div>
    </form>
  );
}

const sendLook =
  "grid size-10 shrink-0 place-items-center rounded-[12px] bg-teal text-on-teal transition-colors hover:bg-teal-strong disabled:bg-line-strong disabled:text-ink-3 pointer-coarse:size-11";
