import fc from 'fast-check';
import { expect, it } from 'vitest';
import { measure, type PixelMetrics } from '../../../main/photos/measure/measure.ts';
import { blocksOf } from '../../../main/photos/measure/blocks.ts';
import { PHOTO_METRICS_VERSION, PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import { blank, fill, random } from '../draw.ts';

const byte = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(byte, byte, byte);

/** Grounds of one colour with rectangles and grain on them, from a single pixel upwards. */
const picture = fc
  .record({
    width: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 260 })),
    height: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 260 })),
    ground: colour,
    things: fc.array(fc.record({ box: fc.tuple(byte, byte, byte, byte), colour }), { maxLength: 8 }),
    grain: fc.constantFrom(0, 0, 3, 40, 255),
  })
  .map(({ width, height, ground, things, grain }) => {
    const drawing = blank(width, height, ground);
    for (const thing of things) fill(drawing, thing.box, thing.colour);
    const next = random(7);
    if (grain > 0) {
      for (let at = 0; at < drawing.data.length; at++) {
        drawing.data[at] = Math.max(0, Math.min(255, drawing.data[at]! + Math.round((next() - 0.5) * grain)));
      }
    }
    return drawing;
  });

const whole = (figures: PixelMetrics): PhotoMetrics => ({
  version: PHOTO_METRICS_VERSION,
  format: 'jpeg',
  bytes: 1,
  width: 1,
  height: 1,
  orientation: 1,
  pages: 1,
  jpegQuality: null,
  camera: false,
  blocks: null,
  ...figures,
});

it('any picture at all can be measured: every figure is a number in its range or an honest "cannot be known"', () => {
  fc.assert(
    fc.property(picture, (drawing) => {
      const figures = measure(drawing);
      expect(PhotoMetrics.safeParse(whole(figures)).error?.issues ?? []).toEqual([]);
      const blocks = blocksOf({ data: drawing.data, width: drawing.width, height: drawing.height });
      expect(blocks === null || blocks >= 0).toBe(true);
    }),
    { numRuns: 150 },
  );
});

it('the same pixels give the same figures, whatever was measured before', () => {
  fc.assert(
    fc.property(picture, picture, (one, other) => {
      const first = measure(one);
      measure(other);
      expect(measure(one)).toEqual(first);
      expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    }),
    { numRuns: 40 },
  );
});

it('boxes lie inside the picture', () => {
  fc.assert(
    fc.property(picture, (drawing) => {
      const { subject, exposure, blur } = measure(drawing);
      for (const box of [subject?.box, exposure.burnt, blur.sharpest]) {
        if (!box) continue;
        expect(box[0] + box[2]).toBeLessThanOrEqual(1.0002);
        expect(box[1] + box[3]).toBeLessThanOrEqual(1.0002);
        expect(Math.min(box[2], box[3])).toBeGreaterThan(0);
      }
    }),
    { numRuns: 80 },
  );
});
