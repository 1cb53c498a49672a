import { formatNumber } from './numbers.ts';

/**
 * A size as people read it: "640 KB", "1,2 MB" in Vietnamese and "1.2 MB" in English. Thousands are 1000, as phones and
 * line contracts count; what is there at all is at least 1 KB.
 */
export function formatBytes(bytes: number, language: 'vi' | 'en'): string {
  const kilo = bytes <= 0 ? 0 : Math.max(1, Math.round(bytes / 1_000));
  if (kilo < 1_000) return `${kilo} KB`;
  const written =
    kilo < 1_000_000 ? `${formatNumber(bytes / 1_000_000, 1)} MB` : `${formatNumber(bytes / 1_000_000_000, 1)} GB`;
  return language === 'vi' ? written : written.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','));
}
