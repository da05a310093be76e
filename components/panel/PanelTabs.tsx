import { useRef } from 'preact/hooks';
import words from '@/assets/strings/panel.json';
import { useWords } from '@/components/app-context';
import { type PanelTab, panelTabs, tabAfterKey } from '@/components/panel/navigation/panel-route';

interface Props {
  selected: PanelTab;
  onChoose: (tab: PanelTab) => void;
}

/** Arrow keys move the focus along the tabs; Enter or a click shows the one it is on. */
export function PanelTabs({ selected, onChoose }: Props) {
  const t = useWords(words);
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, tab: PanelTab) => {
    const next = tabAfterKey(event.key, tab);
    if (next === null) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={t('tabs')} class="tabs" ref={list}>
      {panelTabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === selected}
          aria-controls="panel-view"
          tabIndex={tab === selected ? 0 : -1}
          onClick={() => onChoose(tab)}
          onKeyDown={(event) => onKeyDown(event, tab)}
        >
          {t(`tab_${tab}`)}
        </button>
      ))}
    </div>
  );
}
