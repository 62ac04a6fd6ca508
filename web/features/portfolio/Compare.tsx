import { createMemo, For, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { compare, type Piece } from "./compare.models.ts";

/** Two versions of a text side by side, what differs marked in both (by a line through or under it, not by colour alone). */
export function Compare(props: {
  readonly before: string;
  readonly after: string;
  readonly beforeName: string;
  readonly afterName: string;
  readonly mono?: boolean;
}) {
  const compared = createMemo(() => compare(props.before, props.after));
  return (
    <div class="grid gap-3 sm:grid-cols-2">
      <Side name={props.beforeName} pieces={compared().before} mark="del" mono={props.mono ?? false} />
      <Side name={props.afterName} pieces={compared().after} mark="ins" mono={props.mono ?? false} />
    </div>
  );
}

function Side(props: {
  readonly name: string;
  readonly pieces: readonly Piece[];
  readonly mark: "del" | "ins";
  readonly mono: boolean;
}) {
  const { t } = useI18n();
  return (
    <div class="grid min-w-0 content-start gap-1">
      <p class="text-tiny text-ink-2">{props.name}</p>
      <p
        dir={props.mono ? "ltr" : "auto"}
        class={`min-h-10 whitespace-pre-wrap rounded-control border border-line bg-raised px-3 py-2 [overflow-wrap:anywhere] ${props.mono ? "font-mono text-small" : "font-serif text-[0.98rem]"}`}
      >
        <Show
          when={props.pieces.length > 0}
          fallback={<span class="text-ink-3 italic">{t("compare.empty")}</span>}
        >
          <For each={props.pieces}>
            {(piece) => (
              <Show when={piece.changed} fallback={piece.text}>
                <Show
                  when={props.mark === "ins"}
                  fallback={<del class="rounded-[3px] bg-look-wash text-look">{piece.text}</del>}
                >
                  <ins class="rounded-[3px] bg-good-wash text-good underline-offset-2">{piece.text}</ins>
                </Show>
              </Show>
            )}
          </For>
        </Show>
      </p>
    </div>
  );
}
