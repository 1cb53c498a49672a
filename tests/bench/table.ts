import type { Row } from './row.ts';

/** Rows as plain text, numbers to the right, three significant digits. */
export function table(rows: Row[]): string {
  const head = ['what', 'ours', 'floor', 'unit', 'ratio', 'note'];
  const body = rows.map((row) => [
    row.what,
    digits(row.ours),
    digits(row.floor),
    row.unit,
    `${digits(row.ratio)}×`,
    row.note ?? '',
  ]);
  const cells = [head, ...body];
  const widths = head.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const right = new Set([1, 2, 4]);
  return cells
    .map((line) =>
      line
        .map((cell, column) =>
          right.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function digits(value: number): string {
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
