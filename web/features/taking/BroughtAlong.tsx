import { A } from "@solidjs/router";
import { createUniqueId, For, type JSX, Show } from "solid-js";
import type { Brought } from "../../../server/modules/portfolio/taking/portfolio.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { BroughtFeedback } from "./BroughtFeedback.tsx";
import { dayOf } from "./day.models.ts";

/** What others said, and what was kept together with others, in another place. Nobody here signed it. */
export function BroughtAlong(props: { readonly brought: Brought }) {
  const { t, locale } = useI18n();
  const day = (at: number) => dayOf(at, locale());
  const id = createUniqueId();
  return (
    <Sheet aria-labelledby={id} class="grid gap-5">
      <header class="grid gap-1">
        <h2 id={id} class="text-[1.1rem]">
          {t("taking.brought")}
        </h2>
        <p class="max-w-[62ch] text-ink-2">{t("taking.brought-lead")}</p>
      </header>
      <Part title={t("taking.brought-feedback")} list={props.brought.feedback}>
        {(one) => <BroughtFeedback feedback={one} />}
      </Part>
      <Part title={t("taking.brought-projects")} list={props.brought.projects}>
        {(project) => <BroughtProject project={project} />}
      </Part>
      <Part title={t("taking.brought-competencies")} list={props.brought.competencies}>
        {(one) => (
          <div class="grid gap-1">
            <p>
              <strong class="font-semibold">{one.name}</strong>{" "}
              <span class="text-ink-2 text-small" dir="auto">
                {t(one.confirmedBy.name ? "taking.brought-confirmed" : "taking.brought-confirmed-nameless", {
                  name: one.confirmedBy.name,
                  day: day(one.at),
                })}
              </span>
              <Show when={one.withdrawn}>
                {(withdrawn) => (
                  <span class="block text-small" dir="auto">
                    {t("taking.brought-taken-back", { day: day(withdrawn().at), reason: withdrawn().reason })}
                  </span>
                )}
              </Show>
            </p>
            <Work title={t("taking.brought-shown-by")} list={one.evidence} />
          </div>
        )}
      </Part>
    </Sheet>
  );
}

function Part<One>(props: {
  readonly title: string;
  readonly list: readonly One[];
  readonly children: (one: One) => JSX.Element;
}) {
  return (
    <Show when={props.list.length > 0}>
      <section class="grid gap-3">
        <h3 class="text-[1rem]">{props.title}</h3>
        <ul class="grid gap-3">
          <For each={props.list}>{(one) => <li class="min-w-0">{props.children(one)}</li>}</For>
        </ul>
      </section>
    </Show>
  );
}

function BroughtProject(props: { readonly project: Brought["projects"][number] }) {
  const { t } = useI18n();
  const members = () => props.project.members.join(", ");
  return (
    <details class="rounded-sheet border border-line bg-paper px-5 py-3">
      <summary class="cursor-pointer pointer-coarse:min-h-11">
        <strong class="font-semibold" dir="auto">
          {props.project.title || t("taking.untitled")}
        </strong>{" "}
        <Chip>{t("taking.brought-chip")}</Chip>
      </summary>
      <div class="mt-3 grid gap-3">
        <p class="text-ink-2 text-small" dir="auto">
          {members()
            ? t("taking.brought-together", { class: props.project.className, members: members() })
            : props.project.className}
        </p>
        <Show when={props.project.page} fallback={<p>{t("taking.brought-left")}</p>}>
          {(page) => (
            <div class="font-serif text-read">
              <RichText text={page().body} />
            </div>
          )}
        </Show>
        <Show when={props.project.own}>
          {(own) => (
            <>
              <Show when={own().did}>
                <Words title={t("taking.brought-did")} text={own().did} />
              </Show>
              <Show when={own().shown}>
                {(shown) => <Words title={t("taking.brought-thought")} text={shown().body} />}
              </Show>
            </>
          )}
        </Show>
        <Work title={t("taking.brought-work")} list={props.project.evidence} />
      </div>
    </details>
  );
}

function Work(props: {
  readonly title: string;
  readonly list: readonly { readonly id: string; readonly title: string }[];
}) {
  const { t } = useI18n();
  return (
    <Show when={props.list.length > 0}>
      <p class="text-ink-2 text-small">
        {props.title}:{" "}
        <For each={props.list}>
          {(one, index) => (
            <>
              {index() > 0 ? ", " : ""}
              <A
                href={`/portfolio/${encodeURIComponent(one.id)}`}
                dir="auto"
                class="text-teal-ink underline underline-offset-3"
              >
                {one.title.trim() || t("taking.untitled")}
              </A>
            </>
          )}
        </For>
      </p>
    </Show>
  );
}

function Words(props: { readonly title: string; readonly text: string }) {
  return (
    <section class="grid gap-1">
      <h4 class="text-small font-semibold">{props.title}</h4>
      <blockquote class="border-own-line border-s-2 ps-3 font-serif">
        <RichText text={props.text} />
      </blockquote>
    </section>
  );
}
