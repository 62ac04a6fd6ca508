import { createUniqueId, For, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import {
  type AssignmentVersion,
  assignmentLimits,
} from "../../../../server/modules/classes/assignments/assignments.schemas.ts";
import type { StudentView } from "../../../../server/modules/classes/classes.schemas.ts";
import type { GroupView } from "../../../../server/modules/classes/groups/groups.schemas.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Button } from "../../../ui/Button.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import type { Subject } from "../../choose/catalogue-api.ts";
import type { AssignmentForm } from "../create-assignment-form.ts";
import { emptyPart, type Missing, partKinds } from "../form.models.ts";
import { partIcons } from "../part-icons.ts";
import { AudienceField } from "./AudienceField.tsx";
import { PartField } from "./PartField.tsx";

/** What some students do: who they are, and the parts in their order. */
export function VersionField(props: {
  readonly version: AssignmentVersion;
  readonly index: number;
  readonly count: number;
  readonly classId: string;
  readonly groups: readonly GroupView[];
  readonly students: readonly StudentView[];
  readonly subjects: readonly Subject[];
  readonly writing: AssignmentForm;
  readonly missing: readonly Missing[];
}) {
  const { t } = useI18n();
  const titleId = createUniqueId();
  const version = () => props.version;
  const mine = (code: Missing["code"]) =>
    props.missing.some((one) => one.code === code && one.versionId === version().id);
  return (
    <section aria-labelledby={titleId} class="grid grid-cols-[minmax(0,1fr)] gap-4 border-line border-t pt-5">
      <div class="flex flex-wrap items-center gap-2">
        <h2 id={titleId} class="flex-1 text-[1.1rem]">
          {props.count > 1 ? t("assign.version-named", { number: props.index + 1 }) : t("assign.what")}
        </h2>
        <Show when={props.count > 1}>
          <Button kind="ghost" onClick={() => props.writing.dropVersion(version().id)}>
            {t("assign.version-drop")}
          </Button>
        </Show>
      </div>
      <Show when={props.count > 1}>
        <TextField
          label={t("assign.version-name")}
          dir="auto"
          maxLength={120}
          placeholder={t("assign.version-example")}
          value={version().name}
          onInput={(event) => props.writing.changeVersion(version().id, { name: event.currentTarget.value })}
        />
      </Show>
      <AudienceField
        audience={version().audience}
        groups={props.groups}
        students={props.students}
        onChange={(audience) => props.writing.changeVersion(version().id, { audience })}
      />
      <Show when={mine("audience")}>
        <p class="text-small text-alarm">{t("assign.missing.audience")}</p>
      </Show>
      <ol class="grid grid-cols-[minmax(0,1fr)] gap-3">
        <For each={version().parts}>
          {(part, index) => (
            <PartField
              part={part}
              index={index()}
              count={version().parts.length}
              classId={props.classId}
              subjects={props.subjects}
              missing={props.missing.find(({ partId }) => partId === part.id)?.code}
              onChange={(next) => props.writing.putPart(version().id, next)}
              onMove={(step) => props.writing.movePart(version().id, index(), step)}
              onDrop={() => props.writing.dropPart(version().id, part.id)}
            />
          )}
        </For>
      </ol>
      <Show when={mine("parts")}>
        <p class="text-small text-alarm">{t("assign.missing.parts")}</p>
      </Show>
      <Show when={version().parts.length < assignmentLimits.parts}>
        <AddPart
          isFirst={version().parts.length === 0}
          onAdd={(kind) => {
            const id = crypto.randomUUID();
            props.writing.addPart(version().id, emptyPart(kind, id));
            document.getElementById(`part-${id}`)?.focus();
          }}
        />
      </Show>
    </section>
  );
}

function AddPart(props: {
  readonly isFirst: boolean;
  readonly onAdd: (kind: (typeof partKinds)[number]) => void;
}) {
  const { t } = useI18n();
  return (
    <fieldset class="grid gap-2 sm:grid-cols-2 desk:grid-cols-3">
      <legend class="mb-2 font-semibold">{t(props.isFirst ? "assign.add-first" : "assign.add-next")}</legend>
      <For each={partKinds}>
        {(kind) => (
          <button
            type="button"
            class="flex items-start gap-2.5 rounded-control border border-line-strong border-dashed bg-raised px-3 py-2.5 text-start transition-colors hover:border-edge hover:bg-teal-wash"
            onClick={() => props.onAdd(kind)}
          >
            <Dynamic
              component={partIcons[kind]}
              class="mt-0.5 size-5 shrink-0 text-teal-ink"
              aria-hidden="true"
            />
            <span class="grid min-w-0">
              <span class="font-medium">{t(`assigned.kind.${kind}`)}</span>
              <span class="text-small text-ink-2">{t(`assign.kind-why.${kind}`)}</span>
            </span>
          </button>
        )}
      </For>
    </fieldset>
  );
}
