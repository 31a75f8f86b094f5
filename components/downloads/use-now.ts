import { useEffect, useState } from 'react';

/** The time in ms, told anew every so often (ms) so that ages do not stand still. */
export function useNow(every: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
