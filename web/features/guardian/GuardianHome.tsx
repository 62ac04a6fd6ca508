import { A } from "@solidjs/router";
import { createMemo, createSignal, For, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { Button, buttonLook } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { LettersView } from "../reports/LettersView.tsx";
import { reportsApi } from "../reports/reports-api.ts";
import { guardianApi } from "./guardian-api.ts";

/** What a guardian finds at home: letters about a child, and whom the school still has to confirm. */
export default function GuardianHome() {
  const { t } = useI18n();
  const api = guardianApi(useApi());
  const [chosen, setChosen] = createSignal<string>();
  const load = createLoad(
    () => "children",
    (_, signal) => api.children(signal),
  );
  const child = createMemo(() => {
    const all = load.data()?.children ?? [];
    return (all.find(({ id }) => id === chosen()) ?? all[0])?.id;
  });
  return (
    <>
      <Show when={load.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void load.reload()} />}
      </Show>
      <Show when={load.data()} fallback={<Show when={!load.error()}>{<Skeleton rows={3} />}</Show>}>
        {(found) => (
          <>
            <For each={found().waiting}>
              {({ student }) => (
                <p role="status" class="rounded-control bg-teal-wash px-4 py-3 text-teal-ink">
                  {t("family.waiting", { name: student })}
                </p>
              )}
            </For>
            <Show when={found().children.length + found().waiting.length === 0}>
              <EmptyState title={t("family.none")} lead={t("family.none-lead")}>
                <A href="/join" class={buttonLook("primary")}>
                  {t("family.code")}
                </A>
              </EmptyState>
            </Show>
            <Show when={found().children.length > 1}>
              <fieldset class="flex flex-wrap items-center gap-2">
                <legend class="mb-1.5 text-small font-semibold">{t("family.child")}</legend>
                <For each={found().children}>
                  {({ id, name }) => (
                    <Button kind="tool" aria-pressed={child() === id} onClick={() => setChosen(id)}>
                      <bdi>{name}</bdi>
                    </Button>
                  )}
                </For>
              </fieldset>
            </Show>
            <Show when={child()}>{(id) => <ChildLetters studentId={id()} />}</Show>
            <Show when={found().children.length + found().waiting.length > 0}>
              <A href="/join" class="quiet-link justify-self-start text-small pointer-coarse:py-3">
                {t("family.code")}
              </A>
            </Show>
          </>
        )}
      </Show>
    </>
  );
}

function ChildLetters(props: { readonly studentId: string }) {
  const { locale } = useI18n();
  const api = reportsApi(useApi());
  const of = () => ({ kind: "child" as const, studentId: props.studentId });
  const load = createLoad(
    () => ({ of: of(), language: locale() }),
    (wish, signal) => api.letters(wish.of, wish.language, signal),
  );
  return <LettersView of={of()} load={load} />;
}
