// npm run bench [NAME…] [-- --json]: how far we are from the least the job can cost. Each bench runs alone, one after the other.
import type { Bench } from './row.ts';
import { table } from './table.ts';

/** Loaded when its turn comes: a bench must not pay for the packages of another. */
const benches: Record<string, () => Promise<Bench>> = {
  save: async () => (await import('./save.ts')).save,
  list: async () => (await import('./list.ts')).list,
  photo: async () => (await import('./photo.ts')).photo,
};

const words = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith('--'));
const unknown = names.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  process.stderr.write(`No bench named ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}\n`);
  process.exit(2);
}

for (const [name, load] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const rows = await (await load()).run();
  process.stdout.write(
    words.includes('--json') ? `${JSON.stringify({ name, rows })}\n` : `${name}\n${table(rows)}\n\n`,
  );
}
