/** What a file is by its first bytes. Its name and the type the system gives it are not asked: both are often wrong. */

export const pictureKinds = ['png', 'jpeg', 'webp', 'gif', 'bmp'] as const;
export type PictureKind = (typeof pictureKinds)[number];
export type FileKind = 'pdf' | PictureKind | 'empty' | 'other';

/** So many bytes are enough to tell. Some programs write a line or two before a PDF begins. */
export const bytesToTell = 1024;

const signatures: readonly (readonly [kind: PictureKind, at: number, signature: string])[] = [
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['jpeg', 0, '\xff\xd8\xff'],
  ['webp', 8, 'WEBP'],
  ['gif', 0, 'GIF8'],
  ['bmp', 0, 'BM'],
];

export function fileKindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = String.fromCharCode(...bytes.subarray(0, bytesToTell));
  for (const [kind, at, signature] of signatures) {
    if (!start.startsWith(signature, at)) continue;
    if (kind === 'webp' && !start.startsWith('RIFF')) continue;
    // Two letters begin many a text; of a bitmap, four bytes are always nought.
    if (kind === 'bmp' && start.slice(6, 10) !== '\0\0\0\0') continue;
    return kind;
  }
  return start.includes('%PDF-') ? 'pdf' : 'other';
}

export function isPicture(kind: FileKind): kind is PictureKind {
  return (pictureKinds as readonly string[]).includes(kind);
}
