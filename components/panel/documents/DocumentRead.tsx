/** A PDF that was handed over. */
import type { DocumentViewProps } from './document-view';

export function DocumentRead({ file }: DocumentViewProps) {
  return <p class="sec">{file.name}</p>;
}
