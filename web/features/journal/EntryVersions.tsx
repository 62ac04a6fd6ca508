import { A, useParams } from "@solidjs/router";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import { createMemo, createSignal, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createLoad } from "../../lib/create-load.ts";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { journalApi } from "./journal-api.ts";
import { type Side, VersionSide } from "./VersionSide.tsx";
import { compareSides } from "./versions.models.ts";

/** Two texts of a page side by side: as it is now, and as it was, here or on another device. */
export default function EntryVersions() {
  const { t, moment, locale } = useI18n();
  const params = useParams<{ id: string }>();
  const journal = journalApi(useApi(), locale);
  createTitle(() => t("journal.versions"));
  const [restored, setRestored] = createSignal(false);
  const [failure, setFailure] = createSignal<ApiError>();
  const [chosen, setChosen] = createSignal<readonly [string | null, string | null]>([null, null]);
  const load = createLoad(
    () => params.id ?? null,
    async (id, signal) => {
      const [entry, versions] = await Promise.all([journal.one(id, signal), journal.versions(id, signal)]);
      return { entry, versions };
    },
    { keepOld: true },
  );
  const sides = createMemo<readonly Side[]>(() => {
    const found = load.data();
    if (!found) return [];
    const { title, body } = found.entry;
    return [
      { id: "now", name: t("journal.version.now"), title, body },
      ...found.versions.map((one) => ({
        id: one.id,
        name: t(`journal.version.${one.kind}`, { when: moment(one.at) }),
        title: one.title,
        body: one.body,
      })),
    ];
  });
  // After a merge, both sides of it; else what was and what is.
  const first = () => load.data()?.versions.at(0);
  const twin = () => {
    const newest = first();
    return newest && load.data()?.versions.find((one) => one.at === newest.at && one.kind !== newest.kind);
  };
  const sideOf = (id: string | null | undefined) => sides().find((side) => side.id === id);
  const left = () => sideOf(chosen()[0] ?? first()?.id) ?? sides()[0];
  const right = () => sideOf(chosen()[1] ?? twin()?.id ?? "now") ?? sides()[0];
  const compared = createMemo(() => compareSides(left()?.body ?? "", right()?.body ?? ""));

  async function restore({ title, body }: Side) {
    setFailure(undefined);
    try {
      await journal.change(params.id ?? "", { title, body });
      await load.reload();
      setChosen([null, "now"]);
      setRestored(true);
    } catch (thrown) {
      setFailure(toApiError(thrown));
    }
  }

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[1180px] gap-5 px-4 py-6 desk:px-7 desk:py-8">
        <div class="grid gap-2">
          <A href={`/journal/${params.id}`} class="quiet-link inline-flex items-center gap-1.5 text-small">
            <ArrowLeft class="size-4 rtl:-scale-x-100" aria-hidden="true" /> {t("journal.version-back")}
          </A>
          <h1 class="font-serif text-[1.6rem]">{t("journal.versions")}</h1>
          <p class="text-ink-2">{t("journal.versions-lead")}</p>
        </div>
        <Show when={restored()}>
          <p role="status" class="rounded-sheet bg-good-wash px-4 py-2.5 text-small text-good">
            {t("journal.version-restored")}
          </p>
        </Show>
        <Show when={failure() ?? load.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void load.reload()} />}
        </Show>
        <Show when={load.data()} fallback={<Show when={load.loading()}>{<Skeleton rows={4} />}</Show>}>
          <Show
            when={sides().length > 1}
            fallback={<EmptyState title={t("journal.versions-none")} lead={t("journal.versions-lead")} />}
          >
            <div class="grid gap-5 sm:grid-cols-2">
              <Show when={left()}>
                {(side) => (
                  <VersionSide
                    label={t("journal.versions-left")}
                    side={side()}
                    sides={sides()}
                    blocks={compared()[0]}
                    onChoose={(id) => setChosen(([, other]) => [id, other])}
                    onRestore={() => void restore(side())}
                  />
                )}
              </Show>
              <Show when={right()}>
                {(side) => (
                  <VersionSide
                    label={t("journal.versions-right")}
                    side={side()}
                    sides={sides()}
                    blocks={compared()[1]}
                    onChoose={(id) => setChosen(([other]) => [other, id])}
                    onRestore={() => void restore(side())}
                  />
                )}
              </Show>
            </div>
          </Show>
        </Show>
      </div>
    </div>
  );
}
