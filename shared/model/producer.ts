import { z } from 'zod';
import { Day, Id, text } from './ids.ts';

/** Who may own an OCOP product (QĐ 26/2026/QĐ-TTg Art. 2.3). */
export const PRODUCER_KINDS = ['household', 'cooperative', 'group', 'company', 'farm', 'association'] as const;

/** The household, cooperative or company that owns products and answers for them on the label. */
export const Producer = z.object({
  id: Id,
  name: text(200),
  kind: z.enum(PRODUCER_KINDS).nullable(),
  representative: text(120),
  phone: text(40),
  email: text(120),
  registrationNo: text(60),
  registrationDate: Day.nullable(),
  taxCode: text(20),
  /** Whose name the account for payments is in (SEL-06); its number is nobody's business here. */
  bankHolder: text(200),
  /** Hamlet, house number: what stands before the commune. */
  hamlet: text(200),
  /** Code of QĐ 19/2025/QĐ-TTg, e.g. "17950" for xã Vạn An; text because codes may start with zero. */
  communeCode: text(10),
  provinceCode: text(4),
  deleted: z.boolean(),
});
export type Producer = z.infer<typeof Producer>;
