// The same checks as a person would write them with Debian's python3-opencv: whole-picture numbers on a copy of 1024 px.
import { execFileSync } from 'node:child_process';

/** `python3` may be one without the package; Debian's own has it when the package is installed. */
const PYTHONS = ['python3', '/usr/bin/python3'];

/** Takes the rounds and the files; prints milliseconds a photo, the least disturbed round of each file: decode, then all. */
const SCRIPT = `
import sys, time
import cv2
import numpy as np
cv2.setNumThreads(1)
NOISE = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)

def decoded(path):
    return cv2.imread(path, cv2.IMREAD_COLOR)

def checked(path):
    full = decoded(path)
    scale = min(1, 1024 / max(full.shape[:2]))
    small = cv2.resize(full, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    laplacian = cv2.Laplacian(grey, cv2.CV_16S)
    absolute = np.abs(laplacian)
    peak = np.percentile(absolute, 99.9)
    low, high = np.percentile(grey, (1, 99))
    blur = peak / (high - low + 10)
    across, down = cv2.Sobel(grey, cv2.CV_16S, 1, 0), cv2.Sobel(grey, cv2.CV_16S, 0, 1)
    energy = [float(np.mean(np.square(part.astype(np.float32)))) for part in (across, down)]
    noise = np.sqrt(np.pi / 2) / 6 * np.mean(np.abs(cv2.filter2D(grey, cv2.CV_32F, NOISE)))
    clipped = np.mean(np.all(small >= 253, axis=2))
    contrast = np.subtract(*np.percentile(grey, (95, 5)))
    h, w = grey.shape
    band = max(1, round(.04 * min(h, w)))
    ring = np.concatenate([small[:band].reshape(-1, 3), small[-band:].reshape(-1, 3),
                           small[:, :band].reshape(-1, 3), small[:, -band:].reshape(-1, 3)])
    white = np.mean(ring.min(axis=1) >= 245)
    median = np.median(ring, axis=0)
    mask = np.abs(small.astype(np.int16) - median).max(axis=2) > 28
    rows, columns = mask.sum(axis=1), mask.sum(axis=0)
    hashes = cv2.resize(grey, (9, 8), interpolation=cv2.INTER_AREA), cv2.dct(np.float32(cv2.resize(grey, (32, 32), interpolation=cv2.INTER_AREA)))
    return blur, energy, noise, clipped, contrast, white, rows, columns, hashes

rounds, paths = int(sys.argv[1]), sys.argv[2:]
best = [[float('inf')] * len(paths) for _ in range(2)]
for _ in range(rounds):
    for which, path in enumerate(paths):
        for job, work in enumerate((decoded, checked)):
            start = time.perf_counter()
            work(path)
            best[job][which] = min(best[job][which], 1000 * (time.perf_counter() - start))
print(*(sum(each) / len(paths) for each in best))
`;

function runs(python: string): boolean {
  try {
    execFileSync(python, ['-c', 'import cv2, numpy'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds a photo for all checks; null where the package is not installed. */
export function opencv(paths: string[], rounds: number): number | null {
  const python = PYTHONS.find(runs);
  if (python === undefined) return null;
  const answer = execFileSync(python, ['-c', SCRIPT, String(rounds), ...paths], { encoding: 'utf8' });
  return Number(answer.trim().split(' ')[1]);
}
