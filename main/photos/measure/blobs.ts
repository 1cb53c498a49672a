import type { Area, Cells } from './cells.ts';

export interface Blob extends Area {
  /** Cells in it. */
  size: number;
  /** What its cells carry in `labels`. */
  label: number;
}

export interface Blobs {
  /** For each cell 0 or the label of the blob it belongs to. */
  labels: Uint16Array;
  /** In reading order of their first cell. */
  blobs: Blob[];
}

/** More blobs than this is grain, not things; the rest of the cells stays unlabelled. */
const MOST = 65_535;

/** Groups of marked cells (1 in `mask`) that touch side by side. */
export function blobsOf(mask: Uint8Array, { columns, rows }: Pick<Cells, 'columns' | 'rows'>): Blobs {
  const labels = new Uint16Array(mask.length);
  const waiting = new Uint32Array(mask.length);
  const blobs: Blob[] = [];
  for (let start = 0; start < mask.length && blobs.length < MOST; start++) {
    if (mask[start] !== 1 || labels[start] !== 0) continue;
    const label = blobs.length + 1;
    const blob: Blob = { label, size: 0, left: columns, top: rows, right: 0, bottom: 0 };
    let end = 0;
    labels[start] = label;
    waiting[end++] = start;
    for (let next = 0; next < end; next++) {
      const cell = waiting[next]!;
      const column = cell % columns;
      const row = (cell - column) / columns;
      blob.left = Math.min(blob.left, column);
      blob.right = Math.max(blob.right, column);
      blob.top = Math.min(blob.top, row);
      blob.bottom = Math.max(blob.bottom, row);
      for (const side of [column > 0 ? -1 : 0, column < columns - 1 ? 1 : 0, -columns, columns]) {
        const near = cell + side;
        if (side === 0 || near < 0 || near >= mask.length || mask[near] !== 1 || labels[near] !== 0) continue;
        labels[near] = label;
        waiting[end++] = near;
      }
    }
    blob.size = end;
    blobs.push(blob);
  }
  return { labels, blobs };
}
