import type { Finding } from '../model/finding.ts';
import type { PhotoMetrics } from '../model/photo-metrics.ts';
import { byWeight, inForce, say } from './engine.ts';
import type { Pack } from './pack.ts';

export type PhotoJudgement = 'good' | 'mend' | 'retake';

/** One word for a photo: only a new picture helps, it can be made better, or nothing speaks against it. */
export function verdict(findings: Finding[]): PhotoJudgement {
  const fixes = findings.map((finding) => finding.fix?.kind);
  return fixes.includes('retake') ? 'retake' : fixes.includes('change') ? 'mend' : 'good';
}

/**
 * What the pack's photo rules say of one file that belongs to no product, as of the pack's date. `notes` are the codes the
 * reading of the file gave. The places name no photo.
 */
export function checkPhoto(metrics: PhotoMetrics, notes: string[], pack: Pack): Finding[] {
  const photo = { width: metrics.width, height: metrics.height, metrics, notes };
  return pack.rules
    .filter((rule) => inForce(rule, pack.date, null))
    .flatMap((rule) => (rule.judge?.(photo) ?? []).map((hit) => say(rule, { ...hit, place: { step: 'photos' } })))
    .toSorted(byWeight);
}
