// Whatever happens while new rules are written, a desk goes by the old ones or by the new ones, whole.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { installedFile } from '../../main/rules/installed.ts';
import { createRules } from '../../main/rules/service.ts';
import { fingerprint } from '../../main/rules/signature.ts';
import { createI18n } from '../../shared/locales/i18n.ts';
import { seeded, tempDir, tempStore } from '../fixtures/desk.ts';
import { terminal } from '../doors/cli/terminal.ts';
import { asFile, office, signedText, younger } from '../rules/pack-file.ts';

const KILLS = 12;
const SEED = 20261125;
/** Milliseconds after a file begins to grow: from its first bytes to somewhere behind its last. */
const LATEST_KILL = 20;
const PACKS = 4;
/** Signs of a note that makes the file take its time, or more than a disk has left. */
const LONG = 3_000_000;
/** Bytes that the disk still has: more than the desk's own files take, less than the rules. */
const ROOM = 2_000_000;

function longPack(id: string, date = '2026-12-24') {
  const pack = younger({ id, date });
  const [first, ...rest] = pack.rules;
  return { ...pack, rules: [{ ...first, note: `${id} `.padEnd(LONG, '.') }, ...rest] };
}

test(
  'a disk that is full in the middle of the new rules leaves the old ones in use, and says so',
  { timeout: 120_000 },
  async () => {
    const { dir, data, say, json, within } = terminal();
    const old = join(dir, 'cũ.json');
    const long = join(dir, 'mới.json');
    writeFileSync(old, signedText());
    writeFileSync(long, signedText(longPack('dài', '2026-12-25')));
    await say(['rules', 'trust', old, '--fingerprint', fingerprint(office.publicKey)]);
    expect(await say(['rules', 'install', old])).toMatchObject({ code: 0 });

    const full = await within(ROOM, ['rules', 'install', long]);
    expect(full).toMatchObject({ code: 3, out: '' });
    expect(full.err).toContain(createI18n('vi').t('failure.desk.disk-full'));
    const now = await json(['rules', 'verify']);
    expect(now).toMatchObject({ code: 0, value: { date: '2026-12-24', broken: null } });
    expect(readdirSync(dirname(installedFile(data)))).toEqual(['pack.json']);

    expect(await json(['rules', 'install', long]), 'with room again they go in').toMatchObject({
      code: 0,
      value: { date: '2026-12-25' },
    });
  },
);

test(
  `killed ${KILLS} times while it writes new rules, a desk opens with rules that are whole`,
  { timeout: 300_000 },
  async () => {
    const random = seeded(SEED);
    const { store, dir } = tempStore();
    const file = installedFile(dir);
    const open = () => createRules({ meta: store.meta, file, now: Date.now, changed: () => {} });
    const ids = Array.from({ length: PACKS }, (_, at) => `bộ ${at}`);
    const folder = tempDir();
    for (const [at, id] of ids.entries()) writeFileSync(join(folder, `${at}.json`), signedText(longPack(id)));
    await open().trust(asFile(signedText()), fingerprint(office.publicKey));
    mkdirSync(dirname(file), { recursive: true });
    const leftHalf = () => readdirSync(dirname(file)).some((name) => name.startsWith('.incoming'));

    let inTheMiddle = 0;
    let before = open().pack().id;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const writer = spawn(
        process.execPath,
        [join(import.meta.dirname, 'rules-writer.ts'), dir, join(dir, '..', '1-key'), folder],
        { stdio: ['ignore', 'pipe', 'pipe'] },
      );
      const closed = Promise.all([text(writer.stdout), text(writer.stderr), once(writer, 'close')]);
      // The first write clears away what the last kill left; the second or third is cut. Its name comes and goes: two events a write.
      let events = 3 + 2 * Math.floor(random() * 2);
      const delay = Math.floor(random() * LATEST_KILL);
      const seen = watch(dirname(file), (event, name) => {
        if (event !== 'rename' || !name?.startsWith(`.incoming-${writer.pid}-`) || (events -= 1) !== 0) return;
        void pause(delay).then(() => writer.kill('SIGKILL'));
      });
      const [told, complaint, [, signal]] = await closed;
      seen.close();
      expect(signal, complaint).toBe('SIGKILL');
      if (leftHalf()) inTheMiddle += 1;

      // What was told is in use, or what came after it; nothing else.
      const last = told.split('\n').findLast((line) => ids.includes(line));
      const next = ids[(ids.indexOf(last ?? '') + 1) % PACKS]!;
      const { broken, id } = open().state();
      expect(broken).toBeNull();
      expect([last ?? before, next]).toContain(id);
      before = id;
    }
    expect(inTheMiddle, 'kills that left half a file beside the whole one').toBeGreaterThan(0);
  },
);
