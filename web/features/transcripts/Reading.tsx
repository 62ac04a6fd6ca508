import { A, useLocation } from "@solidjs/router";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import { createMemo, createSignal, For, type JSX, Match, onMount, Show, Switch } from "solid-js";
import type { Transcript, TranscriptTurn } from "../../../server/modules/review/transcripts.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { createMedia } from "../../lib/create-media.ts";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { createPeople, PeopleAfter } from "../live/People.tsx";
import { StepIn } from "../live/StepIn.tsx";
import { PageAside } from "../tutor/PageAside.tsx";
import { createPrintNote } from "./create-print-note.ts";
import { ReadingHeader } from "./ReadingHeader.tsx";
import { TurnView } from "./TurnView.tsx";
import { readTranscript } from "./transcripts-api.ts";
import { goTo, stepFrom } from "./turn-places.ts";

/** One conversation as a teacher reads it; J and K, or the buttons, go from turn to turn. */
export function Reading(props: { readonly conversationId: string }) {
  const { t } = useI18n();
  const api = useApi();
  const location = useLocation();
  const transcript = createLoad(
    () => props.conversationId,
    (id, signal) => readTranscript(api, id, signal),
  );
  createPrintNote(() => transcript.data()?.conversation.id);
  let section!: HTMLElement;

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { j: 1, k: -1 }[event.key.toLowerCase()];
    if (
      step === undefined ||
      (event.target instanceof Element && event.target.closest("input, textarea, select"))
    )
      return;
    event.preventDefault();
    stepFrom(section, step);
  }

  return (
    <section
      ref={section}
      tabindex="0"
      aria-label={t("reading.region")}
      class="relative overflow-y-auto px-4 py-4 outline-offset-[-3px] desk:px-7 desk:py-5"
      onKeyDown={onKeyDown}
    >
      <A
        href={`/transcripts${location.search}`}
        class="mb-2 inline-flex min-h-9 items-center gap-1.5 text-small text-teal-ink page:hidden pointer-coarse:min-h-11 print:hidden"
      >
        <ArrowLeft class="size-4 rtl:-scale-x-100" aria-hidden="true" /> {t("transcripts.title")}
      </A>
      <Show when={transcript.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void transcript.reload()} />}
      </Show>
      <Show when={transcript.loading() && !transcript.data()}>
        <Skeleton rows={5} />
      </Show>
      <Show when={transcript.data()}>
        {(data) => <Opened transcript={data()} onStep={(step) => stepFrom(section, step)} />}
      </Show>
    </section>
  );
}

function Opened(props: { readonly transcript: Transcript; readonly onStep: (step: 1 | -1) => void }) {
  const { t } = useI18n();
  const location = useLocation();
  // Where the address names a turn, such as from the queue, reading begins there.
  onMount(() => {
    if (location.hash.startsWith("#turn-")) goTo(location.hash.slice("#turn-".length));
  });
  const isWide = createMedia("(min-width: 1500px)");
  const student = () => props.transcript.conversation.student.name;
  const groups = createMemo(() => foldEdits(props.transcript.turns));
  const [readId, setReadId] = createSignal<string>();
  /** The page as it stood after the turn that is read: the one in focus, or else the last. */
  const page = () => {
    const turns = props.transcript.turns;
    return (turns.find(({ id }) => id === readId()) ?? turns.findLast(({ active }) => active))?.page;
  };
  createTitle(() =>
    t("reading.title", {
      student: student(),
      title: props.transcript.conversation.title || t("conversations.untitled"),
    }),
  );
  const people = createPeople(() => props.transcript.conversation.id);
  const turnView = (turn: TranscriptTurn) => (
    <>
      <TurnView
        turn={turn}
        student={student()}
        conversationId={props.transcript.conversation.id}
        onRead={() => setReadId(turn.id)}
      />
      <PeopleAfter people={people} turn={turn} turns={props.transcript.turns} />
    </>
  );
  return (
    <div
      class={`mx-auto grid gap-x-6 ${isWide() ? "max-w-[1180px] grid-cols-[minmax(0,1fr)_320px]" : "max-w-[820px]"}`}
    >
      <article class="grid min-w-0 content-start gap-1">
        <ReadingHeader transcript={props.transcript} onStep={props.onStep} />
        <Show when={!isWide() && page()}>
          {(shown) => (
            <details class="mb-2 print:hidden">
              <summary class="cursor-pointer text-small text-teal-ink pointer-coarse:min-h-11 pointer-coarse:content-center">
                {t("desk.page")}
              </summary>
              <div class="mt-2">
                <PageAside page={shown()} />
              </div>
            </details>
          )}
        </Show>
        <Show when={props.transcript.turns.length === 0}>
          <p class="border-line border-t py-4 text-ink-2">{t("reading.empty")}</p>
        </Show>
        <For each={groups()}>
          {(group) => (
            <Switch>
              <Match when={group.active}>
                <For each={group.turns}>{turnView}</For>
              </Match>
              <Match when={!group.active}>
                <EditedAway count={group.turns.length}>
                  <For each={group.turns}>{turnView}</For>
                </EditedAway>
              </Match>
            </Switch>
          )}
        </For>
        <StepIn people={people} about={props.transcript.conversation} />
      </article>
      <Show when={isWide() && page()}>
        {(shown) => (
          <aside aria-label={t("desk.page")} class="print:hidden">
            <div class="sticky top-0">
              <PageAside page={shown()} />
            </div>
          </aside>
        )}
      </Show>
    </div>
  );
}

function EditedAway(props: { readonly count: number; readonly children: JSX.Element }) {
  const { count } = useI18n();
  return (
    <details class="rounded-control border border-line bg-paper px-4 py-2">
      <summary class="cursor-pointer text-small text-ink-2 pointer-coarse:min-h-11 pointer-coarse:content-center">
        {count("reading.edited", props.count)}
      </summary>
      {props.children}
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
