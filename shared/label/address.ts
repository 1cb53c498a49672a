// An address in two levels, as it is written since districts ended on 01/07/2025: hamlet, commune or ward, province.
import { COMMUNES, fullName } from '../model/places.ts';
import type { Commune } from '../model/places.ts';
import { compareKey, nfc } from '../text/fold.ts';

const DISTRICT = /^(?:huyện|thị xã|thành phố|h\.|tx\.?|tp\.?)\s*/iu;
const COMMUNE = /^(?:xã|phường|thị trấn|x\.|p\.|tt\.?)\s*/iu;
const HERE = 'nghệ an';

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

const bare = (part: string, unit: RegExp) => compareKey(part.replace(unit, ''));

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
      const found = COMMUNES.find(({ name }) => compareKey(name) === key);
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

/**
 * The same address without its district, where the commune is still one of today's and its main part was in that
 * district; null where an old commune is named, whose land may lie in several of today's.
 */
export function inTwoLevels(written: string): string | null {
  const { parts, district, commune, communePart } = readAddress(written);
  if (district === null || commune === null) return null;
  if (bare(commune.formerDistrict, DISTRICT) !== bare(district, DISTRICT)) return null;
  const before = parts.filter(
    (part) => part !== communePart && !DISTRICT.test(part) && !compareKey(part).includes(compareKey(HERE)),
  );
  return [...before, fullName(commune)].join(', ');
}

/** Communes of today whose main part was in the district that the address names. */
export function communesIn(written: string): Commune[] {
  const { district } = readAddress(written);
  if (district === null) return [];
  const key = bare(district, DISTRICT);
  return COMMUNES.filter(({ formerDistrict }) => bare(formerDistrict, DISTRICT) === key);
}
