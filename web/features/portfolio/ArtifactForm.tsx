import { type JSX, Match, Show, Switch } from "solid-js";
import { longest } from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import type { ApiError } from "../../lib/api-error.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { isFileKind } from "./ArtifactFile.tsx";
import type { Fields } from "./fields.models.ts";
import { ReflectionsField } from "./ReflectionsField.tsx";
import { SeenByField } from "./SeenByField.tsx";
import { SkillsField } from "./SkillsField.tsx";
import { WordsField } from "./WordsField.tsx";

const FileField = lazily(["portfolio"], async () => ({
  default: (await import("./FileField.tsx")).FileField,
}));

/** The form of a piece of work, new or changed. What was kept from elsewhere stays as it was; the words around it are free. */
export function ArtifactForm(props: {
  readonly fields: Fields;
  readonly isNew: boolean;
  readonly busy: boolean;
  readonly error: ApiError | undefined;
  readonly onChange: (change: Partial<Fields>) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  /** Stands above the buttons: what has to be decided first. */
  readonly before?: JSX.Element;
}) {
  const { t } = useI18n();
  const needsBody = () => props.fields.kind === "link" || props.fields.kind === "code";
  const ready = () =>
    props.fields.title.trim() !== "" &&
    (!isFileKind(props.fields.kind) || props.fields.fileId !== null) &&
    (!needsBody() || props.fields.body.trim() !== "") &&
    !props.busy;
  return (
    <form
      class="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready()) props.onSave();
      }}
    >
      {props.before}
      <TextField
        label={t("work.title")}
        dir="auto"
        required
        maxLength={longest.title}
        value={props.fields.title}
        onInput={(event) => props.onChange({ title: event.currentTarget.value })}
      />
      <BodyField fields={props.fields} onChange={props.onChange} />
      <WordsField
        label={t("work.caption")}
        hint={t("work.caption-hint")}
        rows={2}
        most={longest.caption}
        value={props.fields.caption}
        onInput={(caption) => props.onChange({ caption })}
      />
      <WordsField
        label={t("work.why")}
        hint={t("work.why-hint")}
        rows={3}
        most={longest.why}
        value={props.fields.why}
        onInput={(why) => props.onChange({ why })}
      />
      <SkillsField skills={props.fields.skills} onChange={(skills) => props.onChange({ skills })} />
      <ReflectionsField
        reflections={props.fields.reflections}
        onChange={(reflections) => props.onChange({ reflections })}
      />
      <SeenByField
        visibility={props.fields.visibility}
        status={props.fields.status}
        onVisibility={(visibility) => props.onChange({ visibility })}
        onStatus={(status) => props.onChange({ status })}
      />
      <Show when={!props.isNew}>
        <TextField
          label={t("work.note")}
          dir="auto"
          maxLength={longest.note}
          placeholder={t("work.note-example")}
          value={props.fields.note}
          onInput={(event) => props.onChange({ note: event.currentTarget.value })}
        />
      </Show>
      <Show when={props.error}>{(error) => <ErrorNotice error={error()} note={t("work.kept-here")} />}</Show>
      <div class="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" disabled={!ready()}>
          {props.isNew ? t("work.keep") : t("work.save")}
        </Button>
        <Button kind="ghost" onClick={() => props.onCancel()}>
          {t("action.cancel")}
        </Button>
      </div>
    </form>
  );
}

function BodyField(props: { readonly fields: Fields; readonly onChange: (change: Partial<Fields>) => void }) {
  const { t } = useI18n();
  const fileKind = () => (isFileKind(props.fields.kind) ? props.fields.kind : undefined);
  return (
    <Switch>
      <Match when={fileKind()} keyed>
        {(kind) => (
          <Later shape={<div class="skeleton h-24" />}>
            <FileField
              kind={kind}
              fileId={props.fields.fileId}
              onSent={(fileId, name) =>
                props.onChange({
                  fileId,
                  // A file that is called something already need not be given a name again.
                  ...(props.fields.title.trim() === "" ? { title: name.slice(0, longest.title) } : {}),
                })
              }
            />
          </Later>
        )}
      </Match>
      <Match when={props.fields.kind === "link"}>
        <TextField
          label={t("work.address")}
          type="url"
          inputmode="url"
          required
          dir="ltr"
          placeholder="https://"
          value={props.fields.body}
          onInput={(event) => props.onChange({ body: event.currentTarget.value })}
        />
      </Match>
      <Match when={props.fields.kind === "code"}>
        <div class="grid gap-3">
          <TextField
            label={t("work.language")}
            dir="ltr"
            maxLength={40}
            placeholder="Python"
            class="max-w-[24ch]"
            value={props.fields.language}
            onInput={(event) => props.onChange({ language: event.currentTarget.value })}
          />
          <WordsField
            label={t("kind.code")}
            mono
            rows={12}
            most={longest.body}
            value={props.fields.body}
            onInput={(body) => props.onChange({ body })}
          />
        </div>
      </Match>
      <Match when={props.fields.kind === "text" || props.fields.kind === "entry"}>
        <WordsField
          label={t("kind.text")}
          hint={t("work.text-hint")}
          preview
          rows={12}
          most={longest.body}
          value={props.fields.body}
          onInput={(body) => props.onChange({ body })}
        />
      </Match>
    </Switch>
  );
}
