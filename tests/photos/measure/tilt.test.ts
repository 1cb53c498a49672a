import { describe, expect, it } from 'vitest';
import { asSharp, blank, fill, pack, random } from '../draw.ts';
import { metricsOf } from './measured.ts';

/** Shelves and a cupboard: long edges, upright and level. */
function cupboard() {
  const drawing = blank(1200, 900, [190, 180, 170]);
  for (const x of [150, 420, 700, 1000]) fill(drawing, [x, 0, 40, 900], [70, 50, 40]);
  for (const y of [120, 420, 720]) fill(drawing, [0, y, 1200, 30], [60, 40, 30]);
  return drawing;
}

describe('a picture that leans', () => {
  it.each([0, 2, -3, 6, -9])('by %i degrees is known by its long edges', async (degrees) => {
    const drawing = cupboard();
    const turned = asSharp(drawing).rotate(degrees, { background: '#beb4aa' });
    const middle = await turned.raw().toBuffer({ resolveWithObject: true });
    const { width, height } = middle.info;
    const cut = asSharp({ data: middle.data, width, height }).extract({
      left: Math.round((width - 900) / 2),
      top: Math.round((height - 640) / 2),
      width: 900,
      height: 640,
    });
    expect(Math.abs((await metricsOf(drawing, cut)).tilt! - degrees)).toBeLessThanOrEqual(0.5);
  });

  it('nobody can know where no long edges agree', async () => {
    const next = random(5);
    const heap = blank(900, 700, [150, 130, 100]);
    for (let leaf = 0; leaf < 400; leaf++) {
      fill(
        heap,
        [next() * 900, next() * 700, 10 + next() * 30, 10 + next() * 30],
        [Math.round(next() * 200), Math.round(next() * 200), 40],
      );
    }
    expect((await metricsOf(heap)).tilt).toBeNull();
    expect((await metricsOf(pack(120, 90))).tilt).toBeNull();
    expect((await metricsOf(blank(900, 700))).tilt).toBeNull();
  });
});
