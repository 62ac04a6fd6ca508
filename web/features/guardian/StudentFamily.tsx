import { A, useParams } from "@solidjs/router";
import { createMemo, createSignal, Show } from "solid-js";
import type { LetterView } from "../../../server/modules/review/reports/reports.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { BackLink } from "../portfolio/BackLink.tsx";
import { LettersView } from "../reports/LettersView.tsx";
import { reportsApi } from "../reports/reports-api.ts";
import { Guardians } from "./Guardians.tsx";
import { guardianApi } from "./guardian-api.ts";

/** A student's guardians and the letters to them, for a teacher of the class. */
export default function StudentFamily() {
  const { t, locale } = useI18n();
  const params = useParams<{ id: string; studentId: string }>();
  const api = guardianApi(useApi());
  const reports = reportsApi(useApi());
  const ids = createMemo(() => ({ classId: params.id, studentId: params.studentId }));
  const family = createLoad(ids, ({ classId, studentId }, signal) => api.family(classId, studentId, signal), {
    keepOld: true,
  });
  const of = () => ({ kind: "student" as const, ...ids() });
  const letters = createLoad(
    () => ({ of: of(), language: locale() }),
    (wish, signal) => reports.letters(wish.of, wish.language, signal),
    { keepOld: true },
  );
  const waiting = createLoad(
    () => "waiting",
    (_, signal) => api.waiting(signal),
  );
  createTitle(() => family.data()?.student.name ?? t("families.title"));

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[760px] grid-cols-[minmax(0,1fr)] gap-7 px-4 py-7 desk:px-7 desk:py-10">
        <div class="print:hidden">
          <BackLink href={`/classes/${params.id}`}>{t("student-family.back")}</BackLink>
        </div>
        <Show when={family.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void family.reload()} />}
        </Show>
        <Show when={family.data()} fallback={<Show when={!family.error()}>{<Skeleton rows={4} />}</Show>}>
          {(found) => (
            <>
              <header class="grid gap-1.5 print:hidden">
                <h1 class="break-words font-serif text-[1.7rem]" dir="auto">
                  {found().student.name}
                </h1>
                <div class="flex flex-wrap gap-x-4">
                  <A
                    href={`/classes/${params.id}/students/${params.studentId}/report`}
                    class="quiet-link text-small pointer-coarse:py-3"
                  >
                    {t("student-family.report", { name: found().student.name })}
                  </A>
                  <Show when={(waiting.data()?.length ?? 0) > 0}>
                    <A href="/families" class="quiet-link text-small pointer-coarse:py-3">
                      {t("student-family.confirm")}
                    </A>
                  </Show>
                </div>
              </header>
              <Guardians
                family={found()}
                onInvite={async (name) => {
                  const card = await api.invite(params.id, params.studentId, name);
                  await family.reload();
                  return card;
                }}
                onRevoke={async (id) => {
                  await api.revoke(id);
                  await family.reload();
                }}
              />
              <div class="print:hidden">
                <LettersView
                  of={of()}
                  load={letters}
                  below={(letter) => (
                    <NoteForm
                      letter={letter}
                      onSave={async (note) => {
                        const saved = await reports.note(of(), letter.week, note, locale());
                        const now = letters.data();
                        if (now)
                          letters.replace({
                            ...now,
                            letters: now.letters.map((one) => (one.week === saved.week ? saved : one)),
                          });
                      }}
                    />
                  )}
                />
              </div>
            </>
          )}
        </Show>
      </div>
    </div>
  );
}

/** A teacher's sentence for a letter, and whether the family gets it. */
function NoteForm(props: {
  readonly letter: LetterView;
  readonly onSave: (note: { sentence: string; held: boolean }) => Promise<unknown>;
}) {
  const { t } = useI18n();
  const [sentence, setSentence] = createSignal(props.letter.sentence);
  const [held, setHeld] = createSignal(props.letter.held);
  const action = createAttempt();
  const isSaved = () => sentence().trim() === props.letter.sentence && held() === props.letter.held;
  async function save(event: SubmitEvent) {
    event.preventDefault();
    await action.attempt(() => props.onSave({ sentence: sentence().trim(), held: held() }));
  }
  return (
    <form class="grid gap-3 border-line border-t pt-4" onSubmit={(event) => void save(event)}>
      <TextField
        label={t("note.sentence")}
        dir="auto"
        maxLength={300}
        value={sentence()}
        onInput={(event) => setSentence(event.currentTarget.value)}
      />
      <label class="flex items-center gap-2 pointer-coarse:min-h-11">
        <input
          type="checkbox"
          class="size-4 accent-teal"
          checked={held()}
          onChange={(event) => setHeld(event.currentTarget.checked)}
        />
        {t("note.hold")}
      </label>
      <Show when={action.error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <div class="flex items-center gap-3">
        <Button type="submit" disabled={action.busy() || isSaved()}>
          {t(action.busy() ? "note.saving" : "note.save")}
        </Button>
        <p role="status" class="text-small text-ink-2">
          {isSaved() && (props.letter.sentence !== "" || props.letter.held) ? t("note.saved") : ""}
        </p>
      </div>
    </form>
  );
}
