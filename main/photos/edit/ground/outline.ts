/** Half the width of a product's outline, as a share of the picture's longest side: 2 px at 1024. */
const OUTLINE = 0.002;
/** A pixel this near to the product's own distance from the ground is all product. */
const ALL = 0.9;
/** Around a pixel, for looking at it from all sides. */
const AROUND = [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((x) => [x, y] as const)).filter(([x, y]) => x !== 0 || y !== 0);

/**
 * Gives the pixels along the product's outline their share of ground. A lens mixes the two there, and such a pixel looks
 * unlike both; how far it is on the way from the ground to the product behind it says how much of it is ground. Without this a
 * rim in the ground's old colour stays.
 * @param ground how much of each pixel is ground, 0..255; is changed
 * @param unlike how unlike the ground each pixel is, 0..255
 */
export function mixOutline(ground: Uint8Array, unlike: Uint8Array, width: number, height: number): void {
  const radius = Math.max(1, Math.round(OUTLINE * Math.max(width, height)));
  const sure = ground.slice();
  const seen = new Uint8Array(ground.length);

  /** The pixel that is least like ground a little further on, in all directions. */
  function productNear(x: number, y: number): number {
    let most = 0;
    for (const [right, down] of AROUND) {
      for (let far = radius; far <= 2 * radius; far += radius) {
        const column = Math.min(width - 1, Math.max(0, x + right * far));
        const row = Math.min(height - 1, Math.max(0, y + down * far));
        const there = unlike[row * width + column]!;
        if (there > most) most = there;
      }
    }
    return most;
  }

  function mix(x: number, y: number): void {
    const at = y * width + x;
    if (seen[at] === 1 || sure[at] === 255) return;
    seen[at] = 1;
    const share = 1 - unlike[at]! / (ALL * productNear(x, y) + 1);
    if (share > 0) ground[at] = Math.max(ground[at]!, Math.round(255 * share));
  }

  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (sure[at] !== 255) continue;
      const inner =
        (x === 0 || sure[at - 1] === 255) &&
        (x === width - 1 || sure[at + 1] === 255) &&
        (y === 0 || sure[at - width] === 255) &&
        (y === height - 1 || sure[at + width] === 255);
      if (inner) continue;
      for (let j = Math.max(0, y - radius); j <= Math.min(height - 1, y + radius); j++) {
        for (let i = Math.max(0, x - radius); i <= Math.min(width - 1, x + radius); i++) mix(i, j);
      }
    }
  }
}
