import Download from "lucide-solid/icons/download";
import { Match, Switch } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";

/** Kinds of work that are a file. */
export type FileKind = "image" | "audio" | "file";

export const isFileKind = (kind: string): kind is FileKind =>
  kind === "image" || kind === "audio" || kind === "file";

/** A file of the learner's own: a picture is seen, a recording is heard, anything else is fetched. */
export function ArtifactFile(props: {
  readonly kind: FileKind;
  readonly fileId: string;
  /** What a picture or a recording is called, for those who can't see or hear it. */
  readonly name: string;
}) {
  const { t } = useI18n();
  const address = () => `/api/files/${encodeURIComponent(props.fileId)}`;
  return (
    <Switch
      fallback={
        <a
          href={`${address()}?download=1`}
          class="inline-flex items-center gap-2 justify-self-start font-semibold text-teal-ink underline underline-offset-3 pointer-coarse:min-h-11"
        >
          <Download class="size-4" aria-hidden="true" />
          {t("file.fetch")}
        </a>
      }
    >
      <Match when={props.kind === "image"}>
        <img
          src={address()}
          alt={props.name}
          class="max-h-[70vh] max-w-full justify-self-start rounded-control border border-line"
        />
      </Match>
      <Match when={props.kind === "audio"}>
        {/* biome-ignore lint/a11y/useMediaCaption: a learner's own recording; what it says can stand in the caption. */}
        <audio controls src={address()} aria-label={props.name} class="w-full" />
      </Match>
    </Switch>
  );
}
