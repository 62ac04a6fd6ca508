import { useParams } from "@solidjs/router";
import { createMemo, createSignal, For, Show } from "solid-js";
import type { ArtifactVersion } from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { createTitle } from "../../ui/create-title.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { ArtifactFile, isFileKind } from "./ArtifactFile.tsx";
import { BackLink } from "./BackLink.tsx";
import { Compare } from "./Compare.tsx";
import { wordFields } from "./fields.models.ts";
import { portfolioApi } from "./portfolio-api.ts";

/** All versions of a piece of work; any two of them side by side. */
export default function Versions() {
  const { t, locale } = useI18n();
  const params = useParams<{ id: string }>();
  const api = portfolioApi(useApi(), locale);
  createTitle(() => t("versions.title"));
  const artifact = createLoad(
    () => params.id,
    (id, signal) => api.one(id, signal),
  );
  const versions = createLoad(
    () => params.id,
    (id, signal) => api.versions(id, signal),
  );
  return (
    <div class="h-full overflow-y-auto">
      <div class="mx-auto grid w-full max-w-[980px] gap-5 px-4 py-7 desk:px-7 desk:py-10">
        <BackLink href={`/portfolio/${encodeURIComponent(params.id)}`}>
          <span dir="auto">{artifact.data()?.title ?? t("portfolio.title")}</span>
        </BackLink>
        <h1 class="font-serif text-[1.7rem]">{t("versions.title")}</h1>
        <Show when={versions.error()}>
          {(error) => <ErrorNotice error={error()} onRetry={() => void versions.reload()} />}
        </Show>
        <Show
          when={versions.data()}
          fallback={
            <Show when={!versions.error()}>
              <Skeleton rows={2} />
            </Show>
          }
        >
          {(all) => (
            <Show when={all().length > 1} fallback={<p class="text-ink-2">{t("versions.only")}</p>}>
              <TwoVersions
                versions={all()}
                isCode={artifact.data()?.kind === "code"}
                kind={artifact.data()?.kind ?? ""}
                // What was kept from elsewhere stays as it was there; only the words around it have versions.
                isFixed={artifact.data()?.kind === "excerpt" || artifact.data()?.kind === "practice"}
              />
            </Show>
          )}
        </Show>
      </div>
    </div>
  );
}

function TwoVersions(props: {
  readonly versions: readonly ArtifactVersion[];
  readonly isCode: boolean;
  readonly kind: string;
  readonly isFixed: boolean;
}) {
  const { t, moment } = useI18n();
  const [older, setOlder] = createSignal(props.versions[1]?.version ?? 1);
  const [newer, setNewer] = createSignal(props.versions[0]?.version ?? 1);
  const fileKind = () => (isFileKind(props.kind) ? props.kind : undefined);
  const find = (version: number) => props.versions.find((one) => one.version === version);
  const name = (one: ArtifactVersion) => t("versions.name", { number: one.version, at: moment(one.at) });
  const pair = createMemo(() => {
    const before = find(older());
    const after = find(newer());
    return before && after ? { before, after } : null;
  });
  const fields = () =>
    wordFields.filter((field) => {
      const both = pair();
      if (!both || (field === "body" && props.isFixed)) return false;
      return both.before[field] !== both.after[field];
    });
  return (
    <>
      <div class="flex flex-wrap gap-4">
        <Choice label={t("versions.older")} versions={props.versions} chosen={older()} onChange={setOlder} />
        <Choice label={t("versions.newer")} versions={props.versions} chosen={newer()} onChange={setNewer} />
      </div>
      <Show when={pair()}>
        {(both) => (
          <Sheet aria-label={t("versions.difference")} class="grid gap-5">
            <Show when={both().after.note}>
              <p class="text-small text-ink-2" dir="auto">
                {t("versions.note", { note: both().after.note })}
              </p>
            </Show>
            <Show when={both().before.fileId !== both().after.fileId && fileKind()}>
              {(kind) => (
                <div class="grid gap-3 sm:grid-cols-2">
                  <For each={[both().before, both().after]}>
                    {(one) => (
                      <div class="grid min-w-0 content-start gap-1">
                        <p class="text-tiny text-ink-2">{name(one)}</p>
                        <Show when={one.fileId}>
                          {(fileId) => <ArtifactFile kind={kind()} fileId={fileId()} name={one.title} />}
                        </Show>
                      </div>
                    )}
                  </For>
                </div>
              )}
            </Show>
            <For
              each={fields()}
              fallback={
                <Show when={both().before.fileId === both().after.fileId}>
                  <p class="text-ink-2">{t("versions.same")}</p>
                </Show>
              }
            >
              {(field) => (
                <div class="grid gap-2">
                  <h2 class="text-[1rem]">{t(`field.${field}`)}</h2>
                  <Compare
                    before={both().before[field]}
                    after={both().after[field]}
                    beforeName={name(both().before)}
                    afterName={name(both().after)}
                    mono={props.isCode && field === "body"}
                  />
                </div>
              )}
            </For>
          </Sheet>
        )}
      </Show>
    </>
  );
}

function Choice(props: {
  readonly label: string;
  readonly versions: readonly ArtifactVersion[];
  readonly chosen: number;
  readonly onChange: (version: number) => void;
}) {
  const { t, moment } = useI18n();
  return (
    <label class="grid min-w-0 gap-1 text-small font-semibold">
      {props.label}
      <select
        class={`${fieldLook} max-w-full font-normal`}
        onChange={(event) => props.onChange(Number(event.currentTarget.value))}
      >
        <For each={props.versions}>
          {(one) => (
            <option value={one.version} selected={one.version === props.chosen}>
              {t("versions.name", { number: one.version, at: moment(one.at) })}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
