/** Upright sRGB picture without alpha: three bytes a pixel (R, G, B), rows from the top, no padding. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}
