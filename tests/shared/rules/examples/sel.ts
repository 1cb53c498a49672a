import { producer } from '../dossier.ts';
import type { Case, Examples } from './examples.ts';
import { holding, other, question } from './papers.ts';

const registered = (makerOnPaper: string) => holding([other('business-registration', { makerOnPaper })]);
const made = (change: Parameters<typeof producer>[0]): Case => ({ change: { producer: producer(change) } });

export const examples: Examples = {
  'SEL-01': question('seller-identified', 'yes', 'no'),
  'SEL-03': {
    pass: [
      made({ taxCode: '0100109106' }),
      made({ taxCode: '0100109106-001' }),
      made({ taxCode: '040185001234' }),
      made({ taxCode: '0100.109.106' }),
    ],
    fail: [
      { ...made({ taxCode: '0100109107' }), code: 'tax-code-check' },
      { ...made({ taxCode: '12345' }), code: 'tax-code-form' },
    ],
  },
  'SEL-06': {
    pass: [
      made({ bankHolder: 'HTX VẠN PHẦN' }),
      made({ representative: 'Nguyễn Thị Mẫu', bankHolder: 'NGUYEN THI MAU' }),
    ],
    fail: [{ ...made({ bankHolder: 'Trần Văn Khác' }), code: 'bank-holder-differs' }],
  },
  'SEL-08': {
    pass: [registered('HTX VẠN PHẦN')],
    fail: [{ ...registered('HTX Vạn Lộc'), code: 'paper-maker-differs' }],
  },
};
