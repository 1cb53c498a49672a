import { z } from 'zod';

const part = z.number().min(0).max(1);

/** A rectangle on a picture that stands upright: left, top, width, height, each as a share 0..1 of the picture's sides. */
export const Box = z.tuple([part, part, part, part]);
export type Box = z.infer<typeof Box>;
