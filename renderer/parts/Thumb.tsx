import { IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './Thumb.module.css';

/** Widths in pixels that the house keeps of each picture. */
type Width = 320 | 960;

/**
 * A picture by its look (the hash of its file while nothing is done to it); an empty frame while there is none, or none can be shown. It fills its box.
 *   alt   what is on it; empty when the words beside it say so already
 */
export function Thumb({
  look,
  width = 320,
  alt = '',
  fit = 'cover',
}: {
  look: string | null;
  width?: Width;
  alt?: string;
  fit?: 'cover' | 'contain';
}) {
  const [broken, setBroken] = useState<string | null>(null);
  if (look === null || broken === look) {
    return (
      <span className={classes.none} role={alt ? 'img' : undefined} aria-label={alt || undefined}>
        <IconPhoto stroke={1.25} aria-hidden />
      </span>
    );
  }
  return (
    <img
      className={classes.picture}
      src={`/thumb/${look}/${width}`}
      alt={alt}
      style={{ objectFit: fit }}
      loading="lazy"
      decoding="async"
      draggable={false}
      onError={() => setBroken(look)}
    />
  );
}
