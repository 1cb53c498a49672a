import { IconArrowsHorizontal } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dividerKey } from './divide.ts';
import classes from './Picture.module.css';

/** The line between before and after: dragged, or moved with the arrow keys. Places are pixels from the window's edge. */
export function Divider({
  percent,
  at,
  from,
  to,
  onMove,
}: {
  percent: number;
  at: number;
  from: number;
  to: number;
  onMove(percent: number): void;
}) {
  const { t } = useTranslation();
  const grip = useRef<HTMLDivElement>(null);
  useEffect(() => grip.current?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={grip}
      role="slider"
      tabIndex={0}
      aria-label={t('workshop.compare.divider')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(percent)}
      aria-valuetext={t('workshop.compare.share', { percent: Math.round(percent) })}
      className={classes.divider}
      style={{ left: at }}
      onKeyDown={(event) => {
        const next = dividerKey(event.key, event.shiftKey, percent);
        if (next === null) return;
        event.preventDefault();
        event.stopPropagation();
        onMove(next);
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={({ currentTarget, pointerId, clientX }) => {
        if (!currentTarget.hasPointerCapture(pointerId)) return;
        const left = currentTarget.parentElement?.getBoundingClientRect().left ?? 0;
        onMove(Math.min(100, Math.max(0, ((clientX - left - from) / Math.max(1, to - from)) * 100)));
      }}
    >
      <span className={classes.grip}>
        <IconArrowsHorizontal size={22} stroke={2} aria-hidden />
      </span>
    </div>
  );
}
