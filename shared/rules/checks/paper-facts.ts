import { z } from 'zod';
import type { ScannedPaper } from '../../model/dossier.ts';
import { PAPER_DETAILS, PAPER_KINDS } from '../../model/paper.ts';
import type { PaperKind } from '../../model/paper.ts';
import { addMonths } from '../../text/dates.ts';
import { compareKey } from '../../text/fold.ts';
import { define } from '../define.ts';
import { blank, findPattern, Pattern } from '../text-scan.ts';

const place = ({ id }: ScannedPaper, field: string) => ({ step: 'papers' as const, field, paperId: id });
/** The one issued last, of those of a kind. */
const latest = (papers: ScannedPaper[], kind: PaperKind): ScannedPaper | undefined =>
  papers
    .filter((paper) => paper.kind === kind)
    .toSorted((a, b) => ((a.issuedOn ?? '') < (b.issuedOn ?? '') ? 1 : -1))[0];

/** A paper that has a term says from when or until when it runs. */
export const paperDated = define({
  params: z.strictObject({ kinds: z.array(z.enum(PAPER_KINDS)) }),
  codes: ['paper-undated'],
  run: ({ dossier }, { kinds }) =>
    dossier.papers
      .filter((paper) => kinds.includes(paper.kind) && paper.issuedOn === null && paper.expiresOn === null)
      .map((paper) => ({
        code: 'paper-undated',
        place: place(paper, 'issuedOn'),
        values: { kind: paper.kind },
        fix: 'fill',
      })),
});

/** What a kind of paper says besides is typed in, so that it can be held against the label. */
export const paperDetails = define({
  params: z.strictObject({ kind: z.enum(PAPER_KINDS), details: z.array(z.enum(PAPER_DETAILS)).min(1) }),
  codes: ['paper-detail-missing'],
  run: ({ dossier }, { kind, details }) =>
    dossier.papers
      .filter((paper) => paper.kind === kind)
      .flatMap((paper) =>
        details
          .filter((detail) => blank(paper.details?.[detail]))
          .slice(0, 1)
          .map((detail) => ({
            code: 'paper-detail-missing' as const,
            place: place(paper, detail),
            values: { kind, detail },
            fix: 'fill' as const,
          })),
      ),
});

/** The number is written in the form that such papers have; forms are not verified, so this only asks. */
export const paperNumber = define({
  params: z.strictObject({ kind: z.enum(PAPER_KINDS), forms: z.array(Pattern), sample: z.string() }),
  codes: ['paper-number-odd'],
  run: ({ dossier }, { kind, forms, sample }) =>
    dossier.papers
      .filter((paper) => paper.kind === kind && !blank(paper.number) && findPattern(paper.number, forms) === null)
      .map((paper) => ({
        code: 'paper-number-odd',
        place: place(paper, 'number'),
        values: { kind, found: paper.number!.trim(), sample },
        fix: 'ask',
      })),
});

/** The test report was no older than so many months when the declaration was filed (NĐ 15/2018/NĐ-CP Art. 5.1). */
export const reportFresh = define({
  params: z.strictObject({ months: z.int() }),
  codes: ['report-old-at-filing'],
  run({ dossier: { papers } }, { months }) {
    const declared = latest(papers, 'self-declaration');
    const filed = declared?.details?.filedOn || declared?.issuedOn;
    const report = latest(papers, 'test-report');
    if (!filed || !report?.issuedOn || addMonths(report.issuedOn, months) >= filed) return [];
    return [
      {
        code: 'report-old-at-filing',
        place: place(report, 'issuedOn'),
        values: { report: report.issuedOn, filed, count: months },
        fix: 'renew',
      },
    ];
  },
});

/** "TCCS 01:2025/VP" and "TCCS 01: 2025" mean one standard. */
const STANDARD = /(?:TCVN|QCVN|TCCS)\s?\d+(?:[-:]\d+)*(?:\s?:\s?\d{4})?/iu;
const standardIn = (written: string | null | undefined) =>
  STANDARD.exec(written ?? '')?.[0]
    .replace(/\s/g, '')
    .toUpperCase() ?? null;

/** The standard that label, declaration and report name is one and the same. */
export const standardsAgree = define({
  params: z.strictObject({ kinds: z.array(z.enum(PAPER_KINDS)) }),
  codes: ['standard-differs'],
  run({ dossier: { label, papers } }, { kinds }) {
    const here = standardIn(label?.standard);
    if (here === null) return [];
    return papers
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((paper) => {
        const there = standardIn(paper.details?.standard);
        return there === null || there === here
          ? []
          : [
              {
                code: 'standard-differs' as const,
                place: place(paper, 'standard'),
                values: { here, there, kind: paper.kind },
                fix: 'change' as const,
              },
            ];
      });
  },
});

/** Names of product and maker on these papers are those on the label (OCP-06 does the same for the certificate). */
export const paperNames = define({
  params: z.strictObject({ kinds: z.array(z.enum(PAPER_KINDS)) }),
  codes: ['paper-maker-differs'],
  run: ({ dossier: { producer, papers } }, { kinds }) =>
    papers
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((paper) =>
        blank(paper.makerOnPaper) ||
        blank(producer?.name) ||
        compareKey(paper.makerOnPaper!) === compareKey(producer!.name!)
          ? []
          : [
              {
                code: 'paper-maker-differs' as const,
                place: place(paper, 'makerOnPaper'),
                values: { kind: paper.kind, there: paper.makerOnPaper!.trim(), here: producer!.name!.trim() },
                fix: 'change' as const,
              },
            ],
      ),
});
