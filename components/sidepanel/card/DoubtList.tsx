import { useEffect, useRef } from 'react';
import type { CardTools } from './card-tools';
import { DoubtBox } from './DoubtBox';

/** The doubtful values. Settling one leads on to the next, and after the last to the foot. */
export function DoubtList({ tools }: { tools: CardTools }) {
  const { doubts } = tools.invoice;
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(doubts.length);
  useEffect(() => {
    const settled = doubts.length < before.current;
    before.current = doubts.length;
    if (!settled || document.activeElement !== document.body) return; // the pressed button is gone
    const next = list.current?.querySelector<HTMLElement>('.dr .btn');
    (next ?? document.querySelector<HTMLElement>('.cardpane .act .btn'))?.focus();
  }, [doubts.length]);
  return (
    <div ref={list}>
      {doubts.map((field, at) => (
        <DoubtBox key={field} field={field} number={at + 1} tools={tools} />
      ))}
    </div>
  );
}
