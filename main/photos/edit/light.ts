/** sRGB bytes as light 0..1 (IEC 61966-2-1): only light adds and multiplies as a lamp does. */
export const LIGHT = Float64Array.from({ length: 256 }, (_, byte) => {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** Fine enough that the darkest bytes, which are 13 times as steep as the curve's mean, come back as themselves. */
const STEPS = 1 << 14;
const BYTE = Uint8Array.from({ length: STEPS + 1 }, (_, step) => {
  const light = step / STEPS;
  return Math.round(255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055));
});

/** The nearest sRGB byte of light; what is darker than black or brighter than white is black or white. */
export function byteOf(light: number): number {
  return light >= 1 ? 255 : light > 0 ? BYTE[(light * STEPS + 0.5) | 0]! : 0;
}

/** Shares of red, green and blue in the light a person sees (ITU-R BT.709). */
export const LUMINANCE = [0.2126, 0.7152, 0.0722] as const;

/** 0 up to `from`, 1 from `to` on, and between them without a corner. */
export function ramp(from: number, to: number, value: number): number {
  if (value <= from) return 0;
  if (value >= to) return 1;
  const share = (value - from) / (to - from);
  return share * share * (3 - 2 * share);
}
