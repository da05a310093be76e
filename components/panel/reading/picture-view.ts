/**
 * The one place where a picture is handed over: a file of PNG, JPEG, WebP, GIF or BMP, or a page of a document that holds no
 * text, drawn. Whoever has a picture goes to `{ view: 'reading', file }`.
 */
import { loadedView } from '@/components/loaded-view';

export interface PictureViewProps {
  picture: File;
}

export const PictureView = loadedView<PictureViewProps>(
  async () => (await import('@/components/panel/pictures/PictureRead')).PictureRead,
);
