import { createRenderEffect, For, Match, Show, Switch } from "solid-js";
import { createStore, reconcile } from "solid-js/store";
import { Mathematics } from "./Mathematics.tsx";
import { type Block, type Inline, parseRichText } from "./rich-text.models.ts";

/**
 * What `RichText` shows once it is here, with the reader of Markdown. While a reply streams, the tree stays and only the text node that grows is touched:
 * the parsed blocks are merged into a store position by position.
 */
export function FormattedText(props: { readonly text: string }) {
  const [store, setStore] = createStore<{ blocks: readonly Block[] }>({ blocks: [] });
  createRenderEffect(() =>
    setStore("blocks", reconcile(parseRichText(props.text), { key: null, merge: true })),
  );
  return (
    <div class="rich-text" dir="auto">
      <Blocks blocks={store.blocks} />
    </div>
  );
}

function Blocks(props: { readonly blocks: readonly Block[] }) {
  return <For each={props.blocks}>{(block) => <BlockView block={block} />}</For>;
}

/** Narrows reactively: what is asked for in a `Match` is read again whenever the block changes. */
function as<Node extends { readonly kind: string }, Kind extends Node["kind"]>(
  node: Node,
  kind: Kind,
): Extract<Node, { readonly kind: Kind }> | undefined {
  // The comparison is what makes it true; TypeScript does not narrow a generic union by itself.
  return node.kind === kind ? (node as Extract<Node, { readonly kind: Kind }>) : undefined;
}

function BlockView(props: { readonly block: Block }) {
  return (
    <Switch>
      <Match when={as(props.block, "paragraph")}>
        {(block) => (
          <p dir="auto">
            <Inlines inlines={block().children} />
          </p>
        )}
      </Match>
      <Match when={as(props.block, "heading")}>
        {(block) => (
          <h3 dir="auto">
            <Inlines inlines={block().children} />
          </h3>
        )}
      </Match>
      <Match when={as(props.block, "list")}>{(block) => <ListView list={block()} />}</Match>
      <Match when={as(props.block, "quote")}>
        {(block) => (
          <blockquote>
            <Blocks blocks={block().blocks} />
          </blockquote>
        )}
      </Match>
      <Match when={as(props.block, "code")}>
        {(block) => (
          <pre dir="ltr" tabindex="0">
            <code>{block().text}</code>
          </pre>
        )}
      </Match>
      <Match when={as(props.block, "mathematics")}>
        {(block) => <Mathematics source={block().source} display />}
      </Match>
      <Match when={as(props.block, "table")}>{(block) => <TableView table={block()} />}</Match>
      <Match when={as(props.block, "rule")}>
        <hr />
      </Match>
    </Switch>
  );
}

function ListView(props: { readonly list: Extract<Block, { kind: "list" }> }) {
  const items = () => (
    <For each={props.list.items}>
      {(blocks) => (
        <li>
          <Blocks blocks={blocks} />
        </li>
      )}
    </For>
  );
  return (
    <Show when={props.list.start !== null} fallback={<ul>{items()}</ul>}>
      <ol start={props.list.start ?? 1}>{items()}</ol>
    </Show>
  );
}

function TableView(props: { readonly table: Extract<Block, { kind: "table" }> }) {
  return (
    // A wide table scrolls inside its own box, which the keyboard must be able to reach.
    <div class="scrolls" tabindex="0">
      <table>
        <thead>
          <tr>
            <For each={props.table.head}>
              {(cell) => (
                <th scope="col">
                  <Inlines inlines={cell} />
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.table.rows}>
            {(row) => (
              <tr>
                <For each={row}>
                  {(cell) => (
                    <td>
                      <Inlines inlines={cell} />
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}

function Inlines(props: { readonly inlines: readonly Inline[] }) {
  return <For each={props.inlines}>{(inline) => <InlineView inline={inline} />}</For>;
}

function InlineView(props: { readonly inline: Inline }) {
  return (
    <Switch>
      <Match when={as(props.inline, "text")}>{(inline) => <span>{inline().text}</span>}</Match>
      <Match when={as(props.inline, "strong")}>
        {(inline) => (
          <strong>
            <Inlines inlines={inline().children} />
          </strong>
        )}
      </Match>
      <Match when={as(props.inline, "em")}>
        {(inline) => (
          <em>
            <Inlines inlines={inline().children} />
          </em>
        )}
      </Match>
      <Match when={as(props.inline, "del")}>
        {(inline) => (
          <del>
            <Inlines inlines={inline().children} />
          </del>
        )}
      </Match>
      <Match when={as(props.inline, "code")}>{(inline) => <code>{inline().text}</code>}</Match>
      <Match when={as(props.inline, "mathematics")}>
        {(inline) => <Mathematics source={inline().source} display={inline().display} />}
      </Match>
      <Match when={as(props.inline, "link")}>
        {(inline) => (
          <a href={inline().href} target="_blank" rel="noopener noreferrer nofollow">
            <Inlines inlines={inline().children} />
          </a>
        )}
      </Match>
      <Match when={as(props.inline, "break")}>
        <br />
      </Match>
    </Switch>
  );
}
