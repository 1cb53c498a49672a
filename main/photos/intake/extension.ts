import type { PhotoFormat } from '../../../shared/model/photo-metrics.ts';
import type { Note } from './note.ts';

/** Extensions that name each format; originals are kept under the first. */
const EXTENSIONS: Record<PhotoFormat, readonly [string, ...string[]]> = {
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png'],
  webp: ['webp'],
  heic: ['heic', 'heif', 'hif'],
  avif: ['avif'],
  tiff: ['tif', 'tiff'],
  gif: ['gif'],
};

/** Names people give by mistake, or a chat program for them, and that a later reader of the file would trip over. */
const OTHERS = ['bmp', 'svg', 'pdf', 'psd', 'doc', 'docx', 'mp4', 'mov', 'zip'];

const KNOWN = new Set([...Object.values(EXTENSIONS).flat(), ...OTHERS]);

/** The extension under which a photo of this format is kept, without the dot. */
export const extensionOf = (format: PhotoFormat): string => EXTENSIONS[format][0];

/** A note when the name claims another format than the content has; a name without a known extension claims nothing. */
export function mislabelled(fileName: string, format: PhotoFormat): Note | null {
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (!KNOWN.has(extension) || EXTENSIONS[format].includes(extension)) return null;
  return { code: 'photo.mislabelled', values: { extension, format } };
}
