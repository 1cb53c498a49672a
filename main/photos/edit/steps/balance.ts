import type { Pixels } from '../../measure/pixels.ts';
import { byteOf, LIGHT, LUMINANCE, ramp } from '../light.ts';

/** From this darkest channel (a byte) on a pixel is nearly burnt out and has no colour of the lamp left … */
const BURNING_FROM = 246;
/** … and from here it is plain white, which must not be tinted the other way. */
const BURNT_FROM = 254;

/** Red, green and blue light by their gains, scaled so that grey stays as bright as it was. */
export function balance({ data, width, height }: Pixels, gains: [number, number, number]): Pixels {
  const scale = 1 / gains.reduce((sum, gain, channel) => sum + gain * LUMINANCE[channel]!, 0);
  const [red, green, blue] = gains.map((gain) => LIGHT.map((light) => light * gain * scale)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const out = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 3) {
    const r = data[at]!;
    const g = data[at + 1]!;
    const b = data[at + 2]!;
    const burnt = ramp(BURNING_FROM, BURNT_FROM, Math.min(r, g, b));
    out[at] = byteOf(red[r]! + burnt * (LIGHT[r]! - red[r]!));
    out[at + 1] = byteOf(green[g]! + burnt * (LIGHT[g]! - green[g]!));
    out[at + 2] = byteOf(blue[b]! + burnt * (LIGHT[b]! - blue[b]!));
  }
  return { data: out, width, height };
}
