import { useEffect, useState } from 'react';

/** The present instant, renewed every half minute: for words like «hôm nay» that grow old on screen. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const handle = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(handle);
  }, []);
  return now;
}
