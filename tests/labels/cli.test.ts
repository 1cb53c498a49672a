import { expect, test } from 'vitest';
import { terminal } from '../doors/cli/terminal.ts';

test('the words of a label come out on a command line as they go to the printer', { timeout: 120_000 }, async () => {
  const { say, json } = terminal();
  const made = await json(['product', 'new', '--name', 'Nước mắm', '--set', 'ocopSet=S09']);
  const { id } = made.value as { id: string };
  expect(await say(['label', 'text', id]), 'nothing to print yet').toMatchObject({ code: 1 });

  await say(['product', 'set', id, '--set', 'label.name=Nước mắm Cửa Lò', '--set', 'label.netQuantity=500 ml']);
  const { out } = await say(['label', 'text', id]);
  expect(out.trim().split('\n')).toEqual(['Nước mắm Cửa Lò', 'Thể tích thực: 500 ml']);
  expect((await json(['label', 'text', id])).value).toMatchObject({
    product: id,
    version: 1,
    listing: 'Tên hàng hóa: Nước mắm Cửa Lò\nThể tích thực: 500 ml',
    trace: { name: 'Nước mắm Cửa Lò', lot: null },
  });
});
