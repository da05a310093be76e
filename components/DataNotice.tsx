/** Tells that the data on the device was repaired, or is kept only while the browser runs. */
import shared from '@/assets/strings/shared.json';
import { useWords } from './app-context';
import { CouldNotShow } from './CouldNotShow';
import { Notice } from './Notice';
import { useKnowledge } from './use-async';

export function DataNotice() {
  const t = useWords(shared);
  const knowledge = useKnowledge();
  if (knowledge.state === 'failed') return <CouldNotShow error={knowledge.error} />;
  if (knowledge.state === 'loading') return null;
  const { kept, opened } = knowledge.value;
  const key =
    kept === 'memory'
      ? 'data_from_memory'
      : opened === 'rebuilt'
        ? 'data_rebuilt'
        : opened === 'replaced_newer'
          ? 'data_replaced_newer'
          : null;
  return key === null ? null : (
    <div class="data-note">
      <Notice>{t(key)}</Notice>
    </div>
  );
}
