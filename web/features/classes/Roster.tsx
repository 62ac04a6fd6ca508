import { A, useParams } from "@solidjs/router";
import FileSpreadsheet from "lucide-solid/icons/file-spreadsheet";
import { createSignal, createUniqueId, Show } from "solid-js";
import type { RosterDone, RosterPreview } from "../../../server/modules/classes/roster/roster.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { Button, buttonLook } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { BackLink } from "../portfolio/BackLink.tsx";
import Cards from "./Cards.tsx";
import { classesApi } from "./classes-api.ts";
import { RosterTable } from "./RosterTable.tsx";

/** Adds the students of a spreadsheet: the file is looked at first, and nothing changes until then. */
export default function Roster() {
  const { t, count } = useI18n();
  const params = useParams<{ id: string }>();
  const api = classesApi(useApi());
  createTitle(() => t("roster.title"));
  const [file, setFile] = createSignal<File>();
  const [preview, setPreview] = createSignal<RosterPreview>();
  const [done, setDone] = createSignal<RosterDone>();
  const [over, setOver] = createSignal(false);
  const looking = createAttempt();
  const adding = createAttempt();
  const fieldId = createUniqueId();

  async function look(chosen: File | undefined) {
    if (!chosen) return;
    setFile(chosen);
    setPreview(undefined);
    setDone(undefined);
    await looking.attempt(async () => setPreview(await api.previewRoster(params.id, chosen)));
  }
  const add = (leaveOut: boolean) =>
    adding.attempt(async () => {
      const chosen = file();
      if (!chosen) return;
      setDone(await api.importRoster(params.id, chosen, leaveOut));
      setPreview(undefined);
    });

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[900px] grid-cols-[minmax(0,1fr)] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <div class="print:hidden">
          <BackLink href={`/classes/${params.id}`}>{t("roster.to-class")}</BackLink>
        </div>
        <header class="grid gap-1 print:hidden">
          <h1 class="font-serif text-[1.7rem]">{t("roster.title")}</h1>
          <p class="max-w-[60ch] text-ink-2">{t("roster.lead")}</p>
        </header>
        <Show
          when={done()}
          fallback={
            <div class="grid">
              <input
                id={fieldId}
                type="file"
                accept=".csv,.txt,.tsv,text/csv,text/plain"
                class="peer sr-only"
                onChange={(event) => {
                  void look(event.currentTarget.files?.[0]);
                  event.currentTarget.value = "";
                }}
              />
              <label
                for={fieldId}
                class={`grid cursor-pointer justify-items-center gap-2 rounded-[14px] border-2 border-dashed px-5 py-8 text-center peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-teal ${over() ? "border-teal bg-teal-wash" : "border-line-strong"}`}
                onDragOver={(event) => {
                  event.preventDefault();
                  setOver(true);
                }}
                onDragLeave={() => setOver(false)}
                onDrop={(event) => {
                  event.preventDefault();
                  setOver(false);
                  void look(event.dataTransfer?.files[0]);
                }}
              >
                <FileSpreadsheet class="size-7 text-ink-3" aria-hidden="true" />
                <span class={buttonLook(preview() ? "secondary" : "primary")}>
                  {t(preview() ? "roster.other" : "roster.choose")}
                </span>
                <span class="text-small text-ink-2">{file()?.name ?? t("roster.drop")}</span>
              </label>
            </div>
          }
        >
          {(result) => (
            <div class="grid gap-4">
              <p role="status" class="text-[1.1rem] font-semibold print:hidden">
                {count("roster.done", result().added)}
              </p>
              <Show when={result().cards.length > 0}>
                <h2 class="text-[1.1rem] print:hidden">{t("roster.cards")}</h2>
                <p class="max-w-[60ch] rounded-control bg-look-wash px-4 py-3 text-look print:hidden">
                  {t("roster.cards-lead")}
                </p>
                <Cards cards={result().cards} />
              </Show>
              <A
                href={`/classes/${params.id}`}
                class={`${buttonLook("secondary")} justify-self-start print:hidden`}
              >
                {t("roster.to-class")}
              </A>
            </div>
          )}
        </Show>
        <Show when={looking.busy() || adding.busy()}>
          <div role="status" class="grid gap-2">
            <p>{t(looking.busy() ? "roster.reading" : "roster.adding")}</p>
            <progress class="h-1.5 w-full accent-teal" />
          </div>
        </Show>
        <Show when={looking.error() ?? adding.error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
        <Show when={preview()}>
          {(seen) => <Look preview={seen()} busy={adding.busy()} onAdd={(leaveOut) => void add(leaveOut)} />}
        </Show>
      </div>
    </div>
  );
}

/** What the file comes to, and the one button that does it. */
function Look(props: {
  readonly preview: RosterPreview;
  readonly busy: boolean;
  readonly onAdd: (leaveOut: boolean) => void;
}) {
  const { t, count } = useI18n();
  const counts = () => props.preview.counts;
  const wanted = () => counts().new + counts().known;
  const tooMany = () => props.preview.size.after > props.preview.size.most;
  return (
    <div class="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Show when={props.preview.encoding === "mixed"}>
        <p class="text-look">{t("roster.mixed")}</p>
      </Show>
      <Show when={tooMany()}>
        <p role="alert" class="text-alarm">
          {t("roster.too-many", props.preview.size)}
        </p>
      </Show>
      <Show when={counts().problem > 0}>
        <p class="text-look">{count("roster.problems", counts().problem)}</p>
      </Show>
      <Show when={wanted() === 0 && counts().problem === 0}>
        <p>{t("roster.nothing")}</p>
      </Show>
      <Show when={wanted() > 0 && !tooMany()}>
        <Button
          kind="primary"
          class="justify-self-start"
          disabled={props.busy}
          onClick={() => props.onAdd(counts().problem > 0)}
        >
          {counts().problem > 0 ? count("roster.leave-out", counts().problem) : count("roster.go", wanted())}
        </Button>
      </Show>
      <RosterTable preview={props.preview} />
    </div>
  );
}
