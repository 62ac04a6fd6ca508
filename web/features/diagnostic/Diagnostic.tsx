import { A, useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { buttonLook } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { createDiagnostic } from "./create-diagnostic.ts";
import { Found } from "./Found.tsx";
import { Question } from "./Question.tsx";

/** A diagnostic: one question at a time, and at the end where one stands. */
export default function Diagnostic() {
  const params = useParams<{ id: string }>();
  return (
    <Show when={params.id} keyed>
      {(id) => <OpenDiagnostic id={id} />}
    </Show>
  );
}

function OpenDiagnostic(props: { readonly id: string }) {
  const { t, locale } = useI18n();
  // One diagnostic for the life of this component: the page makes a new one for another id.
  const diagnosing = createDiagnostic({ id: props.id, api: useApi(), locale });
  createTitle(() => t("diagnostic.title"));
  const { view, failure } = diagnosing;
  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[760px] gap-5 px-4 py-6 desk:px-7 desk:py-9">
        <Show when={failure()}>{(error) => <ErrorNotice error={error()} />}</Show>
        <Show when={view.error()}>
          {(error) => (
            <div class="grid gap-4">
              <ErrorNotice error={error()} onRetry={() => void view.reload()} />
              <A href="/diagnostic" class={`${buttonLook("secondary")} justify-self-start`}>
                {t("diagnostic.other")}
              </A>
            </div>
          )}
        </Show>
        <Show
          when={view.data()}
          fallback={
            <Show when={!view.error()}>
              <Skeleton rows={4} />
            </Show>
          }
        >
          {(shown) => (
            <>
              <Show when={shown().result}>
                {(result) => <Found subject={shown().diagnostic.subject} result={result()} />}
              </Show>
              <Show when={shown().item}>
                {(item) => <Question diagnostic={shown().diagnostic} item={item()} diagnosing={diagnosing} />}
              </Show>
            </>
          )}
        </Show>
      </div>
    </div>
  );
}
