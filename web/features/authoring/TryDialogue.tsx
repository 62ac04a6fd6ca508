import { createSignal, For, Show } from "solid-js";
import {
  mostTried,
  type Preview,
  type PreviewRequest,
} from "../../../server/modules/curriculum/authoring/authoring.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { RichText, WrittenText } from "../../ui/rich-text/RichText.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { AuthoringApi } from "./authoring-api.ts";
import type { PackWriting } from "./create-pack-draft.ts";
import type { Language } from "./draft.models.ts";
import { SelectField } from "./fields/SelectField.tsx";

const rules = ["coach", "guide", "explain", "exam"] as const;
type Message = PreviewRequest["messages"][number];

/** A dialogue about an item as a student would have it: the built-in tutor, under a rule, and nothing of it is kept. */
export default function TryDialogue(props: {
  readonly itemId: string;
  readonly language: Language;
  readonly writing: PackWriting;
  readonly api: AuthoringApi;
}) {
  const { t } = useI18n();
  const { attempt, busy, error } = createAttempt();
  const [policy, setPolicy] = createSignal<(typeof rules)[number]>("guide");
  const [text, setText] = createSignal("");
  const [said, setSaid] = createSignal<readonly Message[]>([]);
  const [preview, setPreview] = createSignal<Preview>();
  const isFull = () => said().length >= mostTried;

  async function play(messages: readonly Message[]): Promise<boolean> {
    return attempt(async () => {
      await props.writing.keep();
      const request = {
        itemId: props.itemId,
        messages: [...messages],
        policy: policy(),
        locale: props.language,
      };
      setPreview(await props.api.preview(props.writing.pack().id, request));
      setSaid(messages);
    });
  }

  async function send(message: Message) {
    if (isFull() || (message.text.trim() === "" && message.intent === null)) return;
    if ((await play([...said(), message])) && message.intent === null) setText("");
  }

  function again() {
    setSaid([]);
    setPreview(undefined);
  }

  return (
    <div class="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div class="grid gap-0.5">
        <h4 class="text-small font-semibold">{t("packs.dialogue")}</h4>
        <p class="text-small text-ink-2">{t("packs.dialogue-lead")}</p>
      </div>
      <SelectField
        label={t("packs.dialogue-rule")}
        onChange={(value) => {
          setPolicy(rules.find((rule) => rule === value) ?? "guide");
          if (said().length > 0) void play(said());
        }}
      >
        <For each={rules}>
          {(rule) => (
            <option value={rule} selected={rule === policy()}>
              {t(`packs.rule.${rule}`)}
            </option>
          )}
        </For>
      </SelectField>
      <ol class="grid gap-2" aria-live="polite">
        <For each={said()}>
          {(message, index) => (
            <li class="grid gap-2">
              <div class="justify-self-end rounded-sheet bg-teal-wash px-3 py-2">
                <span class="sr-only">{t("packs.student")}: </span>
                <Show when={message.intent === null} fallback={<em>{t("packs.said-hint")}</em>}>
                  <WrittenText text={message.text} />
                </Show>
              </div>
              <Show when={preview()?.replies[index()]}>
                {(reply) => (
                  <div class="rounded-sheet border border-line bg-raised px-3 py-2">
                    <span class="sr-only">{t("packs.tutor")}: </span>
                    <RichText text={reply().text} />
                  </div>
                )}
              </Show>
            </li>
          )}
        </For>
      </ol>
      <Show when={preview()?.solved}>
        <p class="text-small text-good">{t("packs.dialogue-solved")}</p>
      </Show>
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <Show when={isFull()}>
        <p class="text-small text-ink-2">{t("packs.dialogue-full")}</p>
      </Show>
      <form
        class="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void send({ text: text(), intent: null });
        }}
      >
        <TextField
          class="min-w-[14ch] flex-1"
          label={t("packs.say")}
          dir="auto"
          autocomplete="off"
          value={text()}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" disabled={busy() || isFull()}>
          {t("packs.say-go")}
        </Button>
        <Button
          kind="ghost"
          disabled={busy() || isFull()}
          onClick={() => void send({ text: "", intent: "hint" })}
        >
          {t("packs.say-hint")}
        </Button>
        <Show when={said().length > 0}>
          <Button kind="ghost" onClick={again}>
            {t("packs.say-again")}
          </Button>
        </Show>
      </form>
    </div>
  );
}
