import { createSignal, For, Show } from "solid-js";
import type { Guardianships } from "../../../server/modules/accounts/guardians/guardians.schemas.ts";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { guardianApi } from "./guardian-api.ts";
import { WaitingGuardians } from "./WaitingGuardians.tsx";

type Link = Guardianships["guardianships"][number];

/** Where the school confirms guardians, and where an administrator ends a guardianship. */
export default function Families() {
  const { t } = useI18n();
  const session = useSession();
  const api = guardianApi(useApi());
  createTitle(() => t("families.title"));
  const waiting = createLoad(
    () => "waiting",
    (_, signal) => api.waiting(signal),
  );
  const isAdministrator = () => session.user()?.role === "administrator";
  const linked = createLoad(
    () => (isAdministrator() ? "linked" : null),
    (_, signal) => api.guardianships(null, signal),
  );
  const [ending, setEnding] = createSignal<Link>();
  const action = createAttempt();
  const reload = () => Promise.all([waiting.reload(), linked.reload()]);

  async function more(cursor: string) {
    const next = await api.guardianships(cursor);
    const before = linked.data()?.guardianships ?? [];
    linked.replace({ ...next, guardianships: [...before, ...next.guardianships] });
  }
  async function end() {
    const link = ending();
    setEnding(undefined);
    if (!link) return;
    await action.attempt(() => api.end(link.guardian.id, link.student.id));
    await linked.reload();
  }

  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[820px] grid-cols-[minmax(0,1fr)] gap-8 px-4 py-7 desk:px-7 desk:py-10">
        <h1 class="font-serif text-[1.7rem]">{t("families.title")}</h1>
        <section class="grid grid-cols-[minmax(0,1fr)] gap-3" aria-labelledby="families-waiting">
          <h2 id="families-waiting" class="text-[1.1rem]">
            {t("families.waiting")}
          </h2>
          <p class="max-w-[62ch] text-ink-2">{t("families.waiting-lead")}</p>
          <Show when={waiting.error()}>
            {(error) => <ErrorNotice error={error()} onRetry={() => void waiting.reload()} />}
          </Show>
          <Show when={waiting.data()} fallback={<Show when={!waiting.error()}>{<Skeleton rows={3} />}</Show>}>
            {(found) => (
              <WaitingGuardians
                waiting={found()}
                onDecide={async (id, isTheOne) => {
                  try {
                    await (isTheOne ? api.confirm(id) : api.refuse(id));
                  } finally {
                    await reload();
                  }
                }}
              />
            )}
          </Show>
        </section>
        <Show when={isAdministrator()}>
          <section class="grid grid-cols-[minmax(0,1fr)] gap-3" aria-labelledby="families-linked">
            <h2 id="families-linked" class="text-[1.1rem]">
              {t("families.linked")}
            </h2>
            <Show when={linked.error()}>
              {(error) => <ErrorNotice error={error()} onRetry={() => void linked.reload()} />}
            </Show>
            <Show when={action.error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
            <Show when={linked.data()} fallback={<Show when={!linked.error()}>{<Skeleton rows={3} />}</Show>}>
              {(found) => (
                <>
                  <ul class="grid">
                    <For each={found().guardianships} fallback={<li>{t("families.linked-none")}</li>}>
                      {(link) => (
                        <li class="flex items-center gap-3 border-line border-b py-2">
                          <span class="min-w-0 flex-1 break-words">
                            <bdi class="font-medium">{link.guardian.name}</bdi>{" "}
                            <span class="text-small text-ink-2">
                              {link.guardian.username} · {t("families.of", { student: link.student.name })}
                            </span>
                          </span>
                          <Button
                            kind="tool"
                            aria-label={t("families.end-named", {
                              guardian: link.guardian.name,
                              student: link.student.name,
                            })}
                            onClick={() => setEnding(link)}
                          >
                            {t("families.end")}
                          </Button>
                        </li>
                      )}
                    </For>
                  </ul>
                  <Show when={found().nextCursor}>
                    {(cursor) => (
                      <Button
                        class="justify-self-start"
                        disabled={action.busy()}
                        onClick={() => void action.attempt(() => more(cursor()))}
                      >
                        {t("action.more")}
                      </Button>
                    )}
                  </Show>
                </>
              )}
            </Show>
          </section>
          <Dialog
            open={ending() !== undefined}
            title={t("families.end-title")}
            lead={t("families.end-lead", {
              guardian: ending()?.guardian.name ?? "",
              student: ending()?.student.name ?? "",
            })}
            onClose={() => setEnding(undefined)}
          >
            <div class="flex flex-wrap justify-end gap-2">
              <Button onClick={() => setEnding(undefined)}>{t("action.cancel")}</Button>
              <Button kind="primary" onClick={() => void end()}>
                {t("families.end")}
              </Button>
            </div>
          </Dialog>
        </Show>
      </div>
    </div>
  );
}
