import sharp from 'sharp';

/** Flat art to be put on a thing: red, green, blue, opacity; 8 bits each, in the usual sRGB steps. */
export interface Texture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Draws SVG. The art brings its text as paths, so no font is looked up. */
export const texture = async (svg: string): Promise<Texture> => {
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
};

const LINEAR = Float32Array.from({ length: 256 }, (_, v) => (v / 255) ** 2);

/** Linear light and opacity at (x, y) in pixels of the art, between its pixels where need be. Nothing outside. */
export const look = ({ width, height, data }: Texture, x: number, y: number, out: Float32Array) => {
  const x0 = Math.floor(x - 0.5);
  const y0 = Math.floor(y - 0.5);
  if (x0 < 0 || y0 < 0 || x0 >= width - 1 || y0 >= height - 1) return 0;
  const fx = x - 0.5 - x0;
  const fy = y - 0.5 - y0;
  const i = (y0 * width + x0) * 4;
  const j = i + width * 4;
  const a = (1 - fx) * (1 - fy);
  const b = fx * (1 - fy);
  const c = (1 - fx) * fy;
  const d = fx * fy;
  out[0] = LINEAR[data[i]!]! * a + LINEAR[data[i + 4]!]! * b + LINEAR[data[j]!]! * c + LINEAR[data[j + 4]!]! * d;
  out[1] =
    LINEAR[data[i + 1]!]! * a + LINEAR[data[i + 5]!]! * b + LINEAR[data[j + 1]!]! * c + LINEAR[data[j + 5]!]! * d;
  out[2] =
    LINEAR[data[i + 2]!]! * a + LINEAR[data[i + 6]!]! * b + LINEAR[data[j + 2]!]! * c + LINEAR[data[j + 6]!]! * d;
  return (data[i + 3]! * a + data[i + 7]! * b + data[j + 3]! * c + data[j + 7]! * d) / 255;
};
