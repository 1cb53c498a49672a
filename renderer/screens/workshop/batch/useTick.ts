import { useEffect, useState } from 'react';

/** The present instant in milliseconds, renewed every second: for how long something will take yet. */
export function useTick(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const handle = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(handle);
  }, []);
  return now;
}
