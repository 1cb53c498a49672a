// What the desk knows of itself: its device name in the log, its settings, whether it has been begun.
import type { Settings } from '../../shared/contract/desk.ts';
import type { Db } from './open.ts';

export function createMeta(db: Db, newId: () => string) {
  const select = db.prepare<[string], { value: string }>('SELECT value FROM meta WHERE key = ?');
  const upsert = db.prepare(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  const get = (key: string) => select.get(key)?.value ?? null;
  const set = (key: string, value: string) => void upsert.run(key, value);

  if (get('device') === null) set('device', newId());
  return {
    device: get('device') ?? '',
    get,
    set,
    settings(fallback: Settings): Settings {
      const kept = get('settings');
      return kept ? { ...fallback, ...(JSON.parse(kept) as Partial<Settings>) } : fallback;
    },
    setSettings: (settings: Settings) => set('settings', JSON.stringify(settings)),
  };
}
export type Meta = ReturnType<typeof createMeta>;
