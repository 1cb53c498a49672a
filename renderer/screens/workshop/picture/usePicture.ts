import { useEffect, useState } from 'react';
import type { Size } from './zoom.ts';

export type Picture = {
  /** The best copy that is here; what was shown before stays until there is a better one. */
  src: string;
  /** Size of that copy; null before the first has come. */
  size: Size | null;
  /** A better copy is on its way. */
  waiting: boolean;
  failed: boolean;
};

type Come = { src: string; size: Size };

/** A picture that is there at once and gets better: the small copy first, then the best one. */
export function usePicture(quick: string, best: string): Picture {
  const [come, setCome] = useState<Come | null>(null);
  const [lost, setLost] = useState<string | null>(null);
  useEffect(() => {
    let over = false;
    let bestIsHere = false;
    const fetchOne = (src: string) => {
      const image = new Image();
      image.src = src;
      image.decode().then(
        () => {
          if (over || (bestIsHere && src !== best)) return;
          bestIsHere ||= src === best;
          setCome({ src, size: { width: image.naturalWidth, height: image.naturalHeight } });
        },
        () => !over && src === best && setLost(best),
      );
    };
    fetchOne(best);
    if (quick !== best) fetchOne(quick);
    return () => {
      over = true;
    };
  }, [quick, best]);
  const waiting = come?.src !== best && lost !== best;
  return { src: come?.src ?? quick, size: come?.size ?? null, waiting, failed: lost === best && come === null };
}
