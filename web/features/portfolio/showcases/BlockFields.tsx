import { For, Match, Show, Switch } from "solid-js";
import { useApi } from "../../../app/session.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { createLoad } from "../../../lib/create-load.ts";
import { TextField } from "../../../ui/TextField.tsx";
import { portfolioApi } from "../portfolio-api.ts";
import { WordsField } from "../WordsField.tsx";
import type { Block, BlockKind } from "./composing.models.ts";

type Of<K extends BlockKind> = Extract<Block, { readonly kind: K }>;

/** What can be changed in a block, by its kind. */
export function BlockFields(props: {
  readonly block: Block;
  readonly titleOf: (artifactId: string) => string;
  readonly onChange: (block: Block, about?: string) => void;
}) {
  const { t } = useI18n();
  const of = <K extends BlockKind>(kind: K) =>
    // The comparison is what makes it true; TypeScript does not narrow a generic union by itself.
    props.block.kind === kind ? (props.block as Of<K>) : undefined;
  const typed = (block: Block) => props.onChange(block, `block ${block.id}`);
  return (
    <Switch>
      <Match when={of("heading")}>
        {(block) => (
          <TextField
            label={t("block.heading")}
            hideLabel
            dir="auto"
            maxLength={200}
            placeholder={t("block.heading-example")}
            value={block().text}
            onInput={(event) => typed({ ...block(), text: event.currentTarget.value })}
          />
        )}
      </Match>
      <Match when={of("text")}>
        {(block) => (
          <WordsField
            label={t("block.words")}
            hint={t("work.text-hint")}
            rows={4}
            most={20_000}
            value={block().markdown}
            onInput={(markdown) => typed({ ...block(), markdown })}
          />
        )}
      </Match>
      <Match when={of("artifact")}>
        {(block) => (
          <div class="grid gap-1.5 pb-1">
            <p class="font-medium [overflow-wrap:anywhere]" dir="auto">
              {props.titleOf(block().artifactId)}
            </p>
            <div class="flex flex-wrap gap-x-5">
              <Tick
                label={t("block.with-caption")}
                checked={block().caption}
                onChange={(caption) => props.onChange({ ...block(), caption })}
              />
              <Tick
                label={t("block.with-why")}
                checked={block().why}
                onChange={(why) => props.onChange({ ...block(), why })}
              />
            </div>
          </div>
        )}
      </Match>
      <Match when={of("gallery")}>
        {(block) => (
          <ul class="list-disc ps-5 pb-1 text-small">
            <For each={block().artifactIds}>
              {(id) => (
                <li class="[overflow-wrap:anywhere]" dir="auto">
                  {props.titleOf(id)}
                </li>
              )}
            </For>
          </ul>
        )}
      </Match>
      <Match when={of("skills")}>
        {(block) => <SkillChoice block={block()} onChange={props.onChange} />}
      </Match>
      <Match when={of("quote")}>
        {(block) => (
          <blockquote
            dir="auto"
            class="mb-1 border-own-line border-s-3 ps-3 font-serif whitespace-pre-wrap [overflow-wrap:anywhere]"
          >
            {block().text}
          </blockquote>
        )}
      </Match>
    </Switch>
  );
}

function Tick(props: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label class="flex items-center gap-2 text-small pointer-coarse:min-h-11">
      <input
        type="checkbox"
        class="size-4 accent-teal"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {props.label}
    </label>
  );
}

/** All skills that the work on the page shows, or some of them. */
function SkillChoice(props: {
  readonly block: Of<"skills">;
  readonly onChange: (block: Block, about?: string) => void;
}) {
  const { t, locale } = useI18n();
  const api = portfolioApi(useApi(), locale);
  const known = createLoad(locale, (_, signal) => api.competencies(signal), { keepOld: true });
  const toggle = (id: string, on: boolean) =>
    props.onChange({
      ...props.block,
      skills: on ? [...props.block.skills, id] : props.block.skills.filter((one) => one !== id),
    });
  return (
    <div class="grid gap-1 pb-1">
      <p class="text-small text-ink-2">{t("block.skills-note")}</p>
      <Show when={(known.data()?.length ?? 0) > 1}>
        <fieldset class="flex flex-wrap gap-x-5">
          <legend class="sr-only">{t("block.skills-only")}</legend>
          <For each={known.data()}>
            {(skill) => (
              <Tick
                label={skill.name}
                checked={props.block.skills.includes(skill.id)}
                onChange={(on) => toggle(skill.id, on)}
              />
            )}
          </For>
        </fieldset>
      </Show>
    </div>
  );
}
