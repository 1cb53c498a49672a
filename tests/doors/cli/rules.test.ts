import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { younger } from '../../rules/pack-file.ts';
import { terminal } from './terminal.ts';

test(
  'a publisher makes a key and signs, a desk compares the figures, trusts and goes by the new rules',
  { timeout: 120_000 },
  async () => {
    const { dir, say, json } = terminal();
    const at = (name: string) => join(dir, name);
    writeFileSync(at('pack.json'), JSON.stringify(younger()));
    const made = await json(['rules', 'keygen', at('khóa.pem')]);
    const { fingerprint } = made.value as { fingerprint: string };
    expect(await say(['rules', 'keygen', at('khóa.pem')])).toMatchObject({ code: 2 });
    const sign = ['rules', 'sign', at('pack.json'), '--key', at('khóa.pem'), '--name', 'Sở', '--out', at('ký.json')];
    expect(await say(sign)).toMatchObject({ code: 0 });
    expect((await json(['rules', 'verify', at('ký.json')])).value).toMatchObject({
      publisher: { name: 'Sở', fingerprint },
    });

    const refused = await say(['rules', 'install', at('ký.json')]);
    expect(refused).toMatchObject({ code: 3 });
    expect(refused.err).toContain(fingerprint);
    expect(await say(['rules', 'trust', at('ký.json'), '--fingerprint', '1234'])).toMatchObject({ code: 3 });
    expect(await say(['rules', 'trust', at('ký.json'), '--fingerprint', fingerprint])).toMatchObject({ code: 0 });
    expect(await json(['rules', 'install', at('ký.json')])).toMatchObject({ code: 0, value: { date: '2026-12-24' } });
    expect((await json(['rules', 'verify'])).value).toMatchObject({ date: '2026-12-24', publisher: { name: 'Sở' } });
    expect(await say(['rules', 'install', dir])).toMatchObject({ code: 3 });

    const { rules } = (await json(['rules', 'list', '--family', 'pho'])).value as { rules: { id: string }[] };
    expect(rules.map(({ id }) => id)).toContain('PHO-01');
    expect(rules.every(({ id }) => id.startsWith('PHO-'))).toBe(true);
    expect((await json(['rules', 'show', 'PHO-01'])).value).toMatchObject({ id: 'PHO-01', check: 'photosEnough' });
    expect(await say(['rules', 'show', 'PHO-99'])).toMatchObject({ code: 2 });
  },
);
