import { A } from "@solidjs/router";
import { For, Match, Show, Switch } from "solid-js";
import type { ArtifactView } from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { GoalsOfWork } from "../portfolio-goals/GoalsOfWork.tsx";
import { SeenBy } from "../portfolio-goals/SeenBy.tsx";
import { Strengths } from "./StrengthMark.tsx";

/** What stands beside a piece of work: who sees it, what it shows, what was thought about it, where it came from. */
export default function ArtifactAside(props: { readonly artifact: ArtifactView }) {
  const { t, count, moment } = useI18n();
  const seen = () => (props.artifact.status === "draft" ? "draft" : props.artifact.visibility);
  return (
    <aside class="grid content-start gap-6" aria-label={t("work.beside")}>
      <section class="grid gap-1.5" aria-labelledby="seen-title">
        <h2 id="seen-title" class="text-[1rem]">
          {t("work.seen-by")}
        </h2>
        <SeenBy artifactId={props.artifact.id} seen={seen()} />
        <p class="text-tiny text-ink-2">{t("seen.showcase")}</p>
      </section>
      <section class="grid gap-2" aria-labelledby="skills-title">
        <h2 id="skills-title" class="text-[1rem]">
          {t("work.skills")}
        </h2>
        <ul class="grid gap-2.5">
          <For
            each={props.artifact.skills}
            fallback={<li class="text-small text-ink-2">{t("work.no-skills")}</li>}
          >
            {(skill) => (
              <li class="grid gap-1">
                <A
                  href={`/portfolio?skill=${encodeURIComponent(skill.id)}`}
                  class="text-small font-medium text-teal-ink hover:underline"
                >
                  {skill.name}
                </A>
                <Strengths self={skill.self} teacher={skill.teacher} />
              </li>
            )}
          </For>
        </ul>
      </section>
      <Show when={props.artifact.reflections.length > 0}>
        <section class="grid gap-1.5" aria-labelledby="reflections-title">
          <h2 id="reflections-title" class="text-[1rem]">
            {t("work.reflections")}
          </h2>
          <ul class="grid gap-1">
            <For each={props.artifact.reflections}>
              {(one) => (
                <li>
                  <A
                    href={`/journal/${encodeURIComponent(one.id)}`}
                    class="text-small text-teal-ink hover:underline"
                    dir="auto"
                  >
                    {one.title || t("work.untitled")}
                  </A>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <GoalsOfWork artifactId={props.artifact.id} />
      <section class="grid gap-1.5 text-small" aria-labelledby="from-title">
        <h2 id="from-title" class="text-[1rem]">
          {t("work.history")}
        </h2>
        <SourceLink source={props.artifact.source} />
        <p class="text-ink-2">{t("work.kept-at", { at: moment(props.artifact.createdAt) })}</p>
        <Show when={props.artifact.version > 1}>
          <A
            href={`/portfolio/${encodeURIComponent(props.artifact.id)}/versions`}
            class="justify-self-start text-teal-ink underline underline-offset-3"
          >
            {count("work.versions", props.artifact.version)}
          </A>
        </Show>
      </section>
    </aside>
  );
}

/** The way back to where it was kept from. */
function SourceLink(props: { readonly source: ArtifactView["source"] }) {
  const { t } = useI18n();
  const of = <K extends NonNullable<ArtifactView["source"]>["kind"]>(kind: K) => {
    const source = props.source;
    // The comparison is what makes it true; TypeScript does not narrow a generic union by itself.
    return source?.kind === kind ? (source as Extract<typeof source, { kind: K }>) : undefined;
  };
  const look = "justify-self-start text-teal-ink underline underline-offset-3";
  return (
    <Switch fallback={<p class="text-ink-2">{t("work.made-here")}</p>}>
      <Match when={of("turns")}>
        {(source) => (
          <A href={`/tutor/${encodeURIComponent(source().conversationId)}`} class={look}>
            {t("work.from-turns")}
          </A>
        )}
      </Match>
      <Match when={of("practice")}>
        {(source) => (
          <A href={`/practice/${encodeURIComponent(source().sessionId)}`} class={look}>
            {t("work.from-practice")}
          </A>
        )}
      </Match>
      <Match when={of("entry")}>
        {(source) => (
          <A href={`/journal/${encodeURIComponent(source().entryId)}`} class={look}>
            {t("work.from-entry")}
          </A>
        )}
      </Match>
    </Switch>
  );
}
