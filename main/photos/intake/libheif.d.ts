/** The package describes its module in libheif.d.ts but has no types for the file that holds the wasm in itself. */
declare module 'libheif-js/wasm-bundle.js' {
  import type { MainModule } from 'libheif-js/libheif-wasm/libheif.js';
  const libheif: MainModule;
  export default libheif;
}
