import { For, Show } from "solid-js";
import {
  type PathModality,
  type PathSuggestion,
  pathSchema,
} from "../../../server/modules/learners/path/path.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { postJson } from "../../lib/api.ts";
import { createLoad } from "../../lib/create-load.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Goals } from "../path/Goals.tsx";
import { FirstWay, OtherWays } from "../path/Ways.tsx";

/** What to do today: three things at most, each with the reason in one sentence. Anything else can be chosen as well. */
export function Suggestions() {
  const { t, locale } = useI18n();
  const api = useApi();
  const path = createLoad(
    locale,
    (language, signal) => api.get(pathSchema, `/api/me/path?locale=${language}`, signal),
    { keepOld: true },
  );
  /** Nothing waits for it: a choice that could not be recorded is no reason to stop anybody. */
  const record = (skillId: string, modality: PathModality) => {
    const offered = (path.data()?.suggestions ?? []).map(({ skill }) => skill.id);
    void api.send("/api/me/path/choices", postJson({ offered, skillId, modality })).catch(() => undefined);
  };
  return (
    <section class="grid gap-3" aria-labelledby="path-title">
      <div class="grid gap-0.5">
        <h2 id="path-title" class="text-[1.1rem]">
          {t("path.title")}
        </h2>
        <Show when={path.data()}>
          {(view) => <Goals goals={view().goals} onChange={() => void path.reload()} />}
        </Show>
      </div>
      <Show when={path.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void path.reload()} />}
      </Show>
      <Show when={path.loading() && !path.data()}>
        <Skeleton rows={2} />
      </Show>
      <ul class="grid gap-2.5">
        <For each={path.data()?.suggestions}>
          {(suggestion) => (
            <li class="sheet flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3.5 desk:px-5">
              <div class="grid min-w-0 flex-1 basis-64 gap-0.5">
                <h3 class="text-[1.02rem]">{suggestion.skill.name}</h3>
                <p class="text-small text-ink-2">
                  <Reason suggestion={suggestion} />
                </p>
              </div>
              <FirstWay
                suggestion={suggestion}
                onTake={(modality) => record(suggestion.skill.id, modality)}
              />
              <OtherWays
                suggestion={suggestion}
                onTake={(modality) => record(suggestion.skill.id, modality)}
              />
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

function Reason(props: { readonly suggestion: PathSuggestion }) {
  const { t, count } = useI18n();
  const words = () => {
    const { reason } = props.suggestion;
    const name = reason.skill?.name ?? "";
    switch (reason.code) {
      case "due":
        return (reason.days ?? 0) > 0 ? count("path.due-since", reason.days ?? 0) : t("path.due");
      case "opens":
        return t("path.opens", { name });
      case "towards":
        return t("path.towards", { name });
      case "assigned":
        return reason.skill ? t("path.before-assigned", { name }) : t("path.assigned");
      case "goal":
        return t("path.goal");
      case "under-way":
        return t("path.under-way");
      case "first":
        return t("path.first");
    }
  };
  return <>{words()}</>;
}
