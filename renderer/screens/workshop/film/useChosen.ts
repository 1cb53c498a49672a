import { useState } from 'react';

/** Photos that are chosen for what is done to many at once; those that went away meanwhile no longer count. */
export function useChosen(ids: string[]) {
  const [choosing, setChoosing] = useState(false);
  const [all, setAll] = useState<string[]>([]);
  const chosen = ids.filter((id) => all.includes(id));
  return {
    choosing,
    chosen,
    setChoosing: (on: boolean) => {
      setAll([]);
      setChoosing(on);
    },
    toggle: (id: string) => setAll(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]),
  };
}
