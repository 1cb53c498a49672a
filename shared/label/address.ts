// An address in two levels, as it is written since districts ended on 01/07/2025: hamlet, commune or ward, province.
import old from '../model/old-communes.json' with { type: 'json' };
import { communeOf, COMMUNES, fullName } from '../model/places.ts';
import type { Commune } from '../model/places.ts';
import { compareKey, nfc } from '../text/fold.ts';

const DISTRICT = /^(?:huyện|thị xã|thành phố|h\.|tx\.?|tp\.?)\s*/iu;
const COMMUNE = /^(?:xã|phường|thị trấn|x\.|p\.|tt\.?)\s*/iu;
const HERE = 'nghệ an';

/** Communes of today by name, whatever style its tone is written in. */
const byName = new Map(COMMUNES.map((commune) => [compareKey(commune.name), commune]));

/** What became of a commune of before 01/07/2025, by its district and its own name; several where its land was parted. */
const successors = new Map(
  Object.entries(old.communes).flatMap(([district, names]) =>
    Object.entries(names as Record<string, string>).map(([name, codes]) => [
      `${bare(district, DISTRICT)}/${compareKey(name)}`,
      codes.split(' ').flatMap((code) => communeOf(code) ?? []),
    ]),
  ),
);

export type Address = {
  parts: string[];
  /** The part that names a district, or what was a town of that rank. */
  district: string | null;
  /** The commune or ward of today that it names, and the part that names it. */
  commune: Commune | null;
  communePart: string | null;
  /** Whether it says that it is in Nghệ An: addresses elsewhere are not judged. */
  here: boolean;
};

function bare(part: string, unit: RegExp): string {
  return compareKey(part.replace(unit, ''));
}

/** Takes an address apart at its commas; the commune is one of today's whatever style its tone is written in. */
export function readAddress(written: string | null): Address {
  const parts = nfc(written ?? '')
    .split(/[,;]|\s-\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const district = parts.find((part) => DISTRICT.test(part)) ?? null;
  // A part with its unit word goes first: a hamlet may be called like a commune.
  const named = parts
    .toSorted((a, b) => Number(COMMUNE.test(b)) - Number(COMMUNE.test(a)))
    .flatMap((part) => {
      const key = bare(part, COMMUNE);
      const found = byName.get(key);
      return found ? [{ part, commune: found }] : [];
    })[0];
  return {
    parts,
    district,
    commune: named?.commune ?? null,
    communePart: named?.part ?? null,
    here: compareKey(written ?? '').includes(compareKey(HERE)),
  };
}

/** The part that names a commune of its time beside a district, and the communes of today that its land lies in. */
function beforeMerging(written: string): { part: string; now: Commune[] } | null {
  const { parts, district } = readAddress(written);
  if (district === null) return null;
  for (const part of parts.filter((each) => COMMUNE.test(each))) {
    const now = successors.get(`${bare(district, DISTRICT)}/${bare(part, COMMUNE)}`);
    if (now) return { part, now };
  }
  return null;
}

/** Communes of today in which a place lies, whether its address is of today or of before; none where that cannot be told. */
export function communesOf(written: string | null): Commune[] {
  const { commune, district } = readAddress(written);
  if (district === null) return commune ? [commune] : [];
  return beforeMerging(written ?? '')?.now ?? (commune ? [commune] : []);
}

/**
 * The same address without its district: with the commune of today where the old one went into it whole, or with its own
 * where that is still one of today's. Null where an old commune was parted, or is not known: then a person must say.
 */
export function inTwoLevels(written: string): string | null {
  const { parts, district, commune, communePart } = readAddress(written);
  if (district === null) return null;
  const stayed = commune && bare(commune.formerDistrict, DISTRICT) === bare(district, DISTRICT) ? commune : null;
  const merged = beforeMerging(written);
  const now = merged ? (merged.now.length === 1 ? merged.now[0]! : null) : stayed;
  if (!now) return null;
  const named = merged?.part ?? communePart;
  const before = parts.filter(
    (part) => part !== named && !DISTRICT.test(part) && !compareKey(part).includes(compareKey(HERE)),
  );
  return [...before, fullName(now)].join(', ');
}

/** Communes of today whose main part was in the district that the address names. */
export function communesIn(written: string): Commune[] {
  const { district } = readAddress(written);
  if (district === null) return [];
  const key = bare(district, DISTRICT);
  return COMMUNES.filter(({ formerDistrict }) => bare(formerDistrict, DISTRICT) === key);
}
