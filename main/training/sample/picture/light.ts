import { ramp } from './canvas.ts';

/** Light falling on a dull surface that faces (x, y, z): x to the right, y up, z to the viewer; a window stands at the upper left. */
export const diffuse = (x: number, y: number, z: number) => {
  const key = x * -0.52 + y * 0.68 + z * 0.52;
  return 0.36 + 0.14 * z + 0.52 * (key > 0 ? key : key * 0.1) - (y < 0 ? y * 0.14 : 0);
};

/**
 * What a mirror facing the room shows in direction (x, y, z): a large soft box on the left, a thin strip on the right, a bright
 * ceiling, the wall behind and the white table below; the dark between them is what makes glass and metal look like glass and metal.
 */
export const mirror = (x: number, y: number, z: number) => {
  let light = 0.07;
  if (x < -0.44 && y > -0.44 && z > -0.6)
    light += 1.25 * ramp(-0.97, -0.88, x) * ramp(-0.44, -0.56, x) * ramp(-0.44, -0.3, y) * ramp(0.92, 0.76, y);
  else if (x > 0.68 && y > -0.36)
    light += 0.55 * ramp(0.68, 0.76, x) * ramp(0.94, 0.86, x) * ramp(-0.36, -0.2, y) * ramp(0.8, 0.65, y);
  if (y > 0.7) light += 0.75 * ramp(0.7, 0.95, y);
  else if (y > 0.02 && z < -0.6) light += 0.42 * ramp(-0.6, -0.95, z);
  else if (y < -0.2) light += 0.5 * ramp(-0.2, -0.75, y);
  return light;
};

/** Share of light a smooth surface mirrors, by the cosine of the angle to the viewer (Schlick, glass 1.5). */
export const gloss = (cosine: number) => {
  const t = 1 - cosine;
  const square = t * t;
  return 0.04 + 0.96 * square * square * t;
};
