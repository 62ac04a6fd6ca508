import { A } from "@solidjs/router";
import Eye from "lucide-solid/icons/eye";
import Lock from "lucide-solid/icons/lock";
import { Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { ArtifactSummary } from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { kindIcons } from "./kinds.ts";
import { isWhole, keepSmall } from "./small-pictures.ts";

/** A piece of work as a card: what it is, what its learner calls it, when it came, who may see it. */
export function ArtifactCard(props: {
  readonly artifact: ArtifactSummary;
  /** Names of the skills it shows. */
  readonly skills: readonly string[];
}) {
  const { t, ago, list } = useI18n();
  const isOpen = () => props.artifact.status === "kept" && props.artifact.visibility !== "private";
  return (
    <A
      href={`/portfolio/${encodeURIComponent(props.artifact.id)}`}
      class="sheet grid h-full min-w-0 content-start gap-2 p-4 shadow-none transition-colors hover:border-edge"
    >
      <span class="flex items-center gap-2 text-small text-ink-2">
        <Dynamic
          component={kindIcons[props.artifact.kind]}
          class="size-[18px] shrink-0 text-teal-ink"
          aria-hidden="true"
        />
        {t(`kind.${props.artifact.kind}`)}
        <Show when={props.artifact.status === "draft"}>
          <Chip tone="look">{t("portfolio.draft")}</Chip>
        </Show>
      </span>
      <Show when={props.artifact.kind === "image" ? props.artifact.fileId : null}>
        {(fileId) => <SmallPicture fileId={fileId()} />}
      </Show>
      <strong class="line-clamp-3 font-semibold [overflow-wrap:anywhere]" dir="auto">
        {props.artifact.title}
      </strong>
      <Show when={props.artifact.caption}>
        <span class="line-clamp-3 font-serif text-[0.95rem] text-ink-2 [overflow-wrap:anywhere]" dir="auto">
          {props.artifact.caption}
        </span>
      </Show>
      <Show when={props.skills.length > 0}>
        <span class="line-clamp-2 text-small text-own-ink">{list(props.skills)}</span>
      </Show>
      <span class="mt-auto flex flex-wrap items-center gap-x-3 gap-y-1 pt-1 text-tiny text-ink-3">
        <time dateTime={new Date(props.artifact.createdAt).toISOString()}>
          {ago(props.artifact.createdAt)}
        </time>
        <span class="flex items-center gap-1">
          <Dynamic component={isOpen() ? Eye : Lock} class="size-3.5" aria-hidden="true" />
          {t(`seen.short.${isOpen() ? props.artifact.visibility : "private"}`)}
        </span>
      </span>
    </A>
  );
}

/** A picture in a list, whose title stands beside it; one that has no small copy yet gets it here. */
function SmallPicture(props: { readonly fileId: string }) {
  const api = useApi();
  return (
    <img
      src={`/api/files/${encodeURIComponent(props.fileId)}?size=small`}
      alt=""
      loading="lazy"
      decoding="async"
      width="480"
      height="270"
      class="aspect-video h-auto w-full rounded-control border border-line bg-raised object-cover"
      onLoad={(event) => {
        const image = event.currentTarget;
        if (isWhole(image)) void keepSmall(api, props.fileId, image);
      }}
    />
  );
}
