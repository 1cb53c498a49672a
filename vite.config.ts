import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';

export const root = dirname(fileURLToPath(import.meta.url));
const at = (path: string) => resolve(root, path);

/**
 * The screens. Everything is a file of our own beside index.html – no inline script, no data: font – so that a strict
 * content policy holds; paths are relative, so the same files serve loopback HTTP and the app's own scheme.
 */
export const screens: InlineConfig = {
  root: at('renderer'),
  base: './',
  plugins: [react()],
  build: {
    outDir: at('dist/renderer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The settings screen shows it.
    license: { fileName: 'licences.md' },
    sourcemap: false,
    // Kilobytes. The files come from this machine, so one large chunk costs nobody a download.
    chunkSizeWarningLimit: 2_000,
  },
};

// What is not bundled: packages with native or wasm parts (they are the run-time dependencies), Electron, and Node itself.
const packages = Object.keys(JSON.parse(readFileSync(at('package.json'), 'utf8')).dependencies);
const outside = (id: string) =>
  isBuiltin(id) || ['electron', ...packages].some((name) => id === name || id.startsWith(`${name}/`));

/** The process behind the Electron window, with its workers beside it. */
export const shell: InlineConfig = {
  root,
  plugins: [workers()],
  // Only packages named here stay outside; without it Vite would leave every package out.
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node24',
    outDir: at('dist/main'),
    emptyOutDir: true,
    rolldownOptions: {
      input: { electron: at('main/doors/electron/main.ts') },
      external: outside,
      // Flat: a worker is found as the neighbour of whatever chunk starts it.
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
};

/** The bridge into the window: a sandboxed preload must be one CommonJS file. */
export const bridge: InlineConfig = {
  root,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: at('dist/main'),
    emptyOutDir: false,
    rolldownOptions: {
      input: { preload: at('main/doors/electron/preload.ts') },
      external: outside,
      output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
    },
  },
};

/**
 * Sources name a helper process with `new URL('./worker.ts', import.meta.url)`, which Node runs as it stands. In the bundle
 * that file gets its own entry, named after its folder (main/photos/pool/worker.ts → photos-pool-worker.js).
 */
function workers(): Plugin {
  const started = /new URL\('(\.[\w./-]*worker\.ts)', import\.meta\.url\)/g;
  return {
    name: 'workers',
    // Before types are stripped, while the line still is as it was written.
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const bundled = code.replace(started, (_, path: string) => {
        const file = resolve(dirname(id), path);
        const fileName = relative(at('main'), file).replaceAll(sep, '-').replace(/ts$/, 'js');
        this.emitFile({ type: 'chunk', id: file, fileName });
        return `new URL('./${fileName}', import.meta.url)`;
      });
      return bundled === code ? null : { code: bundled, map: null };
    },
  };
}

export default screens;
