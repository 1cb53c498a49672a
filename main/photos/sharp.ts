import type sharp from 'sharp';

export type Sharp = typeof sharp;

let loading: Promise<Sharp> | null = null;

/**
 * sharp takes 100 ms and 29 MB to load, so it comes at first use. One thread a picture, since the second core belongs to
 * the person; no cache, since no picture is decoded twice in a row.
 */
export function loadSharp(): Promise<Sharp> {
  loading ??= import('sharp').then((module) => {
    module.default.concurrency(1);
    module.default.cache(false);
    return module.default;
  });
  return loading;
}
