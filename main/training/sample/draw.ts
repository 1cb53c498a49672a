import { backLabel } from './art/back.ts';
import { frontLabel } from './art/front.ts';
import { write } from './art/letters.ts';
import { box, sheet } from './art/sheet.ts';
import { sideLabel } from './art/side.ts';
import { LOOKS } from './looks.ts';
import { expose } from './picture/camera.ts';
import { giveBack, paint } from './picture/canvas.ts';
import type { Canvas } from './picture/canvas.ts';
import { look, texture } from './picture/texture.ts';
import type { PhotoRole } from '../../../shared/model/photo.ts';
import type { SampleProduct } from './sample.ts';
import type { Art } from './scenes.ts';

/** Printed on every picture, so that nobody takes it for a photo of the real product. */
const MARK = 'ẢNH MẪU';
const [MARK_WIDTH, MARK_HEIGHT] = [330, 84];

const mark = async (onto: Canvas) => {
  const style = { size: 44, weight: 700, fill: '#ffffff', anchor: 'middle', spacing: 0.06 } as const;
  const art = await texture(
    sheet(MARK_WIDTH, MARK_HEIGHT, [
      box(2, 2, MARK_WIDTH - 4, MARK_HEIGHT - 4, '#3c4247', 40),
      write(MARK, MARK_WIDTH / 2, 60, style),
    ]),
  );
  const [left, top] = [800 - MARK_WIDTH / 2, 1438];
  paint(
    onto,
    { left, top, right: left + MARK_WIDTH, bottom: top + MARK_HEIGHT },
    (x, y, out) => look(art, x - left + 0.5, y - top + 0.5, out) * 0.86,
  );
};

const artOf = ({ key, label, facts }: SampleProduct): Art => {
  const { print, name, below, barcode = null } = LOOKS[key]!;
  return (face, width, height) => {
    if (face === 'back') return texture(backLabel(width, height, facts.name ?? '', label, print, barcode));
    if (face === 'side') return texture(sideLabel(width, height, label, print, barcode));
    const text = {
      brand: facts.brand ?? '',
      name,
      below,
      stars: label.starsShown ?? null,
      quantity: label.netQuantity ?? null,
      maker: label.makerName ?? '',
    };
    return texture(frontLabel(width, height, text, print));
  };
};

/** Light left of a picture that was taken in the dark, and softness of one that was taken out of focus, in pixels. */
const [DARK, BLUR] = [0.15, 4];

/**
 * Draws one photo of a sample product: 1600 × 1600 JPEG without any metadata. The same product, role and version of the
 * app give the same bytes. Throws when the product has no such photo.
 */
export const drawSample = async (product: SampleProduct, role: PhotoRole): Promise<Uint8Array> => {
  const photo = product.photos.find((p) => p.role === role);
  const scene = LOOKS[product.key]?.scenes[role];
  if (!photo || !scene) throw new Error(`${product.key} has no photo "${role}"`);
  const onto = await scene(artOf(product));
  await mark(onto);
  const picture = expose(onto, photo.fault === 'photo-dark' ? DARK : 1);
  giveBack(onto);
  if (photo.fault === 'photo-blurred') picture.blur(BLUR);
  return picture.jpeg({ quality: 84, chromaSubsampling: '4:4:4' }).toBuffer();
};
