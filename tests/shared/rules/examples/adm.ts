import { id, label, producer } from '../dossier.ts';
import type { Case, Examples } from './examples.ts';
import { holding, other } from './papers.ts';

const at = (responsibleAddress: string): Case => ({ change: { label: label({ responsibleAddress }) } });
const onPaper = (address: string) => holding([other('business-registration', { details: { address } })]);

export const examples: Examples = {
  'ADM-01': {
    pass: [
      at('Xóm 3, xã Vạn An, tỉnh Nghệ An'),
      at('Số 5, P. Thành Vinh, tỉnh Nghệ An'),
      at('Xóm 3, huyện Thọ Xuân, tỉnh Thanh Hóa'),
      at('Xóm 3, Vạn An, Nghệ An'),
    ],
    fail: [
      { ...at('Xóm 3, xã Vạn An, huyện Nam Đàn, tỉnh Nghệ An'), code: 'address-district' },
      { ...at('Xóm 3, xã Vân Diên, H. Nam Đàn, Nghệ An'), code: 'address-district' },
    ],
  },
  'ADM-02': {
    pass: [{ change: { producer: producer({ communeCode: '17950' }) } }],
    fail: [{ change: { producer: producer({ communeCode: '99999' }) }, code: 'commune-unknown' }],
  },
  'ADM-03': {
    // Both styles of writing a tone are today's name.
    pass: [at('Xóm 3, xã Yên Hòa, tỉnh Nghệ An'), at('Xóm 3, xã Yên Hoà, tỉnh Nghệ An')],
    fail: [
      { ...at('Xóm 3, xã Vân Diên, huyện Nam Đàn, tỉnh Nghệ An'), code: 'address-old-commune' },
      { ...at('Xóm 3, tỉnh Nghệ An'), code: 'address-no-commune' },
    ],
  },
  'ADM-04': {
    pass: [onPaper('Xóm 3, xã Diễn Châu, tỉnh Nghệ An'), onPaper('Xóm 3, xã Diễn Ngọc, huyện Diễn Châu, tỉnh Nghệ An')],
    fail: [
      { ...onPaper('Xóm 1, xã Vạn An, tỉnh Nghệ An'), code: 'address-differs' },
      { ...onPaper('Xóm 1, xã Nam Giang, huyện Nam Đàn, tỉnh Nghệ An'), code: 'address-differs' },
    ],
  },
  'ADM-05': {
    pass: [
      { change: {} },
      holding([other('gs1-right', { issuedOn: '2026-01-05' })]),
      holding([
        other('gs1-right', { issuedOn: '2024-01-05', details: { address: 'Xóm 3, xã Diễn Châu, tỉnh Nghệ An' } }),
      ]),
      // The old right is kept beside the one that was changed.
      holding([other('gs1-right', { issuedOn: '2024-01-05' }), other('gs1-right', { id: id('K2') })]),
    ],
    fail: [
      { ...holding([other('gs1-right', { issuedOn: '2024-01-05' })]), code: 'code-holder-address-old' },
      {
        ...holding([
          other('gs1-right', { details: { address: 'Xóm 3, xã Diễn Ngọc, huyện Diễn Châu, tỉnh Nghệ An' } }),
        ]),
        code: 'code-holder-address-old',
      },
    ],
  },
};
