import { useParams, useSearchParams } from "@solidjs/router";
import Archive from "lucide-solid/icons/archive";
import Pencil from "lucide-solid/icons/pencil";
import { createSignal, Show } from "solid-js";
import { useApi, useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazily } from "../../i18n/lazily.ts";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { createTitle } from "../../ui/create-title.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Later } from "../../ui/Later.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { ArtifactHead, ArtifactWords } from "./ArtifactReading.tsx";
import { BackLink } from "./BackLink.tsx";
import { hasKept } from "./create-fields.ts";
import { PdfButton } from "./PdfButton.tsx";
import { portfolioApi } from "./portfolio-api.ts";

const ArtifactAside = lazily(["portfolio", "projects"], () => import("./ArtifactAside.tsx"));
const EditArtifact = lazily(["portfolio"], () => import("./EditArtifact.tsx"));
const WorkFeedback = lazily(
  ["portfolio", "work-feedback"],
  () => import("../portfolio-feedback/WorkFeedback.tsx"),
);

/** One piece of work, with why it matters and all that stands beside it. */
export default function Artifact() {
  const params = useParams<{ id: string }>();
  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[980px] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <Show when={params.id} keyed>
          {(id) => <OpenArtifact id={id} />}
        </Show>
      </div>
    </div>
  );
}

function OpenArtifact(props: { readonly id: string }) {
  const { t, locale } = useI18n();
  const api = portfolioApi(useApi(), locale);
  const [search] = useSearchParams<{ assignment?: string; edit?: string }>();
  const userId = useSession().user()?.id ?? "";
  const load = createLoad(
    () => ({ id: props.id, locale: locale() }),
    ({ id }, signal) => api.one(id, signal),
    { keepOld: true },
  );
  const [editing, setEditing] = createSignal(hasKept(userId, props.id) || search.edit === "true");
  const [away, setAway] = createSignal(false);
  const [error, setError] = createSignal<ApiError>();
  createTitle(() => load.data()?.title ?? t("portfolio.title"));
  let editButton: HTMLButtonElement | undefined;
  const leaveForm = () => {
    setEditing(false);
    queueMicrotask(() => editButton?.focus());
  };

  async function attempt(act: () => Promise<void>) {
    setError(undefined);
    try {
      await act();
    } catch (thrown) {
      setError(toApiError(thrown));
    }
  }

  return (
    <>
      <Show when={search.assignment} fallback={<BackLink href="/portfolio">{t("portfolio.title")}</BackLink>}>
        {(id) => (
          <BackLink href={`/my-assignments/${encodeURIComponent(id())}`}>
            {t("action.to-assignment")}
          </BackLink>
        )}
      </Show>
      <Show when={load.error()}>
        {(problem) => <ErrorNotice error={problem()} onRetry={() => void load.reload()} />}
      </Show>
      <Show when={error()}>{(problem) => <ErrorNotice error={problem()} />}</Show>
      <Show
        when={load.data()}
        fallback={
          <Show when={!load.error()}>
            <Skeleton rows={3} />
          </Show>
        }
      >
        {(artifact) => (
          <Show
            when={!away()}
            fallback={
              <EmptyState
                first
                title={t("work.away")}
                lead={t("work.away-lead", { title: artifact().title })}
                icon={<Archive class="size-6" aria-hidden="true" />}
              >
                <Button
                  ref={(button) => queueMicrotask(() => button.focus())}
                  onClick={() =>
                    void attempt(async () => {
                      load.replace(await api.takeOut(props.id));
                      setAway(false);
                    })
                  }
                >
                  {t("work.take-out")}
                </Button>
              </EmptyState>
            }
          >
            <ArtifactHead artifact={artifact()}>
              <Show when={!editing()}>
                <Button ref={editButton} onClick={() => setEditing(true)}>
                  <Pencil class="size-4" aria-hidden="true" />
                  {t("work.edit")}
                </Button>
                <PdfButton
                  path={`/api/me/artifacts/${encodeURIComponent(props.id)}/pdf`}
                  title={artifact().title}
                />
                <Button
                  kind="ghost"
                  onClick={() =>
                    void attempt(async () => {
                      await api.putAway(props.id);
                      setAway(true);
                    })
                  }
                >
                  <Archive class="size-4" aria-hidden="true" />
                  {t("work.put-away")}
                </Button>
              </Show>
            </ArtifactHead>
            <Show
              when={!editing()}
              fallback={
                <div class="max-w-[700px]">
                  <Later shape={<Skeleton rows={5} />}>
                    <EditArtifact
                      artifact={artifact()}
                      onSaved={(saved) => {
                        load.replace(saved);
                        leaveForm();
                      }}
                      onCancel={leaveForm}
                    />
                  </Later>
                </div>
              }
            >
              <div class="grid gap-7 page:grid-cols-[minmax(0,1fr)_280px]">
                <ArtifactWords artifact={artifact()} onSayWhy={() => setEditing(true)} />
                <Later shape={<Skeleton rows={3} />}>
                  <ArtifactAside artifact={artifact()} />
                </Later>
              </div>
              <Later shape={<Skeleton rows={2} />}>
                <WorkFeedback artifact={artifact()} />
              </Later>
            </Show>
          </Show>
        )}
      </Show>
    </>
  );
}
