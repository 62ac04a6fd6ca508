import { createSignal, createUniqueId, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";

export interface ChartTable {
  readonly columns: readonly string[];
  /** The first cell names its row. */
  readonly rows: readonly (readonly string[])[];
}

/** A picture of the record with a sentence that says what it shows; its numbers are a table one press away. */
export function ChartSection(props: {
  readonly title: string;
  readonly lead?: string;
  /** What to say instead of a picture that has nothing to show. */
  readonly empty?: string | false;
  readonly picture: JSX.Element;
  readonly table: ChartTable;
  /** What the picture says, in one sentence. */
  readonly finding?: string;
  readonly class?: string;
}) {
  const { t } = useI18n();
  const [table, setTable] = createSignal(false);
  const titleId = createUniqueId();
  const switchWords = () => (table() ? t("map.as-picture") : t("map.as-table"));
  return (
    <Sheet
      aria-labelledby={titleId}
      class={`grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-3 ${props.class ?? ""}`}
    >
      <div class="grid gap-1">
        <h2 id={titleId} class="text-[1.1rem]">
          {props.title}
        </h2>
        <Show when={props.lead && !props.empty}>
          <p class="text-small text-ink-2">{props.lead}</p>
        </Show>
      </div>
      <Show when={!props.empty} fallback={<p class="text-ink-2">{props.empty}</p>}>
        <Show when={table()} fallback={props.picture}>
          <TableView table={props.table} label={props.title} />
        </Show>
        <Show when={props.finding}>
          <p>{props.finding}</p>
        </Show>
        <Button
          kind="tool"
          class="justify-self-start"
          aria-label={`${switchWords()}: ${props.title}`}
          onClick={() => setTable(!table())}
        >
          {switchWords()}
        </Button>
      </Show>
    </Sheet>
  );
}

function TableView(props: { readonly table: ChartTable; readonly label: string }) {
  const { t } = useI18n();
  return (
    <section
      tabindex="0"
      aria-label={t("map.region", { label: props.label })}
      class="max-h-96 overflow-auto rounded-control"
    >
      <table class="w-full border-collapse text-small tabular-nums">
        <caption class="sr-only">{props.label}</caption>
        <thead>
          <tr class="border-line-strong border-b text-ink-2">
            <For each={props.table.columns}>
              {(column) => (
                <th scope="col" class="py-1.5 pe-3 text-start font-medium">
                  {column}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.table.rows}>
            {(row) => (
              <tr class="border-line border-b align-top">
                <th scope="row" class="py-1.5 pe-3 text-start font-normal">
                  {row[0]}
                </th>
                <For each={row.slice(1)}>{(cell) => <td class="py-1.5 pe-3">{cell}</td>}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}
