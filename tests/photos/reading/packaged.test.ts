import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { shippedFile } from '../../../main/photos/reading/shipped-file.ts';

const yml = readFileSync(new URL('../../../electron-builder.yml', import.meta.url), 'utf8');
const READ = [
  'zxing-wasm/reader/zxing_reader.wasm',
  'tesseract.js/src/worker-script/node/index.js',
  '@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz',
];

test('the files that the readers open are there, and lie outside the archive of a packaged app', () => {
  const unpacked = /asarUnpack:([^]*?)\n[a-z#]/.exec(yml)?.[1] ?? '';
  for (const name of READ) {
    expect(existsSync(shippedFile(name)), name).toBe(true);
    expect(unpacked).toContain(name.split('/', 1)[0]);
  }
});

test('what a thread of the text reader loads by itself lies beside it', () => {
  const from = createRequire(shippedFile('tesseract.js/src/worker-script/node/index.js'));
  for (const name of ['bmp-js', 'is-url', 'regenerator-runtime', 'wasm-feature-detect', 'tesseract.js-core']) {
    expect(from.resolve(`${name}/package.json`).split(sep)).toContain(name);
    expect(yml).toMatch(new RegExp(`asarUnpack:[^]*[{,]${name.replace('.', '\\.')}[,}]`));
  }
});

test('the build of the text reader that is loaded here is among those that are shipped', () => {
  const loader = readFileSync(shippedFile('tesseract.js/src/worker-script/index.js'), 'utf8');
  // Told by "lstmOnly", a yes or no, so that the number it is compared with never fits (getCore.js).
  expect(loader).toContain('adapter.getCore(lstmOnly');
  expect(yml).toContain("'!node_modules/tesseract.js-core/{*-lstm*,*.wasm.js}'");
});
