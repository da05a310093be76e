/** What is read of a PDF. Its code is loaded with the first one. */
import { loadedView } from '@/components/loaded-view';

export interface DocumentViewProps {
  file: File;
}

export const DocumentView = loadedView<DocumentViewProps>(async () => (await import('./DocumentRead')).DocumentRead);
