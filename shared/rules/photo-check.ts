import type { Finding } from '../model/finding.ts';
import type { PhotoMetrics } from '../model/photo-metrics.ts';
import type { PhotoReading } from '../model/photo-reading.ts';
import { inPlace } from './define.ts';
import { byWeight, inForce, say } from './engine.ts';
import type { Pack } from './pack.ts';

export type PhotoJudgement = 'good' | 'mend' | 'retake';

/**
 * One word for a photo: only a new picture helps, it can be made better, or nothing speaks against it. What is only asked
 * or told does not count: a photo is never failed on a hint.
 */
export function verdict(findings: Finding[]): PhotoJudgement {
  const fixes = findings.map((finding) => finding.fix?.kind);
  if (fixes.includes('retake')) return 'retake';
  return fixes.some((kind) => kind === 'mend' || kind === 'change' || kind === 'replace') ? 'mend' : 'good';
}

/**
 * What the pack's photo rules say of one file that belongs to no product, as of the pack's date. `notes` are the codes the
 * reading of the file gave, `reading` what was read in the picture where that was asked for. The places name no photo.
 */
export function checkPhoto(
  metrics: PhotoMetrics,
  notes: string[],
  pack: Pack,
  reading: PhotoReading | null = null,
): Finding[] {
  const photo = { width: metrics.width, height: metrics.height, metrics, notes, reading };
  return pack.rules
    .filter((rule) => inForce(rule, { today: pack.date, printed: null, made: null }))
    .flatMap((rule) => (rule.judge?.(photo) ?? []).map((hit) => say(rule, inPlace(hit))))
    .toSorted(byWeight);
}
