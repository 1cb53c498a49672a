import { describe, expect, it } from 'vitest';
import type { Box } from '../../../shared/model/box.ts';
import { blank, type Colour, type Drawing, fill, pack } from '../draw.ts';
import { kitchen, laid, metricsOf } from './measured.ts';

const GROUND: Colour = [238, 236, 230];
const product = pack(300, 360, [90, 60, 40]);
const on = (ground: Colour): Drawing => laid(blank(1000, 800, ground), product, 400, 200);

/** Within a cell and a bit on every side. */
function expectBox(box: Box | undefined, wanted: Box): void {
  expect(box).toBeDefined();
  for (const side of [0, 1, 2, 3] as const) expect(Math.abs(box![side] - wanted[side])).toBeLessThan(0.02);
}

describe('where the product stands', () => {
  it.each<[string, Colour]>([
    ['white', [255, 255, 255]],
    ['nearly white', GROUND],
    ['dark', [20, 22, 30]],
  ])('is found before a %s ground', async (_name, ground) => {
    const { subject } = await metricsOf(on(ground));
    expectBox(subject?.box, [0.4, 0.25, 0.3, 0.45]);
    expect(subject!.share).toBeGreaterThan(0.8);
  });

  it('a crumb on the table is not taken for a part of it', async () => {
    const crumbs = on(GROUND);
    for (const [x, y] of [
      [30, 40],
      [940, 60],
      [80, 740],
    ] as const)
      fill(crumbs, [x, y, 12, 12], [120, 80, 40]);
    expectBox((await metricsOf(crumbs)).subject?.box, [0.4, 0.25, 0.3, 0.45]);
  });

  it('two jars side by side are both in it', async () => {
    const two = laid(laid(blank(1000, 800), product, 120, 200), product, 560, 200);
    expectBox((await metricsOf(two)).subject?.box, [0.12, 0.25, 0.74, 0.45]);
  });

  it('a pale shade of light over the wall is ground, not product', async () => {
    const lit = on(GROUND);
    for (let at = 0; at < lit.data.length; at++) {
      const x = Math.floor(at / 3) % 1000;
      lit.data[at] = Math.max(0, lit.data[at]! - Math.round(x / 60));
    }
    expectBox((await metricsOf(lit)).subject?.box, [0.4, 0.25, 0.3, 0.45]);
  });

  it('nobody can know in the middle of a kitchen, or where nothing stands at all', async () => {
    expect((await metricsOf(laid(kitchen(), product, 400, 200))).subject).toBeNull();
    expect((await metricsOf(blank(1000, 800, GROUND))).subject).toBeNull();
  });

  it('a dark product on white is seen to be dark although the ground is bright', async () => {
    const dark = on([255, 255, 255]);
    fill(dark, [400, 200, 300, 360], [30, 25, 20]);
    const { exposure } = await metricsOf(dark);
    expect(exposure.p99).toBeGreaterThan(250);
    expect(exposure.subjectP99!).toBeLessThan(80);
  });
});

describe('the ground', () => {
  it('is busy where things lie about along the edge, calm where a cloth hangs', async () => {
    expect((await metricsOf(kitchen())).ring.busy).toBeGreaterThan(0.4);
    expect((await metricsOf(on(GROUND))).ring.busy).toBe(0);
  });
});
