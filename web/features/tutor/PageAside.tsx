import Check from "lucide-solid/icons/check";
import { For, Show } from "solid-js";
import type { PageLineView, PageView } from "../../../server/modules/tutoring/page.schemas.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { isKey } from "../../i18n/words.ts";
import { Chip } from "../../ui/Chip.tsx";
import { HelpMeter } from "../../ui/HelpMeter.tsx";
import { LineText } from "../../ui/LineText.tsx";
import { Mathematics } from "../../ui/rich-text/Mathematics.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { VerdictMark } from "../../ui/VerdictMark.tsx";

/** The page beside the conversation: the problem, the student's lines as they grow, the help used. */
export function PageAside(props: { readonly page: PageView }) {
  return (
    <div class="grid content-start gap-4">
      <Show when={props.page.concept}>{(concept) => <ConceptSheet concept={concept()} />}</Show>
      <Show when={!props.page.concept || props.page.lines.length > 0 || props.page.problem}>
        <LinesSheet page={props.page} />
      </Show>
      <HelpSheet help={props.page.help} />
    </div>
  );
}

function LinesSheet(props: { readonly page: PageView }) {
  const { t, count } = useI18n();
  /** What a task says in words: a word problem, also where the lines below are those of its equation. */
  const told = () =>
    props.page.story ?? (props.page.problem?.latex === null ? props.page.problem.text : null);
  const checked = () => props.page.lines.filter((line) => line.verdict !== "unchecked").length;
  return (
    <Sheet aria-labelledby="page-title">
      <div class="flex flex-wrap items-center gap-2">
        <h2 id="page-title" class="text-[1rem]">
          {t("page.title")}
        </h2>
        <Show
          when={!props.page.solved}
          fallback={
            <Chip tone="good" class="ms-auto">
              <Check class="size-3.5 stroke-[2.6]" aria-hidden="true" /> {t("page.solved")}
            </Chip>
          }
        >
          <Show when={checked() > 0}>
            <Chip tone="good" class="ms-auto">
              {count("page.checked", checked())}
            </Chip>
          </Show>
        </Show>
      </div>
      <Show when={told()}>
        {(text) => (
          <div class="mt-2 max-h-72 overflow-y-auto font-serif [overflow-wrap:anywhere]" dir="auto">
            <RichText text={text()} />
          </div>
        )}
      </Show>
      <Show when={props.page.lines.length === 0 && !told()}>
        <Show
          when={props.page.problem?.latex}
          fallback={<p class="mt-2 text-small text-ink-2">{t("page.empty")}</p>}
        >
          {(latex) => (
            <p class="mt-2 font-serif" dir="auto">
              <Mathematics source={latex()} />
            </p>
          )}
        </Show>
      </Show>
      <Show when={props.page.lines.length > 0}>
        <ol class="mt-3 grid">
          <For each={props.page.lines}>{(line, index) => <PageLine line={line} number={index() + 1} />}</For>
          <Show when={!props.page.solved}>
            <li class="grid grid-cols-[22px_1fr] items-baseline gap-2 border-line border-t py-2.5 text-ink-3">
              <span class="text-tiny">{props.page.lines.length + 1}</span>
              <span>{t("page.next")}</span>
            </li>
          </Show>
        </ol>
      </Show>
    </Sheet>
  );
}

function PageLine(props: { readonly line: PageLineView; readonly number: number }) {
  const i18n = useI18n();
  return (
    <li class="grid grid-cols-[22px_minmax(0,1fr)_auto] items-baseline gap-2 border-line border-t py-2.5 text-[1.06rem]">
      <span class="text-tiny text-ink-3">{props.number}</span>
      <span class="overflow-x-auto">
        <LineText line={props.line} />
      </span>
      <Show
        when={props.line.verdict === "given"}
        fallback={<VerdictMark verdict={props.line.verdict} signOnly />}
      >
        <span class="text-tiny text-ink-3">{i18n.t("verdict.given")}</span>
      </Show>
      <Show when={props.line.step}>
        {(step) => (
          <span class="col-span-2 col-start-2 text-small text-ink-2">{stepWords(step(), i18n)}</span>
        )}
      </Show>
    </li>
  );
}

/** A step's name in words; one we have no words for reads as it is named. */
export function stepWords(step: string, { t }: Pick<I18n, "t">): string {
  const key = `step.${step}`;
  return isKey(key) ? t(key) : step.replaceAll("-", " ");
}

function ConceptSheet(props: { readonly concept: NonNullable<PageView["concept"]> }) {
  const { t } = useI18n();
  return (
    <Sheet aria-labelledby="concept-title" class="grid gap-3">
      <h2 id="concept-title" class="text-[1rem]">
        {t("page.concept")}
      </h2>
      <p class="font-serif text-read" dir="auto">
        {props.concept.question}
      </p>
      <div class="flex items-baseline gap-2 border-line border-t pt-3">
        <h3 class="text-small">{t("page.covered")}</h3>
        <span class="ms-auto text-tiny text-ink-3">
          {t("page.covered-count", { count: props.concept.covered.length, total: props.concept.total })}
        </span>
      </div>
      <Show
        when={props.concept.covered.length > 0}
        fallback={<p class="text-small text-ink-2">{t("page.covered-none")}</p>}
      >
        <ul class="grid gap-2">
          <For each={props.concept.covered}>
            {(idea) => (
              <li class="flex gap-2 text-small">
                <Check class="mt-0.5 size-4 shrink-0 stroke-[2.4] text-good" aria-hidden="true" />
                <span dir="auto">{idea}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Sheet>
  );
}

function HelpSheet(props: { readonly help: PageView["help"] }) {
  const { t, count } = useI18n();
  const words = () => {
    if (props.help.most === 0) return t("page.help-off");
    return props.help.hintsUsed === 0 ? t("page.help-none") : count("page.help-hints", props.help.hintsUsed);
  };
  return (
    <Sheet aria-labelledby="help-title">
      <div class="flex items-center gap-2">
        <h2 id="help-title" class="text-[1rem]">
          {t("page.help")}
        </h2>
        <Show when={props.help.most > 0}>
          <span class="ms-auto text-tiny text-ink-3">
            {t("page.help-count", { level: props.help.level, most: props.help.most })}
          </span>
        </Show>
      </div>
      <Show when={props.help.most > 0}>
        <div class="mt-2.5">
          <HelpMeter
            level={props.help.level}
            most={props.help.most}
            label={t("page.help-label", { level: props.help.level, most: props.help.most })}
          />
        </div>
      </Show>
      <p class="mt-2.5 text-small text-ink-2">{words()}</p>
    </Sheet>
  );
}
