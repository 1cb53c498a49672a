import { expect, test } from 'vitest';
import { terminal } from './terminal.ts';

test(
  'a product is scored from the command line, and what is wrong leaves nothing behind',
  { timeout: 120_000 },
  async () => {
    const { say, json } = terminal();
    const { id } = (await json(['product', 'new', '--name', 'Nước mắm', '--set', 'ocopSet=S09'])).value as {
      id: string;
    };
    expect(await say(['score', id, '--give', '2.2=2', '--give', '4.1=nhiều'])).toMatchObject({ code: 2 });
    expect((await json(['score', id])).value).toMatchObject({ product: id, set: 'S09', score: { total: 0 } });

    const given = await json(['score', id, '--give', '2.2=2', '--give', '4.1=5']);
    expect(given).toMatchObject({ code: 0, value: { score: { total: 7 } } });
    const { out } = await say(['score', id]);
    expect(out).toMatch(/2\.2\s+2 \/ 3\s+Bao bì/);
    expect(out).toContain('Để đạt 3 sao còn thiếu:');

    expect((await json(['score', id, '--set', 's07'])).value).toMatchObject({ set: 'S07', score: { total: 0 } });
    expect(await say(['score', id, '--set', 'S99'])).toMatchObject({ code: 2 });
    expect((await say(['score', id, '--give', '2.2=9'])).err).toContain('nhiều nhất chỉ 3 điểm');
  },
);
