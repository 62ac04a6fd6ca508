import { A, useLocation } from "@solidjs/router";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import { createMemo, For, Match, onMount, Show, Switch } from "solid-js";
import type { Transcript, TranscriptTurn } from "../../../server/modules/review/transcripts.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LineText } from "../../ui/LineText.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TurnView } from "./TurnView.tsx";
import { readTranscript } from "./transcripts-api.ts";

/** One conversation as a teacher reads it. */
export function Reading(props: { readonly conversationId: string }) {
  const { t } = useI18n();
  const api = useApi();
  const location = useLocation();
  const transcript = createLoad(
    () => props.conversationId,
    (id, signal) => readTranscript(api, id, signal),
  );
  return (
    <section tabindex="0" class="overflow-y-auto px-4 py-4 outline-offset-[-3px] desk:px-7 desk:py-5">
      <A
        href={`/transcripts${location.search}`}
        class="mb-2 inline-flex min-h-9 items-center gap-1.5 text-small text-teal-ink page:hidden pointer-coarse:min-h-11"
      >
        <ArrowLeft class="size-4 rtl:-scale-x-100" aria-hidden="true" /> {t("transcripts.title")}
      </A>
      <Show when={transcript.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void transcript.reload()} />}
      </Show>
      <Show when={transcript.loading() && !transcript.data()}>
        <Skeleton rows={5} />
      </Show>
      <Show when={transcript.data()}>{(data) => <Opened transcript={data()} />}</Show>
    </section>
  );
}

function Opened(props: { readonly transcript: Transcript }) {
  const { t } = useI18n();
  const location = useLocation();
  // Where the address names a turn, such as from the queue, reading begins there.
  onMount(() => {
    if (location.hash.startsWith("#turn-")) goTo(location.hash.slice("#turn-".length));
  });
  const student = () => props.transcript.conversation.student.name;
  const groups = createMemo(() => foldEdits(props.transcript.turns));
  createTitle(() =>
    t("reading.title", {
      student: student(),
      title: props.transcript.conversation.title || t("conversations.untitled"),
    }),
  );
  return (
    <article class="mx-auto grid max-w-[820px] gap-1">
      <ReadingHeader transcript={props.transcript} />
      <Show when={props.transcript.turns.length === 0}>
        <p class="border-line border-t py-4 text-ink-2">{t("reading.empty")}</p>
      </Show>
      <For each={groups()}>
        {(group) => (
          <Switch>
            <Match when={group.active}>
              <For each={group.turns}>{(turn) => <TurnView turn={turn} student={student()} />}</For>
            </Match>
            <Match when={!group.active}>
              <EditedAway turns={group.turns} student={student()} />
            </Match>
          </Switch>
        )}
      </For>
    </article>
  );
}

function goTo(turnId: string): void {
  const there = document.getElementById(`turn-${turnId}`);
  there?.scrollIntoView({ block: "start" });
  there?.focus();
}

function ReadingHeader(props: { readonly transcript: Transcript }) {
  const { t, count, moment, time } = useI18n();
  const about = () => props.transcript.conversation;
  const hints = () =>
    props.transcript.turns.filter((turn) => turn.active && turn.reply.move === "hint").length;
  const tutors = () => [...new Set(props.transcript.turns.map((turn) => turn.tutor.provider))];
  const firstFlagged = () => props.transcript.turns.find((turn) => turn.active && turn.flags.length > 0);
  const span = () => {
    const { createdAt, updatedAt } = about();
    const sameDay = new Date(createdAt).toDateString() === new Date(updatedAt).toDateString();
    return t("reading.meta", {
      from: moment(createdAt),
      to: sameDay ? time(updatedAt) : moment(updatedAt),
    });
  };
  const tutorWords = () =>
    tutors()
      .map((provider) => (/^built-?in/.test(provider) ? t("tutor.builtin") : provider))
      .join(", ");
  const facts = () =>
    [
      span(),
      t(`policy.${about().class.policy}`).split(":")[0],
      tutorWords(),
      hints() > 0 ? count("reading.hints", hints()) : "",
    ].filter(Boolean);
  return (
    <header class="flex flex-wrap items-start gap-3 pb-3">
      <div class="grid min-w-0 flex-1 gap-1">
        <h1 class="text-[1.25rem] [overflow-wrap:anywhere]">
          <bdi>{about().student.name}</bdi> · <bdi>{about().title || t("conversations.untitled")}</bdi>
        </h1>
        <p class="text-small text-ink-2">{facts().join(" · ")}</p>
        <Show when={about().problem}>
          {(problem) => (
            <p class="text-small text-ink-2">
              {t("reading.problem")}:{" "}
              <LineText line={{ text: problem().text, latex: problem().latex ?? "" }} />
            </p>
          )}
        </Show>
      </div>
      <Show when={firstFlagged()}>
        {(turn) => <Button onClick={() => goTo(turn().id)}>{t("reading.first-flag")}</Button>}
      </Show>
    </header>
  );
}

function EditedAway(props: { readonly turns: readonly TranscriptTurn[]; readonly student: string }) {
  const { count } = useI18n();
  return (
    <details class="rounded-control border border-line bg-paper px-4 py-2">
      <summary class="cursor-pointer text-small text-ink-2 pointer-coarse:min-h-11 pointer-coarse:content-center">
        {count("reading.edited", props.turns.length)}
      </summary>
      <For each={props.turns}>{(turn) => <TurnView turn={turn} student={props.student} />}</For>
    </details>
  );
}

interface TurnGroup {
  readonly active: boolean;
  readonly turns: readonly TranscriptTurn[];
}

/** Neighbouring turns of the same standing together, so that a branch that was edited away folds into one line. */
export function foldEdits(turns: readonly TranscriptTurn[]): readonly TurnGroup[] {
  const groups: { active: boolean; turns: TranscriptTurn[] }[] = [];
  for (const turn of turns) {
    const last = groups.at(-1);
    if (last?.active === turn.active) last.turns.push(turn);
    else groups.push({ active: turn.active, turns: [turn] });
  }
  return groups;
}
