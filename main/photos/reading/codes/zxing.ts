import { readFile } from 'node:fs/promises';
import type { ReaderOptions, ReadResult } from 'zxing-wasm/reader';
import { asPgm, type Grey } from '../grey.ts';
import { shippedFile } from '../shipped-file.ts';

type Reader = (typeof import('zxing-wasm/reader'))['readBarcodes'];
let loading: Promise<Reader> | null = null;

/** The wasm is handed in from our own files: left alone, the package fetches it from the Internet. */
function loadReader(): Promise<Reader> {
  loading ??= Promise.all([
    import('zxing-wasm/reader'),
    readFile(shippedFile('zxing-wasm/reader/zxing_reader.wasm')),
  ]).then(async ([{ prepareZXingModule, readBarcodes }, wasm]) => {
    await prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer }, fireImmediately: true });
    return readBarcodes;
  });
  // What failed once, say on a disk that was away, is tried again by the next photo.
  loading.catch(() => (loading = null));
  return loading;
}

/** What stands on packs: retail codes, the carton's, and the square ones that lead somewhere. */
const FORMATS = ['EAN13', 'EAN8', 'UPCA', 'UPCE', 'ITF14', 'Code128', 'DataMatrix', 'QRCode'] as const;

/** More than this on one photo is a sheet of labels. */
const MOST_CODES = 12;

const OPTIONS: ReaderOptions = {
  formats: [...FORMATS],
  tryHarder: true,
  tryInvert: true,
  maxNumberOfSymbols: MOST_CODES,
  // As it is: by default control characters come out as words (<GS>), which nobody printed.
  textMode: 'Plain',
};

/** Every code with a right check digit or error correction; a misread is still possible (see agree.ts). */
export async function scan(grey: Grey): Promise<ReadResult[]> {
  const read = await loadReader();
  return (await read(asPgm(grey), OPTIONS)).filter((code) => code.isValid && code.text !== '');
}
