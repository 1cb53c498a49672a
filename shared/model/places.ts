// The communes and wards of Nghệ An since 01/07/2025, with the codes of QĐ 19/2025/QĐ-TTg. Vietnamese in every language:
// they are names, and stand on labels and papers as they are.
import { searchKey } from '../text/fold.ts';
import places from './places.json' with { type: 'json' };

export type Commune = {
  /** Five digits as text, e.g. "17950". */
  code: string;
  name: string;
  /** "xã" or "phường". */
  kind: string;
  /** District of the unit's main part before 07/2025, for people who still look for it there. */
  formerDistrict: string;
};

export const COMMUNES: readonly Commune[] = places.communes;
export const PROVINCE = places.province;

const byCode = new Map(COMMUNES.map((commune) => [commune.code, commune]));
const keys = COMMUNES.map((commune) => ({
  commune,
  name: searchKey(commune.name),
  all: ` ${searchKey(`${commune.kind} ${commune.name} ${commune.formerDistrict} ${commune.code}`)}`,
}));

export const communeOf = (code: string | null): Commune | null => (code === null ? null : (byCode.get(code) ?? null));

/** "xã Vạn An, tỉnh Nghệ An": the address as it is written since districts ended. */
export const fullName = ({ kind, name }: Commune): string => `${kind} ${name}, tỉnh ${PROVINCE.name}`;

/** Hamlet or house number and commune in one line; the parts that are missing are left out. */
export function addressOf(hamlet: string | null, communeCode: string | null): string {
  const commune = communeOf(communeCode);
  return [hamlet?.trim(), commune && fullName(commune)].filter(Boolean).join(', ');
}

/** Communes with all the typed words (without accents is fine), also by former district or code; names that start so come first. */
export function findCommunes(query: string): Commune[] {
  const typed = searchKey(query).trim();
  const words = typed.split(/\s+/).filter((word) => word !== '');
  const hits = keys.filter(({ all }) => words.every((word) => all.includes(` ${word}`)));
  const rank = (name: string) => (name === typed ? 0 : name.startsWith(typed) ? 1 : 2);
  return hits
    .toSorted((a, b) => rank(a.name) - rank(b.name) || a.name.localeCompare(b.name))
    .map(({ commune }) => commune);
}
