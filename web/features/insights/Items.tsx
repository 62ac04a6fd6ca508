import { createSignal, For, Show } from "solid-js";
import type {
  Insights,
  ItemStatisticsView,
} from "../../../server/modules/review/insights/insights.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { createWords } from "../progress/create-words.ts";

/** Questions that don't work, with what their numbers say; the others on request. */
export default function Items(props: { readonly insights: Insights }) {
  const { t, count } = useI18n();
  const [all, setAll] = createSignal(false);
  const isFound = ({ findings }: ItemStatisticsView) => findings.length > 0 && !findings.includes("too-few");
  const found = () => props.insights.items.filter(isFound);
  const shown = () => (all() ? props.insights.items : found());
  return (
    <section aria-labelledby="items-title" class="grid gap-3">
      <div class="grid gap-1">
        <h2 id="items-title" class="text-[1.2rem]">
          {t("insights.items")}
        </h2>
        <p class="max-w-[62ch] text-small text-ink-2">
          {t("insights.items-lead", { ...props.insights.fewestForItems })}
        </p>
      </div>
      <Show when={found().length === 0}>
        <p class="sheet px-5 py-4 text-ink-2">{t("insights.items-none")}</p>
      </Show>
      <ul class="grid gap-2.5 page:grid-cols-2">
        <For each={shown()}>{(item) => <Item item={item} />}</For>
      </ul>
      <Show when={props.insights.items.length > found().length}>
        <Button kind="tool" class="justify-self-start" aria-expanded={all()} onClick={() => setAll(!all())}>
          {all() ? t("insights.items-fewer") : count("insights.items-all", props.insights.items.length)}
        </Button>
      </Show>
    </section>
  );
}

function Item(props: { readonly item: ItemStatisticsView }) {
  const { t, locale } = useI18n();
  const words = createWords();
  const number = (value: number) =>
    new Intl.NumberFormat(locale(), { maximumFractionDigits: 2, minimumFractionDigits: 2 }).format(value);
  return (
    <li class="sheet grid min-w-0 content-start gap-2 px-4 py-3.5">
      <div class="flex flex-wrap gap-1.5">
        <For each={props.item.findings}>
          {(finding) => (
            <Chip tone={finding === "too-few" || finding === "too-easy" ? "plain" : "look"}>
              {t(`insights.finding.${finding}`)}
            </Chip>
          )}
        </For>
        <span class="text-small text-ink-2">{props.item.skill.name}</span>
      </div>
      <h3 class="overflow-x-auto font-normal font-serif">
        <RichText text={props.item.text} />
      </h3>
      <ul class="grid gap-1 text-small">
        <For each={props.item.says}>{(text) => <li>{text}</li>}</For>
      </ul>
      <p class="text-small text-ink-2 tabular-nums">
        {t("insights.difficulty", {
          right: props.item.right,
          of: props.item.students,
          from: words.percent(props.item.between[0]),
          to: words.percent(props.item.between[1]),
        })}
        <Show when={props.item.discrimination}>
          {(own) => (
            <>
              {" · "}
              {t("insights.discrimination", {
                value: number(own().value),
                from: number(own().from),
                to: number(own().to),
              })}
            </>
          )}
        </Show>
      </p>
    </li>
  );
}
