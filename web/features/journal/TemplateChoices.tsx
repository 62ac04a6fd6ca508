import { For } from "solid-js";
import { journalTemplates } from "../../../server/modules/journal/templates/templates.constants.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { PlainButton } from "../../ui/Button.tsx";

/** The shapes a page can begin with: the empty one first. */
export default function TemplateChoices(props: {
  readonly busy: boolean;
  readonly onChoose: (template: string) => void;
}) {
  const { locale } = useI18n();
  return (
    <ul class="grid gap-2.5 sm:grid-cols-2">
      <For each={journalTemplates}>
        {(template) => (
          <li class="grid">
            <PlainButton
              disabled={props.busy}
              class="sheet grid content-start gap-1 px-4 py-3 text-start transition-colors hover:border-edge disabled:opacity-60 aria-disabled:opacity-60"
              onClick={() => props.onChoose(template.id)}
            >
              <span class="font-semibold">{template.name[locale()]}</span>
              <span class="text-small text-ink-2">{template.lead[locale()]}</span>
            </PlainButton>
          </li>
        )}
      </For>
    </ul>
  );
}
