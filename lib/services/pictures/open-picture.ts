/** A chosen file → a picture to draw and to read, or why it is none. Nothing of it is unpacked before its size is known. */
import { bytesToTell, fileKindOf, isPicture } from '@/lib/core/documents/file-kind';
import { headerBytes, isTooLarge, readPictureHeader } from '@/lib/core/pictures/picture-header';

export type PictureRefusal = 'too_large' | 'damaged';

export interface OpenPicture {
  bitmap: ImageBitmap;
  isAnimated: boolean;
}

/** How often it is turned to the right by a quarter. */
export type Quarters = 0 | 1 | 2 | 3;

function turned(bitmap: ImageBitmap, quarters: Quarters): ImageBitmap {
  if (quarters === 0) return bitmap;
  const isUpright = quarters === 2;
  const [width, height] = isUpright ? [bitmap.width, bitmap.height] : [bitmap.height, bitmap.width];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) return bitmap;
  context.translate(width / 2, height / 2);
  context.rotate((quarters * Math.PI) / 2);
  context.drawImage(bitmap, -bitmap.width / 2, -bitmap.height / 2);
  bitmap.close();
  return canvas.transferToImageBitmap();
}

export async function openPicture(file: Blob, quarters: Quarters): Promise<OpenPicture | PictureRefusal> {
  const bytes = new Uint8Array(await file.slice(0, headerBytes).arrayBuffer());
  const kind = fileKindOf(bytes.subarray(0, bytesToTell));
  const header = isPicture(kind) ? readPictureHeader(kind, bytes) : null;
  if (!header) return 'damaged';
  if (isTooLarge(header)) return 'too_large';
  try {
    // As the camera was held.
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    if (isTooLarge(bitmap)) {
      bitmap.close();
      return 'too_large';
    }
    return { bitmap: turned(bitmap, quarters), isAnimated: header.isAnimated };
  } catch {
    return 'damaged';
  }
}
