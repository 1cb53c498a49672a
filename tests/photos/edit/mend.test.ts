import { describe, expect, it } from 'vitest';
import { mend } from '../../../main/photos/edit/mend.ts';
import { offersFor } from '../../../main/photos/edit/offers.ts';
import type { RecipeStep } from '../../../shared/model/photo-recipe.ts';
import { asSharp, blank, type Drawing, fill, pack, random } from '../draw.ts';
import { file } from '../folder.ts';

const saved = async (drawing: Drawing) => file('a.jpg', await asSharp(drawing).jpeg({ quality: 95 }).toBuffer());

/** The same with so much of its light, as a camera sees it. */
const dimmed = (drawing: Drawing, light: number): Drawing => ({
  ...drawing,
  data: Buffer.from(drawing.data.map((value) => Math.round(value * light ** (1 / 2.2)))),
});

/**
 * A bottle with a label that stands aside, small, on paper of one colour. No box: a plain box with room around it is what a
 * framed picture looks like.
 */
function aside(ground: [number, number, number]): Drawing {
  const drawing = blank(2000, 1600, ground);
  const next = random(9);
  fill(drawing, [480, 400, 200, 880], [150, 40, 30]);
  fill(drawing, [390, 650, 380, 630], [150, 40, 30]);
  fill(drawing, [300, 940, 560, 340], [150, 40, 30]);
  for (let line = 0; line < 20; line++) {
    for (let x = 490; x < 670; x += 20) {
      fill(drawing, [x, 440 + line * 40, 6 + next() * 12, 26], [250, 240, next() * 200]);
    }
  }
  return drawing;
}

const opsOf = (steps: { step: RecipeStep }[]): string[] => steps.map(({ step }) => step.op);

describe('mending by itself', () => {
  it('brings a dark photo back to light, and the score tells', async () => {
    const path = await saved(dimmed(pack(1200, 900), 0.25));
    const { recipe, applied, before, after } = await mend(path, []);
    expect(applied).toContain('expose');
    expect(after).toBeGreaterThan(before);
    const [step] = recipe.filter(({ op }) => op === 'expose') as Extract<RecipeStep, { op: 'expose' }>[];
    expect(step!.gain).toBeGreaterThan(2.8);
    expect(step!.gain).toBeLessThan(5);
  });

  it('does nothing to a good photo', async () => {
    const path = await saved(pack(1200, 1200));
    expect(await mend(path, [])).toMatchObject({ recipe: [], applied: [] });
  });

  it('whitens nearly white paper and comes closer to a small product, which then fills most of a square', async () => {
    const path = await saved(aside([228, 227, 224]));
    const { recipe, applied, before, after } = await mend(path, []);
    expect(applied).toEqual(expect.arrayContaining(['crop', 'whiten']));
    expect(recipe.map(({ op }) => op)).toEqual(applied);
    expect(after).toBeGreaterThan(before);
    const crop = recipe.find((step) => step.op === 'crop')!;
    const [x, y, width, height] = crop.box;
    expect((width * 2000) / (height * 1600)).toBeCloseTo(1, 1);
    expect(x + width / 2).toBeCloseTo(580 / 2000, 1);
    expect(y + height / 2).toBeCloseTo(840 / 1600, 1);
    expect(880 / (height * 1600)).toBeGreaterThan(0.6);
  });

  it('once mended there is nothing left to mend', async () => {
    const path = await saved(dimmed(aside([228, 227, 224]), 0.4));
    const { recipe } = await mend(path, []);
    const again = await mend(path, recipe);
    expect(again).toMatchObject({ recipe, applied: [] });
  });

  it('turns a photo upright where its text says so, whatever the score thinks', async () => {
    const path = await saved(pack(1200, 1200));
    const { recipe } = await mend(path, [], undefined, 1);
    expect(recipe).toEqual([{ op: 'turn', quarters: 1 }]);
  });
});

describe('what is offered', () => {
  it('says what it would come to, best first, and never less than before', async () => {
    const path = await saved(dimmed(aside([228, 227, 224]), 0.4));
    const offers = await offersFor(path, []);
    expect(opsOf(offers)).toContain('expose');
    const scores = offers.map(({ after }) => after);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { before, after } of offers) expect(after).toBeGreaterThanOrEqual(before);
  });

  it('room for a square is there to choose, and never promises a better score', async () => {
    const offers = await offersFor(await saved(pack(1200, 800)), []);
    const square = offers.find(({ step }) => step.op === 'square')!;
    expect(square).toMatchObject({ onlyByHand: true });
    expect(square.after).toBe(square.before);
    expect(opsOf(await offersFor(await saved(pack(1000, 1000)), []))).not.toContain('square');
  });

  it('more light on top of more light is one step, not two', async () => {
    const path = await saved(dimmed(pack(1200, 900), 0.2));
    const offers = await offersFor(path, [{ op: 'expose', gain: 1.5 }]);
    const [expose] = offers.filter(({ step }) => step.op === 'expose');
    expect(expose!.step).toMatchObject({ op: 'expose' });
    expect((expose!.step as Extract<RecipeStep, { op: 'expose' }>).gain).toBeGreaterThan(3);
  });

  it('a coloured cloth is no colour cast, and is never cut away by itself', async () => {
    const path = await saved(aside([70, 110, 190]));
    expect(opsOf(await offersFor(path, []))).not.toContain('balance');
    const { applied } = await mend(path, []);
    expect(applied).not.toContain('cut-out');
  });
});
