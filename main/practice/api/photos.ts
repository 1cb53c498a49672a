import { LIMITS } from '../data/index.ts';
import { badParam, Refusal } from '../gateway/refusal.ts';
import { imageUrl } from '../item/view.ts';
import type { Platform } from '../platform.ts';
import type { Call, Payload } from './call.ts';

/** A picture of more than this is a trap rather than a photo. */
const MAX_PIXELS = 120_000_000;
const QUALITY = 88;

type Scene = 'normal' | 'desc';
type Entry = {
  id: number;
  error: string;
  message: string;
  image_info?: { image_id: string; image_url_list: object[] };
};

/** What a file is refused for, in the words of the upload's documentation. */
class BadPicture extends Error {}

/** Our own copy: upright, JPEG, and for "normal" a square with white beside what is not square. */
async function ownCopy(file: Uint8Array, scene: Scene) {
  // Heavy and native: loaded at the first picture.
  const { default: sharp } = await import('sharp');
  const picture = sharp(file, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
  const { format } = await picture.metadata();
  if (format !== 'jpeg' && format !== 'png') throw new BadPicture('Image format accepted: JPG, JPEG, PNG.');
  const side = LIMITS.squareSide;
  const sized =
    scene === 'normal'
      ? picture.autoOrient().resize(side, side, { fit: 'contain', background: '#ffffff' })
      : picture.autoOrient().resize(side * 2, side * 2, { fit: 'inside', withoutEnlargement: true });
  return sized.flatten({ background: '#ffffff' }).jpeg({ quality: QUALITY }).toBuffer({ resolveWithObject: true });
}

async function keep(platform: Platform, file: File, scene: Scene): Promise<string> {
  if (file.size > LIMITS.imageBytes) throw new BadPicture('Image is too large: max 10.0 MB each.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { data, info } = await ownCopy(bytes, scene);
  return platform.images.add(data, info.width, info.height, bytes);
}

async function entryOf(platform: Platform, file: File, id: number, scene: Scene): Promise<Entry> {
  try {
    const imageId = await keep(platform, file, scene);
    const image_url_list = [{ image_url_region: 'VN', image_url: imageUrl(platform, imageId) }];
    return { id, error: '', message: '', image_info: { image_id: imageId, image_url_list } };
  } catch (error) {
    const message = error instanceof BadPicture ? error.message : 'The image can not be read.';
    return { id, error: 'error_param', message };
  }
}

/** POST media_space/upload_image: up to nine files in the field `image`; each answers for itself. */
export async function uploadImage({ platform, form }: Call): Promise<Payload> {
  const files = (form?.getAll('image') ?? []).filter((value) => value instanceof File);
  if (files.length === 0) throw badParam('Can not find the image file, please upload it in the field "image".');
  if (files.length > LIMITS.images.max) throw badParam(`Image number should be less than ${LIMITS.images.max + 1}.`);
  const scene = form?.get('scene') ?? 'normal';
  if (scene !== 'normal' && scene !== 'desc') throw badParam('parameter invalid: scene');
  const ratio = form?.get('ratio') ?? '1:1';
  if (ratio !== '1:1') throw badParam('parameter invalid: ratio is only for whitelisted sellers');

  // One after the other: nine phone photos at once would take a small machine's memory.
  const entries: Entry[] = [];
  for (const [id, file] of files.entries()) entries.push(await entryOf(platform, file, id, scene));
  const good = entries.find((entry) => entry.image_info);
  const response = { image_info: good?.image_info ?? {}, image_info_list: entries };
  if (!good) throw new Refusal('error_param', entries[0]?.message ?? '', { response });
  return { response };
}
