/** Small pieces of SVG that labels are put together from. */
export const sheet = (width: number, height: number, parts: readonly string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`;

export const box = (x: number, y: number, width: number, height: number, fill: string, radius = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;

export const frame = (x: number, y: number, width: number, height: number, stroke: string, thick: number, radius = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="none" stroke="${stroke}" stroke-width="${thick}"/>`;

export const disc = (x: number, y: number, radius: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;

export const shape = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;

export const stroke = (d: string, colour: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

export const placed = (part: string, x: number, y: number, scale: number, turn = 0) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${part}</g>`;

const star = (x: number, y: number, radius: number, fill: string) => {
  const points = Array.from({ length: 10 }, (_, i) => {
    const [r, a] = [i % 2 === 0 ? radius : radius * 0.42, (i * Math.PI) / 5];
    return `${(x + r * Math.sin(a)).toFixed(1)} ${(y - r * Math.cos(a)).toFixed(1)}`;
  });
  return shape(`M${points.join('L')}Z`, fill);
};

/** Plain stars for the grade; on purpose not the certification mark, which only its holders may print. */
export const stars = (count: number, x: number, y: number, size: number, fill: string) =>
  Array.from({ length: count }, (_, i) => star(x + (i - (count - 1) / 2) * size * 1.25, y, size / 2, fill)).join('');
