import { A } from "@solidjs/router";
import Plus from "lucide-solid/icons/plus";
import { Index, Show } from "solid-js";
import {
  type AssignmentPart,
  assignmentLimits,
  type ReadingQuestion,
} from "../../../../server/modules/classes/assignments/assignments.schemas.ts";
import { useApi } from "../../../app/session.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { createLoad } from "../../../lib/create-load.ts";
import { Button } from "../../../ui/Button.tsx";
import { ErrorNotice } from "../../../ui/ErrorNotice.tsx";
import { SelectField } from "../../../ui/SelectField.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { Choice } from "../../classes/Choice.tsx";
import { readMaterials } from "../../materials/materials-api.ts";
import { moved, wordsOf } from "../form.models.ts";
import { MoveButtons } from "./MoveButtons.tsx";

type Reading = Extract<AssignmentPart, { kind: "reading" }>;

/** A text, written here or of the class's materials, with questions on it. */
export default function ReadingField(props: {
  readonly part: Reading;
  readonly classId: string;
  readonly onChange: (part: Reading) => void;
}) {
  const { t } = useI18n();
  const api = useApi();
  const change = (fields: Partial<Reading>) => props.onChange({ ...props.part, ...fields });
  const isMaterial = () => props.part.materialId !== null;
  const materials = createLoad(
    () => (isMaterial() ? props.classId : null),
    (classId, signal) => readMaterials(api, classId, signal),
  );
  return (
    <div class="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Choice
        legend={t("assign.text-from")}
        value={isMaterial() ? "material" : "own"}
        options={(["own", "material"] as const).map((value) => ({ value, label: t(`assign.text.${value}`) }))}
        onChange={(from) => change({ materialId: from === "own" ? null : "" })}
      />
      <Show
        when={isMaterial()}
        fallback={
          <TextArea
            label={t("assign.text")}
            rows={6}
            maxLength={assignmentLimits.reading}
            class="font-serif"
            placeholder={t("assign.text-example")}
            value={props.part.text}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        }
      >
        <Show when={materials.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void materials.reload()} />}
        </Show>
        <Show
          when={materials.data()?.length !== 0}
          fallback={
            <p class="text-small text-ink-2">
              {t("assign.materials-none")}{" "}
              <A href="/materials" class="quiet-link">
                {t("room.materials")}
              </A>
            </p>
          }
        >
          <SelectField
            label={t("assign.material")}
            value={props.part.materialId ?? ""}
            options={(materials.data() ?? []).map(({ id, title }) => ({ value: id, label: title }))}
            none={t("assign.material-choose")}
            onChange={(materialId) => change({ materialId })}
          />
        </Show>
      </Show>
      <Questions
        questions={props.part.questions}
        onChange={(questions) => change({ questions: [...questions] })}
      />
    </div>
  );
}

function Questions(props: {
  readonly questions: readonly ReadingQuestion[];
  readonly onChange: (questions: readonly ReadingQuestion[]) => void;
}) {
  const { t } = useI18n();
  const put = (index: number, fields: Partial<ReadingQuestion>) =>
    props.onChange(props.questions.map((one, at) => (at === index ? { ...one, ...fields } : one)));
  const withAnswer = (question: ReadingQuestion, typed: string): ReadingQuestion["answer"] => {
    if (typed === "" && question.answer === null) return null;
    return { accepted: [], wrong: [], ...question.answer, value: typed };
  };
  return (
    <div class="grid gap-3">
      <p class="text-small font-semibold">{t("assign.questions")}</p>
      <p class="text-small text-ink-2">{t("assign.questions-lead")}</p>
      <ol class="grid gap-3">
        <Index each={props.questions}>
          {(question, index) => (
            <li class="grid gap-2 rounded-control border border-line bg-paper p-3">
              <div class="flex items-center gap-2">
                <span class="flex-1 text-small font-semibold">
                  {t("assign.question-named", { number: index + 1 })}
                </span>
                <MoveButtons
                  name={t("assign.question-named", { number: index + 1 })}
                  index={index}
                  count={props.questions.length}
                  onMove={(step) => props.onChange(moved(props.questions, index, step))}
                  onDrop={() => props.onChange(props.questions.filter((_, at) => at !== index))}
                />
              </div>
              <TextField
                label={t("assign.question")}
                dir="auto"
                maxLength={1_000}
                value={question().text}
                onInput={(event) => put(index, { text: event.currentTarget.value })}
              />
              <TextField
                label={t("assign.answer")}
                dir="auto"
                maxLength={400}
                placeholder={t("assign.answer-none")}
                value={wordsOf(question().answer?.value ?? "")}
                onInput={(event) => put(index, { answer: withAnswer(question(), event.currentTarget.value) })}
              />
            </li>
          )}
        </Index>
      </ol>
      <Button
        class="justify-self-start"
        disabled={props.questions.length >= assignmentLimits.questions}
        onClick={() =>
          props.onChange([...props.questions, { id: crypto.randomUUID(), text: "", answer: null }])
        }
      >
        <Plus class="size-4" aria-hidden="true" /> {t("assign.question-add")}
      </Button>
    </div>
  );
}
