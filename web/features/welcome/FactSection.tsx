import { createSignal, createUniqueId, For, Show } from "solid-js";
import {
  type ChangedFact,
  type Fact,
  type FactKind,
  longestFact,
  longestName,
} from "../../../server/modules/learners/profile/profile.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { FactRow } from "./FactRow.tsx";

/** The facts of one kind, and a line to add another. There is one name at most. */
export function FactSection(props: {
  readonly kind: Exclude<FactKind, "accommodation">;
  readonly facts: readonly Fact[];
  /** These resolve to false when the server did not take it. */
  readonly onAdd: (text: string) => Promise<boolean>;
  readonly onChange: (id: string, change: ChangedFact) => Promise<boolean>;
  readonly onDelete: (fact: Fact) => void;
}) {
  const { t } = useI18n();
  const titleId = createUniqueId();
  const [text, setText] = createSignal("");
  const title = () => t(`you.kind.${props.kind}`);
  const takesMore = () => props.kind !== "name" || props.facts.length === 0;
  const ids = () => props.facts.map(({ id }) => id);

  async function add() {
    const words = text().trim();
    if (words !== "" && (await props.onAdd(words))) setText("");
  }

  return (
    <Sheet class="grid gap-2" aria-labelledby={titleId}>
      <h2 id={titleId} class="text-[1.05rem]">
        {title()}
      </h2>
      <Show when={props.facts.length > 0} fallback={<p class="text-small text-ink-2">{t("you.none")}</p>}>
        <ul class="divide-y divide-line">
          {/* By id, so that a fact that was changed keeps its row and the focus in it. */}
          <For each={ids()}>
            {(id) => (
              <Show when={props.facts.find((fact) => fact.id === id)}>
                {(fact) => (
                  <FactRow
                    fact={fact()}
                    onChange={(change) => props.onChange(id, change)}
                    onDelete={() => props.onDelete(fact())}
                  />
                )}
              </Show>
            )}
          </For>
        </ul>
      </Show>
      <Show when={takesMore()}>
        <form
          class="flex items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <TextField
            class="flex-1"
            hideLabel
            label={t("you.add-to", { kind: title() })}
            dir="auto"
            maxLength={props.kind === "name" ? longestName : longestFact}
            value={text()}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" disabled={text().trim() === ""}>
            {t("you.add")}
          </Button>
        </form>
      </Show>
    </Sheet>
  );
}
