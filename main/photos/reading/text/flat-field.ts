import { changed, type Grey } from '../grey.ts';

/** The ground is taken from a copy so many times smaller, in which letters are gone. */
const SHRINK = 16;
/** Pixels of that copy over which the ground is smoothed. */
const REACH = 3;

/** The median of each pixel's surroundings: thin letters leave no trace in it, a shadow does. */
function median({ data, width, height }: Grey): Grey {
  const out = new Uint8Array(data.length);
  const around: number[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      around.length = 0;
      for (let j = Math.max(0, y - REACH); j <= Math.min(height - 1, y + REACH); j++) {
        for (let i = Math.max(0, x - REACH); i <= Math.min(width - 1, x + REACH); i++)
          around.push(data[j * width + i]!);
      }
      around.sort((a, b) => a - b);
      out[y * width + x] = around[around.length >> 1]!;
    }
  }
  return { data: out, width, height };
}

/** The light of what lies behind the letters, sixteen times smaller than the picture. */
export const groundOf = async (grey: Grey): Promise<Grey> => median(await changed(grey, { scale: 1 / SHRINK }));

/** How dark the darker parts of the ground are beside the lighter ones, 0..1; a tenth at either end is left out. */
export function evenness({ data }: Grey): number {
  const sorted = data.toSorted();
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!;
  return at(0.1) / Math.max(1, at(0.9));
}

/** The light of the paper where there is one, so that black letters stay black. */
const PAPER = 230;

/** The picture with shadows and falling light taken out: every pixel over the ground behind it. */
export async function flattened(grey: Grey, ground: Grey): Promise<Grey> {
  const large = await changed(ground, { to: [grey.width, grey.height] });
  const data = new Uint8Array(grey.data.length);
  for (let at = 0; at < data.length; at++) {
    data[at] = Math.min(255, (grey.data[at]! * PAPER) / Math.max(1, large.data[at]!));
  }
  return { data, width: grey.width, height: grey.height };
}
