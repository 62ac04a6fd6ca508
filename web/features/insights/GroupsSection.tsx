import { createSignal, For, Show } from "solid-js";
import type { GroupProposal, GroupWishes } from "../../../server/modules/review/insights/insights.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { createLoad } from "../../lib/create-load.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { createWords } from "../progress/create-words.ts";
import type { PairWish } from "./board.models.ts";
import { GroupBoard } from "./GroupBoard.tsx";
import { GroupWishesForm } from "./GroupWishesForm.tsx";
import { insightsApi, type Place } from "./insights-api.ts";

/** Small groups: the teacher's wishes, a proposal to change by hand, and keeping it as the class's groups. */
export default function GroupsSection(props: { readonly place: Place }) {
  const { t, count, locale } = useI18n();
  const session = useApi();
  const api = insightsApi(session, locale);
  const words = createWords();
  const students = createLoad(
    () => props.place.classId,
    (classId, signal) => session.students(classId, signal),
  );
  const existing = createLoad(
    () => props.place.classId,
    (classId, signal) => api.groups(classId, signal),
  );
  const [proposal, setProposal] = createSignal<GroupProposal>();
  const [pairs, setPairs] = createSignal<readonly PairWish[]>([]);
  const [said, setSaid] = createSignal("");
  const asking = createAttempt();
  const keeping = createAttempt();
  const propose = (wishes: GroupWishes, given: readonly PairWish[]) => {
    setSaid("");
    setPairs(given);
    setProposal(undefined);
    return asking.attempt(async () => setProposal(await api.propose(props.place, wishes)));
  };
  const keep = async (groups: GroupProposal["groups"]) => {
    const done = await keeping.attempt(() =>
      api.keep(props.place.classId, {
        groups: groups
          .filter((group) => group.students.length > 0 || group.id !== null)
          .map(({ id, name, students: own }) => ({ id, name, members: own.map((one) => one.id) })),
      }),
    );
    if (!done) return;
    setProposal(undefined);
    setSaid(t("insights.groups-kept"));
    await existing.reload();
  };
  /** Which wishes can't be kept is said by the server, in the reader's language. */
  const impossible = () => (asking.error()?.code === "groups.impossible" ? asking.error() : undefined);
  return (
    <section aria-labelledby="groups-title" class="grid gap-3">
      <div class="grid gap-1">
        <h2 id="groups-title" class="text-[1.2rem]">
          {t("insights.grouping")}
        </h2>
        <p class="max-w-[62ch] text-small text-ink-2">{t("insights.grouping-lead")}</p>
      </div>
      <Show when={students.error() ?? existing.error()}>{(error) => <ErrorNotice error={error()} />}</Show>
      <GroupWishesForm
        students={students.data() ?? []}
        existing={existing.data() ?? []}
        busy={asking.busy()}
        onPropose={(wishes, given) => void propose(wishes, given)}
      />
      <Show when={impossible()}>
        {(error) => (
          <p role="alert" class="rounded-sheet bg-look-wash px-4 py-3 text-look">
            {error().message}
          </p>
        )}
      </Show>
      <Show when={impossible() === undefined && asking.error()}>
        {(error) => <ErrorNotice error={error()} />}
      </Show>
      <p role="status" class={said() ? "rounded-sheet bg-good-wash px-4 py-2.5 text-small" : "sr-only"}>
        {said()}
      </p>
      <Show when={proposal()} keyed>
        {(one) => (
          <div class="grid gap-3">
            <p role="status">
              {t("insights.proposal-worth", {
                value: words.percent(one.value),
                chance: words.percent(one.byChance),
              })}
            </p>
            <Show when={keeping.error()}>{(error) => <ErrorNotice error={error()} />}</Show>
            <GroupBoard
              proposal={one}
              wishes={pairs()}
              busy={keeping.busy()}
              onKeep={(groups) => void keep(groups)}
            />
          </div>
        )}
      </Show>
      <Show when={(existing.data()?.length ?? 0) > 0}>
        <p class="text-small text-ink-2">
          {t("insights.existing")}{" "}
          <For each={existing.data()}>
            {(group, at) =>
              `${at() > 0 ? ", " : ""}${group.name} (${count("insights.n-students", group.members.length)})`
            }
          </For>
        </p>
      </Show>
    </section>
  );
}
