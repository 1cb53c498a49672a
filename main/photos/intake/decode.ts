import type { SharpOptions } from 'sharp';
import { Failure } from '../../../shared/contract/failure.ts';
import { PHOTO_WORKING_SIDE } from '../../../shared/model/photo-metrics.ts';
import { asBroken } from './header.ts';
import type { Note } from './note.ts';
import type { Grey } from '../measure/blocks.ts';
import type { Pixels } from '../measure/pixels.ts';
import { MAX_PIXELS } from './refuse.ts';
import { loadSharp } from '../sharp.ts';

type FailOn = NonNullable<SharpOptions['failOn']>;

/** How the first page of any photo but HEIC is opened, whatever is made of it afterwards. */
export const openAs = (failOn: FailOn): SharpOptions => ({
  failOn,
  limitInputPixels: MAX_PIXELS,
  sequentialRead: true,
  pages: 1,
});

/**
 * The picture upright, in sRGB, on white, at most 1024 px a side and never enlarged. White under transparency comes
 * before anything is measured: transparent black would count as under-exposed.
 */
async function decodeAs(bytes: Uint8Array, failOn: FailOn): Promise<Pixels> {
  const sharp = await loadSharp();
  const { data, info } = await sharp(bytes, openAs(failOn))
    .autoOrient()
    .resize(PHOTO_WORKING_SIDE, PHOTO_WORKING_SIDE, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 3) throw new Failure('photo.broken', { reason: `${info.channels} channels` });
  return { data, width: info.width, height: info.height };
}

/**
 * Decodes strictly first. Only when that fails is it tried again, ever more patiently, to say what is wrong: a picture
 * that ends too early still shows its upper part, and a person wants to see which photo it is.
 * @throws Failure photo.broken {reason} when nothing can be decoded
 */
export async function decodeSmall(bytes: Uint8Array): Promise<{ pixels: Pixels; notes: Note[] }> {
  const clean = await decodeAs(bytes, 'warning').catch(() => null);
  if (clean) return { pixels: clean, notes: [] };
  const whole = await decodeAs(bytes, 'truncated').catch(() => null);
  if (whole) return { pixels: whole, notes: [{ code: 'photo.damaged', values: {} }] };
  const part = await decodeAs(bytes, 'none').catch(asBroken);
  return { pixels: part, notes: [{ code: 'photo.truncated', values: {} }] };
}

/**
 * The green of every pixel at the picture's own size, as it lies in the file: what a coarser save left behind is seen
 * there and nowhere else. Green is most of the luma, and costs half as much. Null where it cannot be decoded cleanly.
 */
export async function decodeGreen(bytes: Uint8Array): Promise<Grey | null> {
  const sharp = await loadSharp();
  const picture = sharp(bytes, openAs('warning'));
  const { channels } = await picture.metadata();
  const green = channels < 3 ? 0 : 1;
  const decoded = await picture
    .extractChannel(green)
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => null);
  return decoded && { data: decoded.data, width: decoded.info.width, height: decoded.info.height };
}

/** Most pixels at which blocks of an earlier save are looked for: larger pictures are cameras' own, and slow to decode whole. */
const BLOCKS_UP_TO = 4_000_000;

/** Where blocks are looked for: in the file, whatever is done to the picture later. Null for a picture of more than 4 MP. */
export const decodeForBlocks = async (
  bytes: Uint8Array,
  { width, height }: { width: number; height: number },
): Promise<Grey | null> => (width * height <= BLOCKS_UP_TO ? decodeGreen(bytes) : null);
