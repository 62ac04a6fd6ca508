import Check from "lucide-solid/icons/check";
import CircleDot from "lucide-solid/icons/circle-dot";
import { createSignal, createUniqueId, Index, Show } from "solid-js";
import type { MyPart as Part } from "../../../server/modules/learners/assigned/assigned.schemas.ts";
import { useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { createAnswer } from "./create-answer.ts";
import type { MyPartProps } from "./MyPart.tsx";

type Reading = Extract<Part, { kind: "reading" }>;
type Question = Reading["questions"][number];

/** A text with questions on it; answers are saved as they are typed. */
export function MyReading(
  props: Omit<MyPartProps, "part"> & { readonly part: Reading; readonly isOpen: boolean },
) {
  const { t } = useI18n();
  /** A text that was written for the assignment goes by the assignment's title, which stands above already. */
  const ownTitle = () => (props.part.title === props.assignment.title ? "" : props.part.title);
  return (
    <>
      <Show when={ownTitle()}>
        <p class="font-medium" dir="auto">
          {ownTitle()}
        </p>
      </Show>
      <section
        tabindex="0"
        aria-label={t("map.region", { label: ownTitle() || t("assigned.text") })}
        class="max-h-[26rem] overflow-y-auto rounded-control border border-line bg-paper px-4 py-3 font-serif text-read"
      >
        <RichText text={props.part.text} />
      </section>
      <ol class="grid grid-cols-[minmax(0,1fr)] gap-4">
        <Index each={props.part.questions}>
          {(question, index) => <QuestionField {...props} question={question()} number={index + 1} />}
        </Index>
      </ol>
    </>
  );
}

function QuestionField(
  props: Omit<MyPartProps, "part"> & {
    readonly part: Reading;
    readonly question: Question;
    readonly isOpen: boolean;
  },
) {
  const { t } = useI18n();
  const id = createUniqueId();
  const [focused, setFocused] = createSignal(false);
  const answer = createAnswer({
    userId: useSession().user()?.id ?? "",
    name: `assigned.${props.assignment.id}.${props.part.id}.${props.question.id}`,
    given: () => props.question.given,
    send: (given) => props.api.answer(props.assignment.id, props.part.id, props.question.id, given),
    onSaved: () => props.onChanged(),
  });
  const state = () => {
    if (answer.busy()) return t("assigned.saving");
    if (answer.isUnsaved()) return t("assigned.not-saved");
    return answer.isSaved() ? t("assigned.saved") : "";
  };
  return (
    <li class="grid gap-1.5">
      <label for={id} class="flex items-baseline gap-2 font-serif">
        <span class="tabular-nums">{props.number}.</span>
        <span class="min-w-0 flex-1 [overflow-wrap:anywhere]">
          <RichText text={props.question.text} />
        </span>
      </label>
      <Show
        when={props.isOpen}
        fallback={
          <p class="whitespace-pre-wrap break-words rounded-control bg-own px-3 py-2 text-own-ink" dir="auto">
            {props.question.given ?? t("assigned.no-answer")}
          </p>
        }
      >
        <textarea
          id={id}
          dir="auto"
          rows={2}
          maxLength={4_000}
          class={`${fieldLook} resize-y`}
          value={answer.text()}
          onInput={(event) => answer.type(event.currentTarget.value)}
          onFocus={() => setFocused(true)}
          onBlur={() => {
            setFocused(false);
            void answer.flush();
          }}
        />
        <Show when={answer.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void answer.flush()} />}
        </Show>
      </Show>
      <div class="flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
        <span role="status" class="text-ink-2 empty:hidden">
          {props.isOpen ? state() : ""}
        </span>
        {/* What it is worth is said when the words are finished, not while they grow. */}
        <Show when={!focused() && (!props.isOpen || answer.isSaved()) && props.question.verdict}>
          {(verdict) => (
            <Verdict
              verdict={verdict()}
              isExam={props.assignment.policy === "exam" && props.assignment.status === "given"}
            />
          )}
        </Show>
      </div>
    </li>
  );
}

function Verdict(props: { readonly verdict: NonNullable<Question["verdict"]>; readonly isExam: boolean }) {
  const { t } = useI18n();
  const looks = { right: "text-good", wrong: "text-look", kept: "text-ink-2" } as const;
  const words = () => {
    if (props.verdict === "kept") return t(props.isExam ? "assigned.kept-exam" : "assigned.teacher-reads");
    return t(`assigned.verdict.${props.verdict}`);
  };
  return (
    <span class={`inline-flex items-center gap-1.5 font-semibold ${looks[props.verdict]}`}>
      <Show when={props.verdict === "right"}>
        <Check class="size-4 stroke-[2.4]" aria-hidden="true" />
      </Show>
      <Show when={props.verdict === "wrong"}>
        <CircleDot class="size-4 stroke-[2.4]" aria-hidden="true" />
      </Show>
      {words()}
    </span>
  );
}
