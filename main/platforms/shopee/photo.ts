import { z } from 'zod';
import { PlatformError, type SentPhoto, type Session } from '../platform.ts';
import { failure } from './codes.ts';
import { askPublic } from './shop-call.ts';

/** v2.media_space.upload_image, one file. */
const Uploaded = z.looseObject({
  image_info: z.looseObject({ image_id: z.string().max(200).nullish() }).nullish(),
  image_info_list: z
    .array(
      z.looseObject({
        error: z.string().nullish(),
        message: z.string().max(2000).nullish(),
        image_info: z.looseObject({ image_id: z.string().max(200).nullish() }).nullish(),
      }),
    )
    .max(20)
    .nullish(),
});

/** Room for the boundary and headers of the multipart body, for the time-out. */
const WRAPPING = 1000;

/**
 * Uploads one picture for a listing (scene "normal": Shopee makes it square). Signed as a public call, so it works while
 * the shop's own sign-in has ended.
 */
export async function uploadPhoto(session: Session, photo: SentPhoto): Promise<{ handle: string }> {
  const data = new FormData();
  data.append('scene', 'normal');
  data.append('image', new Blob([new Uint8Array(photo.bytes)], { type: typeOf(photo.bytes) }), plainName(photo));
  const answer = await askPublic(
    session,
    {
      path: '/api/v2/media_space/upload_image',
      effect: 'repeats',
      form: { data, bytes: photo.bytes.byteLength + WRAPPING },
    },
    Uploaded,
  ).catch((error: unknown) => {
    // One picture was sent, so what is wrong with the call is wrong with the picture.
    if (error instanceof PlatformError && error.code === 'shopee.error_param')
      throw failure('person', 'shopee.photo_refused', error.values);
    throw error;
  });
  const one = answer.image_info_list?.[0];
  if (one?.error) {
    throw failure('person', 'shopee.photo_refused', {
      error: one.error,
      message: (one.message ?? '').slice(0, 300),
    });
  }
  const handle = answer.image_info?.image_id || one?.image_info?.image_id;
  if (!handle) throw failure('later', 'unreadable');
  return { handle };
}

const isPng = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47;
const typeOf = (bytes: Uint8Array): string => (isPng(bytes) ? 'image/png' : 'image/jpeg');

/** Gateways differ in what they make of Vietnamese letters in a file name; a plain name cannot be misread. */
function plainName(photo: SentPhoto): string {
  const stem =
    photo.fileName
      .replace(/\.[^.]*$/, '')
      .replace(/[^A-Za-z0-9_-]+/g, '-')
      .slice(0, 60) || 'photo';
  return `${stem}.${isPng(photo.bytes) ? 'png' : 'jpg'}`;
}
