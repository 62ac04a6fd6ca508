import { useLocation } from "@solidjs/router";
import { createEffect, createMemo, createSignal, on, onCleanup, Show } from "solid-js";
import type { Passage } from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";
import type { SharedArtifact } from "../../../server/modules/portfolio/shared-artifacts/shared-artifacts.schemas.ts";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { ArtifactContent } from "../portfolio/ArtifactContent.tsx";
import { isFileKind } from "../portfolio/ArtifactFile.tsx";
import { BackLink } from "../portfolio/BackLink.tsx";
import { FileOfWork } from "./FileOfWork.tsx";
import { feedbackApi } from "./feedback-api.ts";
import { findPassage, type WorkWords, wordsOf } from "./passages.models.ts";
import { ShownFeedback } from "./ShownFeedback.tsx";

/** One piece of work that is shown, with the feedback on it beside. */
export default function ShownWork(props: {
  readonly classId: string;
  readonly id: string;
  readonly onGiven: () => void;
}) {
  const { t, locale } = useI18n();
  const api = feedbackApi(useApi(), locale);
  const location = useLocation();
  const userId = useSession().user()?.id ?? "";
  const [version, setVersion] = createSignal<number | null>(null);
  const [marked, setMarked] = createSignal<Passage | null>(null);
  const load = createLoad(
    () => ({ version: version(), locale: locale() }),
    (at, signal) => api.work(props.classId, props.id, at.version, signal),
    { keepOld: true },
  );
  const words = createMemo<WorkWords>(() => wordsOf(load.data()?.artifact));
  createTitle(() => load.data()?.artifact.title ?? t("portfolios.title"));
  // A draft that was begun on an earlier version is gone on with beside that version.
  createEffect(
    on(load.data, (data) => {
      if (!data || version() !== null) return;
      const open = data.feedback.filter(({ status, author }) => status === "draft" && author.id === userId);
      const latest = open.at(-1);
      if (latest && open.every((one) => one.version !== data.artifact.version)) setVersion(latest.version);
    }),
  );

  return (
    <section
      tabindex="0"
      aria-label={t("portfolios.work")}
      class="relative overflow-y-auto px-4 py-4 outline-offset-[-3px] desk:px-7 desk:py-5"
    >
      <div class="page:hidden">
        <BackLink href={`/portfolios${location.search}`}>{t("portfolios.list")}</BackLink>
      </div>
      <Show when={load.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void load.reload()} />}
      </Show>
      <Show when={load.data()} fallback={<Show when={!load.error()}>{<Skeleton rows={4} />}</Show>}>
        {(data) => (
          <article class="mx-auto grid max-w-[1100px] gap-5">
            <Head artifact={data().artifact} onVersion={setVersion} />
            <div class="grid gap-6 page:grid-cols-2 wide:grid-cols-[minmax(0,1fr)_minmax(0,460px)]">
              <Work artifact={data().artifact} words={words()} onMark={setMarked} />
              <ShownFeedback
                classId={props.classId}
                artifact={data().artifact}
                words={words()}
                feedback={data().feedback}
                mayGiveAs={data().mayGiveAs}
                mayAskCoach={data().mayAskCoach}
                pictures={data().pictures}
                marked={marked()}
                onGiven={async () => {
                  await load.reload();
                  props.onGiven();
                }}
              />
            </div>
          </article>
        )}
      </Show>
    </section>
  );
}

function Head(props: { readonly artifact: SharedArtifact; readonly onVersion: (version: number) => void }) {
  const { t, moment } = useI18n();
  return (
    <header class="grid gap-1.5">
      <p class="text-small text-ink-2">
        <bdi>{props.artifact.learner.name}</bdi> · {t(`kind.${props.artifact.kind}`)} ·{" "}
        {t("feedback.version", { number: props.artifact.read })} · {moment(props.artifact.updatedAt)}
      </p>
      <h1 class="font-serif text-[1.5rem] [overflow-wrap:anywhere]" dir="auto">
        {props.artifact.title}
      </h1>
      <Show when={props.artifact.read !== props.artifact.version}>
        <div
          role="status"
          class="flex flex-wrap items-center gap-3 rounded-sheet bg-look-wash px-4 py-3 text-small"
        >
          <p class="min-w-[18ch] flex-1">{t("portfolios.changed-since", { number: props.artifact.read })}</p>
          <Button class="py-1.5 text-small" onClick={() => props.onVersion(props.artifact.version)}>
            {t("portfolios.read-newest")}
          </Button>
        </div>
      </Show>
    </header>
  );
}

/** The work and its learner's words around it; what is marked in them can be spoken about. */
function Work(props: {
  readonly artifact: SharedArtifact;
  readonly words: WorkWords;
  readonly onMark: (passage: Passage | null) => void;
}) {
  const { t } = useI18n();
  let sheet: HTMLDivElement | undefined;
  /** In the shape that its learner reads it in; what others don't see is empty. */
  const asKept = () => {
    const kept = { ...props.artifact, status: "kept" as const, source: null, reflections: [] };
    return kept;
  };
  function readSelection() {
    const selection = document.getSelection();
    if (!selection?.anchorNode || !selection.focusNode) return;
    if (!sheet?.contains(selection.anchorNode) || !sheet.contains(selection.focusNode)) return;
    const range = selection.getRangeAt(0);
    const before = document.createRange();
    before.setStart(sheet, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const marked = selection.isCollapsed ? null : selection.toString();
    props.onMark(marked === null ? null : findPassage(props.words, marked, before.toString()));
  }
  document.addEventListener("selectionchange", readSelection);
  onCleanup(() => document.removeEventListener("selectionchange", readSelection));
  return (
    <div class="grid min-w-0 content-start gap-4 self-start page:sticky page:top-0" ref={sheet}>
      <Sheet aria-label={t(`kind.${props.artifact.kind}`)} class="grid min-w-0 gap-3 desk:px-7 desk:py-6">
        <FileOfWork artifact={props.artifact} />
        <Show when={!isFileKind(props.artifact.kind)}>
          <ArtifactContent artifact={asKept()} />
        </Show>
        <Show when={props.artifact.caption}>
          <p
            class="border-line border-t pt-3 text-small text-ink-2 whitespace-pre-wrap [overflow-wrap:anywhere]"
            dir="auto"
          >
            {props.artifact.caption}
          </p>
        </Show>
      </Sheet>
      <Show when={props.artifact.why.trim()}>
        <section
          aria-labelledby="why-title"
          class="grid gap-1.5 rounded-sheet border border-own-line bg-own px-5 py-4"
        >
          <h2 id="why-title" class="text-[1rem] text-own-ink">
            {t("work.why")}
          </h2>
          <p class="font-serif text-read whitespace-pre-wrap [overflow-wrap:anywhere]" dir="auto">
            {props.artifact.why}
          </p>
        </section>
      </Show>
    </div>
  );
}
