import { A } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import type { Accommodation, Fact } from "../../../server/modules/learners/profile/profile.schemas.ts";
import { useProfile } from "../../app/profile.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { AccommodationSwitches } from "./AccommodationSwitches.tsx";
import { FactSection } from "./FactSection.tsx";
import { Memories } from "./Memories.tsx";
import { Openings } from "./Openings.tsx";

const kinds = ["name", "language", "goal", "interest", "help-preference"] as const;

/** What the learner has said of themselves, to be corrected or deleted one by one, and what makes it easier. */
export default function You() {
  const { t } = useI18n();
  const profile = useProfile();
  const [error, setError] = createSignal<ApiError>();
  const [deleted, setDeleted] = createSignal<Fact>();
  createTitle(() => t("you.title"));

  const of = (kind: Fact["kind"]) => profile.facts().filter((fact) => fact.kind === kind);

  /** @returns false when it failed; the reason is then on the page */
  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    setError(undefined);
    try {
      await work();
      return true;
    } catch (thrown) {
      setError(toApiError(thrown));
      return false;
    }
  }

  async function remove(fact: Fact) {
    if (await attempt(() => profile.remove(fact.id))) setDeleted(fact);
  }

  async function undo({ kind, text, visibility }: Fact) {
    if (await attempt(() => profile.add({ kind, text, visibility }))) setDeleted(undefined);
  }

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[760px] gap-5 px-4 py-7 desk:px-7 desk:py-12">
        <header class="grid gap-1.5">
          <h1 class="font-serif text-[1.7rem]">{t("you.title")}</h1>
          <p>{t("you.lead")}</p>
          <p class="text-small text-ink-2">{t("you.shared")}</p>
          <Show when={profile.data() && profile.data()?.welcome !== "finished"}>
            <A href="/welcome" class="quiet-link justify-self-start text-small pointer-coarse:py-3">
              {t("you.welcome")}
            </A>
          </Show>
          <A href="/join" class="quiet-link justify-self-start text-small pointer-coarse:py-3">
            {t("you.join")}
          </A>
        </header>
        <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
        <div role="status" class={deleted() ? "" : "sr-only"}>
          <Show when={deleted()} keyed>
            {(fact) => <Deleted fact={fact} onUndo={() => void undo(fact)} />}
          </Show>
        </div>
        <Show
          when={profile.data()}
          fallback={
            <Show when={profile.error()} fallback={<Skeleton rows={4} />}>
              {(problem) => <ErrorNotice error={problem()} onRetry={() => void profile.reload()} />}
            </Show>
          }
        >
          <For each={kinds}>
            {(kind) => (
              <FactSection
                kind={kind}
                facts={of(kind)}
                onAdd={(text) => attempt(() => profile.add({ kind, text }))}
                onChange={(id, change) => attempt(() => profile.change(id, change))}
                onDelete={(fact) => void remove(fact)}
              />
            )}
          </For>
          <Sheet class="grid gap-2" aria-labelledby="comfort-title">
            <h2 id="comfort-title" class="text-[1.05rem]">
              {t("you.kind.accommodation")}
            </h2>
            <AccommodationSwitches
              label={t("you.kind.accommodation")}
              chosen={of("accommodation").map(({ text }) => text)}
              onSwitch={(accommodation: Accommodation, on) =>
                void attempt(() => profile.switchTo(accommodation, on))
              }
            />
          </Sheet>
          <Memories />
        </Show>
        <Openings />
      </div>
    </div>
  );
}

/** Says what is gone, and takes the focus that stood on its row. */
function Deleted(props: { readonly fact: Fact; readonly onUndo: () => void }) {
  const { t } = useI18n();
  return (
    <div class="flex flex-wrap items-center gap-3 rounded-sheet bg-own px-4 py-2.5 text-own-ink">
      <p dir="auto" class="min-w-0 flex-1 [overflow-wrap:anywhere]">
        {t("you.deleted", { text: props.fact.text })}
      </p>
      <Button ref={(button) => queueMicrotask(() => button.focus())} onClick={props.onUndo}>
        {t("you.undo")}
      </Button>
    </div>
  );
}
