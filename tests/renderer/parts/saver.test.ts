import { describe, expect, test } from 'vitest';
import { createSaver, PAUSE, WAITS } from '../../../renderer/parts/autosave/saver.ts';

type Row = { name: string | null; price: number | null };
type Call = { patch: Partial<Row>; gesture: string; leaving: boolean; answer(): void; fail(error: string): void };

/** A desk that answers when told to, and a clock that moves when told to. */
function bench() {
  const calls: Call[] = [];
  const shown: (() => void)[] = [];
  let now = 0;
  let timers: { at: number; run(): void }[] = [];
  let ids = 0;
  const saver = createSaver<Row>({
    send: (patch, gesture, leaving) =>
      new Promise<void>((resolve, reject) => {
        calls.push({
          patch: { ...patch },
          gesture,
          leaving,
          answer: resolve,
          fail: (error) => reject(new Error(error)),
        });
      }),
    shown: () => new Promise<void>((resolve) => shown.push(resolve)),
    passing: (error) => error instanceof Error && error.message === 'full',
    newGesture: () => `gesture ${++ids}`,
    timer: {
      set(run, ms) {
        const timer = { at: now + ms, run };
        timers.push(timer);
        return timer;
      },
      clear: (timer) => (timers = timers.filter((other) => other !== timer)),
    },
  });
  /** Lets every promise that can go on go on. */
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    saver,
    calls,
    settle,
    async pass(ms: number) {
      now += ms;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { run } of due) run();
      await settle();
    },
    async answer(index: number) {
      calls[index]?.answer();
      await settle();
    },
    async fail(index: number, error: string) {
      calls[index]?.fail(error);
      await settle();
    },
    /** The screen's own values hold what was sent. */
    async show() {
      for (const resolve of shown.splice(0)) resolve();
      await settle();
    },
  };
}

describe('autosave of one row', () => {
  test('what is typed reaches the desk within the pause, even when typing never stops', async () => {
    const { saver, calls, pass } = bench();
    saver.enter('name');
    saver.change('name', 'M');
    await pass(PAUSE / 2);
    saver.change('name', 'Mậ');
    await pass(PAUSE / 2);
    expect(calls.map(({ patch }) => patch)).toEqual([{ name: 'Mậ' }]);
  });

  test('a newer value never overtakes an older one that is still on its way', async () => {
    const { saver, calls, pass, answer } = bench();
    saver.enter('name');
    saver.change('name', 'Mật');
    await pass(PAUSE);
    saver.change('name', 'Mật ong');
    await pass(PAUSE);
    expect(calls).toHaveLength(1);
    await answer(0);
    expect(calls.map(({ patch }) => patch)).toEqual([{ name: 'Mật' }, { name: 'Mật ong' }]);
  });

  test('one stay in a field is one step of undo, the next field is another', async () => {
    const { saver, calls, pass, answer } = bench();
    saver.enter('name');
    saver.change('name', 'Mật');
    await pass(PAUSE);
    await answer(0);
    saver.change('name', 'Mật ong');
    saver.leave('name');
    saver.enter('price');
    saver.change('price', 90_000);
    await answer(1);
    await pass(PAUSE);
    expect(calls.map(({ gesture }) => gesture)).toEqual(['gesture 1', 'gesture 1', 'gesture 2']);
  });

  test('leaving a field sends at once', async () => {
    const { saver, calls, settle } = bench();
    saver.enter('name');
    saver.change('name', 'Tương');
    saver.leave('name');
    await settle();
    expect(calls.map(({ patch }) => patch)).toEqual([{ name: 'Tương' }]);
  });

  test('half a syllable is not sent, the whole one is', async () => {
    const { saver, calls, pass } = bench();
    saver.enter('name');
    saver.compose(true);
    saver.change('name', 'tuo');
    await pass(PAUSE);
    expect(calls).toHaveLength(0);
    saver.change('name', 'tươ');
    saver.compose(false);
    await pass(PAUSE);
    expect(calls.map(({ patch }) => patch)).toEqual([{ name: 'tươ' }]);
  });

  test('what is typed stays on screen until the screen itself shows it, and while one is still in the field', async () => {
    const { saver, pass, answer, show } = bench();
    saver.enter('name');
    saver.change('name', 'Tương');
    await pass(PAUSE);
    await answer(0);
    expect(saver.get().drafts.get('name')).toBe('Tương');
    await show();
    expect(saver.get().drafts.get('name')).toBe('Tương');
    saver.leave('name');
    expect(saver.get().drafts.size).toBe(0);
  });

  test('an answer that arrives while more was typed does not take the newer words away', async () => {
    const { saver, pass, answer, show } = bench();
    saver.change('name', 'Tương');
    await pass(PAUSE);
    await answer(0);
    saver.change('name', 'Tương Nam Đàn');
    await show();
    expect(saver.get().drafts.get('name')).toBe('Tương Nam Đàn');
  });

  test('a full disk is said, and what was typed is sent again until it is kept', async () => {
    const { saver, calls, pass, fail, answer } = bench();
    saver.change('name', 'Cam');
    await pass(PAUSE);
    await fail(0, 'full');
    expect(saver.get()).toMatchObject({ state: 'retrying', error: new Error('full') });
    await pass(WAITS[0] ?? 0);
    await fail(1, 'full');
    await pass(WAITS[1] ?? 0);
    await answer(2);
    expect(calls.map(({ patch }) => patch)).toEqual([{ name: 'Cam' }, { name: 'Cam' }, { name: 'Cam' }]);
    expect(saver.get()).toMatchObject({ state: 'saved', error: null });
  });

  test('a value the desk will not take stays where it was typed, and the others are saved', async () => {
    const { saver, calls, pass, fail, answer, show } = bench();
    saver.change('price', -1);
    saver.change('name', 'Cam');
    await pass(PAUSE);
    await fail(0, 'bad-input');
    await answer(1);
    await show();
    expect(calls.map(({ patch }) => patch)).toEqual([{ price: -1 }, { name: 'Cam' }]);
    expect(saver.get().state).toBe('refused');
    expect([...saver.get().drafts]).toEqual([['price', -1]]);
    saver.change('price', 1);
    expect(saver.get().refused.size).toBe(0);
  });

  test('a refused value that was corrected meanwhile is not called wrong', async () => {
    const { saver, pass, fail, answer } = bench();
    saver.enter('price');
    saver.change('price', -1);
    await pass(PAUSE);
    saver.change('price', 1);
    await fail(0, 'bad-input');
    await answer(1);
    expect(saver.get()).toMatchObject({ state: 'saved', refused: new Map() });
  });

  test('closing the window sends everything at once, in the order it was typed', async () => {
    const { saver, calls, pass } = bench();
    saver.enter('name');
    saver.change('name', 'Lạc');
    await pass(PAUSE);
    saver.change('name', 'Lạc sen');
    saver.enter('price');
    saver.change('price', 40_000);
    saver.leaveNow();
    expect(calls.map(({ patch, leaving }) => ({ patch, leaving }))).toEqual([
      { patch: { name: 'Lạc' }, leaving: false },
      { patch: { name: 'Lạc sen' }, leaving: true },
      { patch: { price: 40_000 }, leaving: true },
    ]);
  });

  test('a flush waits until the desk has everything', async () => {
    const { saver, settle, answer } = bench();
    saver.change('name', 'Chè');
    let done = false;
    const flushed = saver.flush().then(() => (done = true));
    await settle();
    expect(done).toBe(false);
    await answer(0);
    await flushed;
    expect(saver.get().state).toBe('saved');
  });
});
