// npm run bench [NAME…] [-- --json]; npm run bench -- labels [hard|rest|codes|time …]: how far we are from the least the job can cost. Each bench runs alone, one after the other.
import { figureTable } from './photos/figure.ts';
import type { Bench } from './row.ts';
import { table } from './table.ts';

/** Loaded when its turn comes: a bench must not pay for the packages of another. */
const benches: Record<string, () => Promise<Bench>> = {
  save: async () => (await import('./save.ts')).save,
  list: async () => (await import('./list.ts')).list,
  rules: async () => (await import('./rules.ts')).rules,
  photos: async () => (await import('./photos/photos.ts')).photos,
  labels: async () => (await import('./labels.ts')).labels,
};
/** Parts that may be named after a bench: all of them together take a quarter of an hour. */
const partsOf: Record<string, readonly string[]> = { labels: ['hard', 'rest', 'codes', 'time'] };

const words = process.argv.slice(2);
const plain = words.filter((word) => !word.startsWith('--'));
const names = plain.filter((name) => Object.hasOwn(benches, name));
const parts = (name: string) => plain.filter((word) => partsOf[name]?.includes(word));
const unknown = plain.filter((word) => !names.includes(word) && !names.some((name) => parts(name).includes(word)));
if (unknown.length > 0) {
  process.stderr.write(`No bench named ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}\n`);
  process.exit(2);
}

for (const [name, load] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const { rows, figures = [] } = await (await load()).run(parts(name));
  const tables = [table(rows), ...(figures.length > 0 ? [figureTable(figures)] : [])];
  process.stdout.write(
    words.includes('--json') ? `${JSON.stringify({ name, rows, figures })}\n` : `${name}\n${tables.join('\n\n')}\n\n`,
  );
}
