import { useNavigate } from "@solidjs/router";
import Check from "lucide-solid/icons/check";
import { createMemo, createUniqueId, Match, Show, Switch } from "solid-js";
import { Dynamic } from "solid-js/web";
import type {
  MyAssignment,
  MyPart as Part,
} from "../../../server/modules/learners/assigned/assigned.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { partIcons } from "../assignments/part-icons.ts";
import type { AssignedApi } from "./assigned-api.ts";
import { HandIn } from "./HandIn.tsx";
import { MyReading } from "./MyReading.tsx";
import { MySkills } from "./MySkills.tsx";
import { PartBar } from "./PartBar.tsx";

export interface MyPartProps {
  readonly api: AssignedApi;
  readonly assignment: MyAssignment;
  readonly part: Part;
  /** From 1. */
  readonly number: number;
  readonly onChanged: () => Promise<unknown>;
}

/** One thing to do: what it is, how much of it is done, and the one next step. */
export function MyPart(props: MyPartProps) {
  const { t } = useI18n();
  const titleId = createUniqueId();
  const isOpen = () => props.assignment.status === "given";
  const isDone = () => props.part.progress.of > 0 && props.part.progress.done >= props.part.progress.of;
  const of = <K extends Part["kind"]>(kind: K) =>
    createMemo(() => {
      const part = props.part;
      // The kind was just compared, which TypeScript does not follow through a type parameter.
      return part.kind === kind ? (part as Extract<Part, { kind: K }>) : undefined;
    });
  const [items, skills, pack, reading, writing, project] = [
    of("items"),
    of("skills"),
    of("pack"),
    of("reading"),
    of("writing"),
    of("project"),
  ];
  return (
    <li class="sheet grid grid-cols-[minmax(0,1fr)] gap-3 px-4 py-4 desk:px-5">
      <section aria-labelledby={titleId} class="grid grid-cols-[minmax(0,1fr)] gap-3">
        <div class="flex items-center gap-2.5">
          <Dynamic
            component={partIcons[props.part.kind]}
            class="size-5 shrink-0 text-teal-ink"
            aria-hidden="true"
          />
          <h2 id={titleId} class="min-w-0 flex-1 text-[1.05rem]">
            {props.number}. {t(`assigned.kind.${props.part.kind}`)}
          </h2>
          <span class="flex items-center gap-1.5 text-small text-ink-2 tabular-nums">
            <Show when={isDone()}>
              <Check class="size-4 stroke-[2.6] text-good" aria-hidden="true" />
            </Show>
            {props.part.progress.of > 1
              ? t("assigned.done-of", { done: props.part.progress.done, of: props.part.progress.of })
              : t(isDone() ? "assigned.state.done" : "assigned.state.open")}
          </span>
        </div>
        <Show when={props.part.progress.of > 1}>
          <PartBar done={props.part.progress.done} of={props.part.progress.of} />
        </Show>
        <Switch>
          <Match when={items()}>
            {(part) => (
              <Items {...props} practiceId={part().practiceId} isOpen={isOpen()} isDone={isDone()} />
            )}
          </Match>
          <Match when={skills()}>
            {(part) => (
              <MySkills assignmentId={props.assignment.id} skills={part().skills} isOpen={isOpen()} />
            )}
          </Match>
          <Match when={pack()}>
            {(part) => (
              <>
                <p class="font-medium">{part().name}</p>
                <MySkills assignmentId={props.assignment.id} skills={part().skills} isOpen={isOpen()} />
              </>
            )}
          </Match>
          <Match when={reading()}>{(part) => <MyReading {...props} part={part()} isOpen={isOpen()} />}</Match>
          <Match when={writing()}>
            {(part) => (
              <>
                <div class="font-serif">
                  <RichText text={part().prompt} />
                </div>
                <Show when={part().rubric}>
                  {(rubric) => (
                    <p class="text-small text-ink-2">{t("assigned.rubric", { name: rubric() })}</p>
                  )}
                </Show>
                <HandIn
                  {...props}
                  kind="writing"
                  thingId={part().artifactId}
                  handedInAt={part().handedInAt}
                  isOpen={isOpen()}
                />
              </>
            )}
          </Match>
          <Match when={project()}>
            {(part) => (
              <>
                <p class="font-medium" dir="auto">
                  {part().title}
                </p>
                <HandIn
                  {...props}
                  kind="project"
                  thingId={part().projectId}
                  handedInAt={part().handedInAt}
                  isOpen={isOpen()}
                />
              </>
            )}
          </Match>
        </Switch>
      </section>
    </li>
  );
}

/** Questions of packs are asked on a page of their own. */
function Items(
  props: MyPartProps & {
    readonly practiceId: string | null;
    readonly isOpen: boolean;
    readonly isDone: boolean;
  },
) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const action = createAttempt();
  const go = () =>
    action.attempt(async () => {
      // Where something is left to do, asking again goes on with the same session.
      const isToSee = props.isDone || !props.isOpen;
      const id =
        (isToSee ? props.practiceId : null) ??
        (await props.api.startPractice(props.assignment.id, props.part.id));
      navigate(`/practice/${encodeURIComponent(id)}?assignment=${encodeURIComponent(props.assignment.id)}`);
    });
  const words = () => {
    if (props.practiceId === null) return t("assigned.start");
    return t(props.isDone || !props.isOpen ? "assigned.see" : "assigned.go-on");
  };
  return (
    <>
      <Show when={action.error()}>{(error) => <ErrorNotice error={error()} />}</Show>
      <Show when={props.isOpen || props.practiceId !== null}>
        <Button
          kind={props.isOpen && !props.isDone ? "primary" : "secondary"}
          class="justify-self-start"
          disabled={action.busy()}
          onClick={() => void go()}
        >
          {words()}
        </Button>
      </Show>
    </>
  );
}
