/** Prefixes of eleven digits that ended on 15/09/2018, and what replaced them. */
const OLD_PREFIXES: Record<string, string> = {
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0126': '076',
  '0128': '078',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0127': '081',
  '0129': '082',
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0186': '056',
  '0188': '058',
  '0199': '059',
};

const KINDS = { mobile: /^0[35789]\d{8}$/, landline: /^02\d{9}$/, service: /^1[89]00\d{4,6}$/ };
export type PhoneKind = keyof typeof KINDS;

/** Digits in national form: +84 and 0084 become 0, signs people put between digits go. */
const national = (value: string) => value.replace(/[\s.()-]/gu, '').replace(/^(?:\+84|0084)/, '0');

/** A Vietnamese telephone number (TXT-07), or null when it is none. An old mobile number comes back in its new form, marked. */
export function readPhone(value: string): { kind: PhoneKind; digits: string; renewed: boolean } | null {
  const typed = national(value);
  const now = typed.length === 11 ? OLD_PREFIXES[typed.slice(0, 4)] : undefined;
  const digits = now === undefined ? typed : now + typed.slice(4);
  const kind = (Object.keys(KINDS) as PhoneKind[]).find((name) => KINDS[name].test(digits));
  return kind ? { kind, digits, renewed: now !== undefined } : null;
}

/** A mobile number as people read it aloud: "0912 345 678". Anything else is given back as it came. */
export function formatPhone(value: string): string {
  const phone = readPhone(value);
  return phone?.kind === 'mobile' ? phone.digits.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3') : value;
}
