import { useSay } from './say.tsx';

/** Puts words where one can paste them, and says so. */
export function useCopy(): (words: string, said: string) => void {
  const say = useSay();
  return (words, said) => void navigator.clipboard.writeText(words).then(() => say.done(said), say.failed);
}
