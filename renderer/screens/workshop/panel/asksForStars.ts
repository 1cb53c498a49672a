import type { Finding } from '../../../../shared/model/finding.ts';

/** Whether a finding asks how many stars an OCOP mark has. */
export const asksForStars = ({ code, fix }: Finding): boolean => code.startsWith('photo-ocop') && fix?.kind === 'ask';
