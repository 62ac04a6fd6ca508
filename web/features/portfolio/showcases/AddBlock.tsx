import Award from "lucide-solid/icons/award";
import Heading from "lucide-solid/icons/heading";
import LayoutGrid from "lucide-solid/icons/layout-grid";
import Package from "lucide-solid/icons/package";
import Quote from "lucide-solid/icons/quote";
import TextInitial from "lucide-solid/icons/text-initial";
import { type Component, createSignal, For, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { mostBlocks } from "../../../../server/modules/portfolio/showcases/showcases.schemas.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { lazily } from "../../../i18n/lazily.ts";
import { Button } from "../../../ui/Button.tsx";
import { Later } from "../../../ui/Later.tsx";
import type { Block, BlockKind } from "./composing.models.ts";
import type { Composer } from "./create-composer.ts";

const PickWork = lazily(["portfolio"], () => import("./PickWork.tsx"));
const PickQuote = lazily(["portfolio"], () => import("./PickQuote.tsx"));

const kinds: readonly (readonly [BlockKind, Component<{ class?: string; "aria-hidden"?: "true" }>])[] = [
  ["artifact", Package],
  ["text", TextInitial],
  ["heading", Heading],
  ["quote", Quote],
  ["gallery", LayoutGrid],
  ["skills", Award],
];

/** Adds a piece to the page. Work and quotations are chosen first. */
export function AddBlock(props: { readonly composer: Composer }) {
  const { t } = useI18n();
  const [choosing, setChoosing] = createSignal<"artifact" | "gallery" | "quote">();
  // A dialog is loaded when it is first asked for, and stays: closed, it gives the focus back to the button it came from.
  const [began, setBegan] = createSignal<ReadonlySet<"work" | "quote">>(new Set());

  function add(block: Block) {
    setChoosing(undefined);
    props.composer.add(block);
  }

  /** Adds a piece that is written here, and puts the focus where it is written. */
  function addAndWrite(block: Block) {
    add(block);
    queueMicrotask(() => {
      const row = document.querySelector(`[data-block="${CSS.escape(block.id)}"]`);
      row?.querySelector<HTMLElement>("input, textarea")?.focus();
    });
  }

  function begin(kind: BlockKind) {
    const id = crypto.randomUUID();
    switch (kind) {
      case "heading":
        return addAndWrite({ id, kind, text: "" });
      case "text":
        return addAndWrite({ id, kind, markdown: "" });
      case "skills":
        return add({ id, kind, skills: [] });
      case "artifact":
      case "gallery":
      case "quote":
        setBegan((before) => new Set([...before, kind === "quote" ? "quote" : "work"]));
        setChoosing(kind);
    }
  }

  return (
    <section aria-labelledby="add-block" class="grid gap-2">
      <h2 id="add-block" class="text-small font-semibold">
        {t("block.add")}
      </h2>
      <Show
        when={props.composer.composition.blocks.length < mostBlocks}
        fallback={<p class="text-small text-ink-2">{t("block.full")}</p>}
      >
        <div class="flex flex-wrap gap-2">
          <For each={kinds}>
            {([kind, icon]) => (
              <Button kind="tool" data-add onClick={() => begin(kind)}>
                <Dynamic component={icon} class="size-4" aria-hidden="true" />
                {t(`block.${kind}`)}
              </Button>
            )}
          </For>
        </div>
      </Show>
      <Later>
        <Show when={began().has("work")}>
          <PickWork
            open={choosing() === "artifact" || choosing() === "gallery"}
            several={choosing() === "gallery"}
            onClose={() => setChoosing(undefined)}
            onPick={(artifactIds) => {
              const id = crypto.randomUUID();
              const [artifactId] = artifactIds;
              if (choosing() === "gallery") add({ id, kind: "gallery", artifactIds: [...artifactIds] });
              else if (artifactId) add({ id, kind: "artifact", artifactId, caption: true, why: true });
            }}
          />
        </Show>
        <Show when={began().has("quote")}>
          <PickQuote
            open={choosing() === "quote"}
            onClose={() => setChoosing(undefined)}
            onPick={(entryId, text) => add({ id: crypto.randomUUID(), kind: "quote", entryId, text })}
          />
        </Show>
      </Later>
    </section>
  );
}
