/** Joined pixels of one ink. Edges in pixels; right and bottom are the first outside. */
export interface Blob {
  ink: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Pixels in it. */
  area: number;
  /** Its number in `labels`. */
  label: number;
}

export interface Blobs {
  blobs: Blob[];
  /** The blob's number at each pixel; 0 is none. */
  labels: Int32Array;
  width: number;
  height: number;
}

/** Joins pixels of one ink that touch at a side, in one pass with a second to settle what met late. */
export function blobsOf(inks: Uint8Array, width: number, height: number): Blobs {
  const labels = new Int32Array(width * height);
  const parent = [0];
  const root = (label: number): number => {
    let at = label;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const ink = inks[at]!;
      if (ink === 0) continue;
      const left = x > 0 && inks[at - 1] === ink ? labels[at - 1]! : 0;
      const above = y > 0 && inks[at - width] === ink ? labels[at - width]! : 0;
      if (left && above && left !== above) {
        const [a, b] = [root(left), root(above)];
        if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
      }
      if (left || above) labels[at] = left || above;
      else {
        labels[at] = parent.length;
        parent.push(parent.length);
      }
    }
  }
  const found = new Map<number, Blob>();
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if (labels[at] === 0) continue;
      const label = (labels[at] = root(labels[at]!));
      const blob = found.get(label);
      if (!blob) found.set(label, { ink: inks[at]!, left: x, top: y, right: x + 1, bottom: y + 1, area: 1, label });
      else {
        blob.area++;
        if (x < blob.left) blob.left = x;
        if (x >= blob.right) blob.right = x + 1;
        blob.bottom = y + 1;
      }
    }
  }
  return { blobs: [...found.values()], labels, width, height };
}
