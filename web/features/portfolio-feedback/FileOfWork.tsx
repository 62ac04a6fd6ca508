import Download from "lucide-solid/icons/download";
import { Match, Show, Switch } from "solid-js";
import type { SharedArtifact } from "../../../server/modules/portfolio/shared-artifacts/shared-artifacts.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** The file of a piece of work: a picture is seen, a recording is heard, anything else is fetched. Only the newest version's is shown. */
export function FileOfWork(props: { readonly artifact: SharedArtifact }) {
  const { t } = useI18n();
  const address = () =>
    props.artifact.fileId !== null && props.artifact.read === props.artifact.version
      ? `/api/files/${encodeURIComponent(props.artifact.fileId)}`
      : undefined;
  return (
    <Show when={address()}>
      {(path) => (
        <Switch
          fallback={
            <a
              href={path()}
              class="inline-flex items-center gap-2 justify-self-start font-semibold text-teal-ink underline underline-offset-3 pointer-coarse:min-h-11"
            >
              <Download class="size-4" aria-hidden="true" />
              {t("portfolios.open-file")}
            </a>
          }
        >
          <Match when={props.artifact.kind === "image"}>
            <img
              src={path()}
              alt={props.artifact.title}
              class="max-h-[70vh] max-w-full justify-self-start rounded-control"
            />
          </Match>
          <Match when={props.artifact.kind === "audio"}>
            {/* biome-ignore lint/a11y/useMediaCaption: a learner's own recording; its words stand in the text below, if they were typed. */}
            <audio controls src={path()} aria-label={props.artifact.title} class="w-full" />
          </Match>
        </Switch>
      )}
    </Show>
  );
}
