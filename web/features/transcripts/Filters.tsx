import Search from "lucide-solid/icons/search";
import { createEffect, createSignal, createUniqueId, For, on, Show } from "solid-js";
import type { ClassView } from "../../../server/modules/classes/classes.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { createDebounced } from "../../lib/create-debounced.ts";
import { fieldLook, TextField } from "../../ui/TextField.tsx";
import type { Chosen } from "./filters.models.ts";
import { MoreFilters } from "./MoreFilters.tsx";
import { flags } from "./transcripts-api.ts";

/** What changes in the address; undefined takes a filter away. */
export type FilterChange = Readonly<Partial<Record<"class" | keyof Chosen, string | undefined>>>;

/** Which transcripts to show: of which class, with which words, flag and student. */
export function Filters(props: {
  readonly classes: readonly ClassView[];
  readonly classId: string | undefined;
  readonly students: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: Chosen;
  readonly onChange: (change: FilterChange) => void;
}) {
  const { t } = useI18n();
  const [words, setWords] = createSignal(props.chosen.query ?? "");
  const settled = createDebounced(words, 250);
  createEffect(on(settled, (query) => props.onChange({ query: query.trim() || undefined }), { defer: true }));
  createEffect(
    on(
      () => props.chosen.query ?? "",
      (query) => {
        if (query !== words().trim()) setWords(query);
      },
      { defer: true },
    ),
  );

  return (
    <search class="grid gap-2.5">
      <TextField
        label={t("transcripts.search")}
        hideLabel
        type="search"
        dir="auto"
        maxLength={5000}
        placeholder={t("transcripts.search")}
        value={words()}
        onInput={(event) => setWords(event.currentTarget.value)}
        before={<Search class="size-4" aria-hidden="true" />}
      />
      <div class="grid grid-cols-[repeat(auto-fit,minmax(150px,1fr))] gap-2">
        <Show when={props.classes.length > 1}>
          <Choice
            label={t("transcripts.class")}
            value={props.classId ?? ""}
            options={props.classes}
            onChange={(id) => props.onChange({ class: id, student: undefined })}
          />
        </Show>
        <Choice
          label={t("transcripts.student")}
          value={props.chosen.student ?? ""}
          options={[{ id: "", name: t("transcripts.all-students") }, ...props.students]}
          onChange={(id) => props.onChange({ student: id || undefined })}
        />
      </div>
      <fieldset class="flex flex-wrap gap-1.5">
        <legend class="sr-only">{t("transcripts.flags")}</legend>
        <FlagButton
          label={t("transcripts.all")}
          pressed={props.chosen.flag === undefined}
          onPress={() => props.onChange({ flag: undefined })}
        />
        <For each={flags}>
          {(flag) => (
            <FlagButton
              label={t(`flag.${flag}`)}
              pressed={props.chosen.flag === flag}
              onPress={() => props.onChange({ flag: props.chosen.flag === flag ? undefined : flag })}
            />
          )}
        </For>
      </fieldset>
      <MoreFilters chosen={props.chosen} onChange={props.onChange} />
    </search>
  );
}

function FlagButton(props: {
  readonly label: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      aria-pressed={props.pressed}
      class="rounded-full border border-line-strong px-2.5 py-0.5 text-small text-ink-2 transition-colors hover:border-edge aria-pressed:border-transparent aria-pressed:bg-teal-wash aria-pressed:font-semibold aria-pressed:text-teal-ink pointer-coarse:min-h-11 pointer-coarse:px-3.5"
      onClick={props.onPress}
    >
      {props.label}
    </button>
  );
}

function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (id: string) => void;
}) {
  const id = createUniqueId();
  return (
    <div>
      <label for={id} class="sr-only">
        {props.label}
      </label>
      <select
        id={id}
        class={`${fieldLook} py-1.5 text-small`}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <For each={props.options}>
          {(option) => (
            <option value={option.id} selected={option.id === props.value}>
              {option.name}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}
