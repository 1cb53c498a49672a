import type { Finding } from '../../../shared/model/finding.ts';
import { about } from '../product/findings.ts';
import type { Marked } from './bench.ts';

/** What is said of one photo, gravest first; those that mean a place on it are numbered in this order. */
export function markedOf(findings: Finding[], photoId: string): Marked[] {
  let marks = 0;
  return about(findings, { step: 'photos', photoId }).map((finding, index) => ({
    key: `${index} ${finding.code}`,
    finding,
    mark: finding.place.box ? (marks += 1) : null,
  }));
}
