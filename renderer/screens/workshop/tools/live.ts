import type { Tool } from './tool.ts';

/** Screens and pictures are lighter than light itself by this power (sRGB, nearly). */
const SCREEN_GAMMA = 2.2;

/**
 * What the page itself does to a picture that is a moment behind the slider, so that the eye follows the hand: degrees
 * clockwise, and a factor of brightness as the screen counts it.
 */
export function live(now: Tool | null, drawn: Tool | null): { degrees: number; brightness: number } {
  if (now?.op === 'straighten' && drawn?.op === 'straighten')
    return { degrees: now.degrees - drawn.degrees, brightness: 1 };
  if (now?.op === 'expose' && drawn?.op === 'expose')
    return { degrees: 0, brightness: 2 ** ((now.stops - drawn.stops) / SCREEN_GAMMA) };
  return { degrees: 0, brightness: 1 };
}

/** How much a picture of this shape (width over height) has to grow so that no empty corner shows once it is turned. */
export function coverScale(degrees: number, shape: number): number {
  const angle = (Math.abs(degrees) * Math.PI) / 180;
  return Math.cos(angle) + Math.sin(angle) * Math.max(shape, 1 / shape);
}
