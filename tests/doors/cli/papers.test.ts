import { expect, test } from 'vitest';
import { addDays, dayOf, formatDay } from '../../../shared/text/dates.ts';
import { terminal } from './terminal.ts';

test(
  'papers that run out are listed for people and for scripts, and a product says which it has',
  { timeout: 120_000 },
  async () => {
    const { say, json } = terminal();
    const soon = addDays(dayOf(Date.now()), 45);
    const { id } = (
      await json([
        'product',
        'new',
        '--name',
        'Nước mắm',
        '--set',
        'producer.name=HTX Vạn Phần',
        '--set',
        'paper.ocop-certificate.number=12/QĐ-UBND',
        '--set',
        `paper.ocop-certificate.expiresOn=${soon}`,
      ])
    ).value as { id: string };

    const due = await json(['papers', 'due', '--within', '180d']);
    expect(due).toMatchObject({
      code: 1,
      value: {
        within: 180,
        clockBehind: null,
        papers: [
          {
            productId: id,
            productName: 'Nước mắm',
            producerName: 'HTX Vạn Phần',
            lastDay: soon,
            daysLeft: 45,
            reckoned: false,
            window: { state: 'closed' },
            paper: { kind: 'ocop-certificate', number: '12/QĐ-UBND' },
          },
        ],
      },
    });
    const told = await say(['papers', 'due', '--within', '60']);
    expect(told.out).toContain(`${formatDay(soon)}  còn 45 ngày  Giấy chứng nhận OCOP  Nước mắm`);
    expect(await json(['papers', 'due', '--within', '10d'])).toMatchObject({ code: 0, value: { papers: [] } });
    expect((await say(['papers', 'due', '--within', '10d'])).out).toContain(
      'Không có giấy tờ nào hết hạn trong 10 ngày',
    );

    const { code, out } = await say(['papers', 'list', id]);
    expect(code).toBe(0);
    expect(out).toMatch(/Giấy chứng nhận OCOP {2}12\/QĐ-UBND {2}đến .* {2}chưa có bản chụp/);
    expect(await json(['papers', 'list', id])).toMatchObject({ value: { product: id, papers: [{ expiresOn: soon }] } });

    // What only some kinds say is set one by one; what was there before stays.
    await json(['product', 'set', id, '--set', 'paper.test-report.laboratory=Trung tâm 1']);
    await json([
      'product',
      'set',
      id,
      '--set',
      'paper.test-report.parameters=Histamin',
      '--set',
      'paper.test-report.number=5',
    ]);
    expect((await json(['papers', 'list', id])).value).toMatchObject({
      papers: [
        {},
        { kind: 'test-report', number: '5', details: { laboratory: 'Trung tâm 1', parameters: 'Histamin' } },
      ],
    });

    for (const wrong of ['6 months', '-1', '1.5d', '9999d'])
      expect(await say(['papers', 'due', '--within', wrong])).toMatchObject({ code: 2, out: '' });
    expect(await say(['papers', 'list', '01ARZ3NDEKTSV4RRFFQ69G5FAV'])).toMatchObject({ code: 2, out: '' });
  },
);
