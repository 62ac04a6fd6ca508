import Lock from "lucide-solid/icons/lock";
import Pencil from "lucide-solid/icons/pencil";
import Trash from "lucide-solid/icons/trash";
import { createSignal, Show } from "solid-js";
import {
  type ChangedFact,
  type Fact,
  longestFact,
} from "../../../server/modules/learners/profile/profile.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button, IconButton } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";

/** One fact: what was said, where and when, who may read it; corrected in its place. */
export function FactRow(props: {
  readonly fact: Fact;
  /** Resolves to false when the change was not taken. */
  readonly onChange: (change: ChangedFact) => Promise<boolean>;
  readonly onDelete: () => void;
}) {
  const { t, moment } = useI18n();
  const [editing, setEditing] = createSignal(false);
  let editButton: HTMLButtonElement | undefined;
  const isOwn = () => props.fact.visibility === "self";
  const source = () => {
    const when = moment(props.fact.createdAt);
    const { source: from } = props.fact;
    return t(from === "welcome" || from === "profile" ? `you.source.${from}` : "you.source.other", { when });
  };

  function close() {
    setEditing(false);
    queueMicrotask(() => editButton?.focus());
  }

  return (
    <li class="grid gap-1 py-2.5">
      <Show
        when={!editing()}
        fallback={
          <EditForm
            text={props.fact.text}
            onCancel={close}
            onSave={async (text) => {
              if (text === props.fact.text || (await props.onChange({ text }))) close();
            }}
          />
        }
      >
        <div class="flex flex-wrap items-center gap-x-2 gap-y-1">
          <div class="grid min-w-0 flex-1 basis-48">
            <p dir="auto" class="[overflow-wrap:anywhere]">
              {props.fact.text}
            </p>
            <p class="text-tiny text-ink-2">{source()}</p>
          </div>
          <Button
            kind="tool"
            aria-pressed={isOwn()}
            aria-label={t("you.only-me-named", { text: props.fact.text })}
            onClick={() => void props.onChange({ visibility: isOwn() ? "teacher" : "self" })}
          >
            <Lock class="size-3.5" aria-hidden="true" />
            {t("you.only-me")}
          </Button>
          <IconButton
            ref={(element: HTMLButtonElement) => {
              editButton = element;
            }}
            label={t("you.edit", { text: props.fact.text })}
            onClick={() => setEditing(true)}
          >
            <Pencil class="size-4" aria-hidden="true" />
          </IconButton>
          <IconButton label={t("you.delete", { text: props.fact.text })} onClick={props.onDelete}>
            <Trash class="size-4" aria-hidden="true" />
          </IconButton>
        </div>
      </Show>
    </li>
  );
}

function EditForm(props: {
  readonly text: string;
  readonly onSave: (text: string) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const { t } = useI18n();
  const [text, setText] = createSignal(props.text);
  return (
    <form
      class="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (text().trim() !== "") void props.onSave(text().trim());
      }}
    >
      <TextField
        ref={(input: HTMLInputElement) => queueMicrotask(() => input.focus())}
        class="flex-1 basis-48"
        label={t("you.edit-field")}
        dir="auto"
        maxLength={longestFact}
        value={text()}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Escape" && props.onCancel()}
      />
      <Button type="submit" kind="primary" disabled={text().trim() === ""}>
        {t("you.save")}
      </Button>
      <Button onClick={props.onCancel}>{t("action.cancel")}</Button>
    </form>
  );
}
