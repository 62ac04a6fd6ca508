import { Match, Show, Switch } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { AssignmentPart } from "../../../../server/modules/classes/assignments/assignments.schemas.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { lazily } from "../../../i18n/lazily.ts";
import { Later } from "../../../ui/Later.tsx";
import { SelectField } from "../../../ui/SelectField.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import type { Subject } from "../../choose/catalogue-api.ts";
import type { Missing } from "../form.models.ts";
import { partIcons } from "../part-icons.ts";
import { MoveButtons } from "./MoveButtons.tsx";
import { named } from "./SkillChoice.tsx";
import { SkillsField } from "./SkillsField.tsx";

const ItemsField = lazily(["assignments"], () => import("./ItemsField.tsx"));
const ReadingField = lazily(["assignments"], () => import("./ReadingField.tsx"));
const WritingField = lazily(["assignments"], () => import("./WritingField.tsx"));

/** One thing to do, with what it needs. */
export function PartField(props: {
  readonly part: AssignmentPart;
  readonly index: number;
  readonly count: number;
  readonly classId: string;
  readonly subjects: readonly Subject[];
  /** What it still needs, said once the teacher has tried to send it. */
  readonly missing: Missing["code"] | undefined;
  readonly onChange: (part: AssignmentPart) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onDrop: () => void;
}) {
  const { t } = useI18n();
  const name = () => `${props.index + 1}. ${t(`assigned.kind.${props.part.kind}`)}`;
  const of = <K extends AssignmentPart["kind"]>(kind: K) => {
    const part = props.part;
    // The kind was just compared, which TypeScript does not follow through a type parameter.
    return part.kind === kind ? (part as Extract<AssignmentPart, { kind: K }>) : undefined;
  };
  return (
    <li
      class="sheet grid grid-cols-[minmax(0,1fr)] gap-3 p-4 shadow-none"
      id={`part-${props.part.id}`}
      tabindex="-1"
    >
      <div class="flex flex-wrap items-center gap-2">
        <Dynamic component={partIcons[props.part.kind]} class="size-5 text-teal-ink" aria-hidden="true" />
        <h3 class="flex-1 text-[1.02rem]">{name()}</h3>
        <MoveButtons
          name={name()}
          index={props.index}
          count={props.count}
          onMove={props.onMove}
          onDrop={props.onDrop}
        />
      </div>
      <Show when={props.missing}>
        {(code) => <p class="text-small text-alarm">{t(`assign.missing.${code()}`)}</p>}
      </Show>
      <Later shape={<Skeleton rows={2} />}>
        <Switch>
          <Match when={of("items")}>
            {(part) => (
              <ItemsField
                items={part().items}
                subjects={props.subjects}
                onChange={(items) => props.onChange({ ...part(), items })}
              />
            )}
          </Match>
          <Match when={of("skills")}>
            {(part) => (
              <SkillsField
                skills={part().skills}
                subjects={props.subjects}
                onChange={(skills) => props.onChange({ ...part(), skills })}
              />
            )}
          </Match>
          <Match when={of("pack")}>
            {(part) => (
              <SelectField
                label={t("assign.subject")}
                value={part().pack}
                options={named(props.subjects)}
                none={t("assign.pack-choose")}
                onChange={(pack) => props.onChange({ ...part(), pack })}
              />
            )}
          </Match>
          <Match when={of("reading")}>
            {(part) => <ReadingField part={part()} classId={props.classId} onChange={props.onChange} />}
          </Match>
          <Match when={of("writing")}>
            {(part) => <WritingField part={part()} classId={props.classId} onChange={props.onChange} />}
          </Match>
          <Match when={of("project")}>
            {(part) => (
              <TextField
                label={t("assign.project-title")}
                dir="auto"
                maxLength={200}
                placeholder={t("assign.project-example")}
                value={part().title}
                onInput={(event) => props.onChange({ ...part(), title: event.currentTarget.value })}
              />
            )}
          </Match>
        </Switch>
      </Later>
    </li>
  );
}
