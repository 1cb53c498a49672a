import { useViewportSize } from '@mantine/hooks';

// Root em: 1280 pixels at normal text size; large text needs a wider window for the same room.
const WIDE = 80;

/** Whether a panel fits beside the step. Media queries do not know of the text size that the person chose. */
export function useWide(): boolean {
  const { width } = useViewportSize();
  const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return (width || window.innerWidth) / em >= WIDE;
}
