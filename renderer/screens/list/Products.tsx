import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignal } from '../../app/signal.ts';
import { Empty } from '../../parts/Empty.tsx';
import { Failed, Waiting } from '../../parts/Loaded.tsx';
import { Basket } from './Basket.tsx';
import { AddCard, Card } from './Card.tsx';
import { filter as filterSignal, narrowed, NO_FILTER, type Filter } from './filter.ts';
import { layout, scrolled } from './layout.ts';
import classes from './Products.module.css';
import { Row } from './Row.tsx';
import { useArrows } from './useArrows.ts';
import { useRows } from './useRows.ts';

// In rem, as the style sheet has them: the least width of a card, the height of a card and of a row.
const CARD_WIDTH = 16;
const CARD_HEIGHT = 22;
const ROW_HEIGHT = 6;

/** The products themselves, as cards or rows; only what is in sight is drawn, however many there are. */
export function Products({ filter, onAdd }: { filter: Filter; onAdd: () => void }) {
  const { t } = useTranslation();
  const view = useSignal(layout);
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: measured, width } = useElementSize();
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const lanes = view === 'cards' ? Math.max(1, Math.floor(width / (CARD_WIDTH * rem))) : 1;
  const [sight, setSight] = useState({ first: 0, last: 0 });
  const rows = useRows(filter, false, sight.first * lanes, sight.last * lanes + lanes - 1);
  // A last tile to add one more; with filters on it would be in the way.
  const tiles = rows.total + (view === 'cards' && !narrowed(filter) ? 1 : 0);
  const lines = useVirtualizer({
    count: Math.ceil(tiles / lanes),
    getScrollElement: () => scroller.current,
    estimateSize: () => (view === 'cards' ? CARD_HEIGHT : ROW_HEIGHT) * rem,
    overscan: 4,
    initialOffset: scrolled.get,
    onChange: ({ range, scrollOffset }) => {
      scrolled.set(scrollOffset ?? 0);
      const { startIndex: first = 0, endIndex: last = 0 } = range ?? {};
      setSight((before) => (before.first === first && before.last === last ? before : { first, last }));
    },
  });
  const shownFilter = useRef(filter);
  useEffect(() => {
    if (shownFilter.current === filter) return;
    shownFilter.current = filter;
    scroller.current?.scrollTo({ top: 0 });
  }, [filter]);
  useEffect(() => lines.measure(), [lines, view, lanes]);
  const onKeyDown = useArrows({
    scroller,
    total: rows.total,
    lanes,
    reach: (index) => lines.scrollToIndex(Math.floor(index / lanes)),
  });

  if (!rows.head.data)
    return rows.head.isError ? (
      <Failed error={rows.head.error} onAgain={() => void rows.head.refetch()} />
    ) : (
      <Waiting />
    );
  if (rows.total === 0 && narrowed(filter)) {
    return (
      <Empty title={t('list.none.title')} words={t('list.none.words')}>
        <Button variant="default" onClick={() => filterSignal.set({ ...NO_FILTER, sort: filter.sort })}>
          {t('list.clear')}
        </Button>
      </Empty>
    );
  }
  if (rows.total === 0) {
    return (
      <Empty picture={<Basket />} title={t('list.empty.title')} words={t('list.empty.words')}>
        <Button leftSection={<IconPlus size={22} stroke={2} />} onClick={onAdd}>
          {t('list.empty.add')}
        </Button>
      </Empty>
    );
  }
  return (
    <div ref={scroller} className={classes.scroller}>
      <div
        ref={measured}
        className={classes.all}
        role="list"
        aria-label={t('list.count', { count: rows.total })}
        style={{ height: lines.getTotalSize() }}
      >
        {width > 0 &&
          lines.getVirtualItems().map((line) => (
            <div
              key={line.key}
              ref={lines.measureElement}
              data-index={line.index}
              className={view === 'cards' ? classes.cards : classes.row}
              style={{
                transform: `translateY(${line.start}px)`,
                gridTemplateColumns: `repeat(${lanes}, minmax(0, 1fr))`,
              }}
            >
              {Array.from({ length: lanes }, (_, lane) => {
                const index = line.index * lanes + lane;
                if (index === rows.total && tiles > rows.total) return <AddCard key="add" onAdd={onAdd} />;
                if (index >= rows.total) return null;
                const product = rows.at(index);
                const Tile = view === 'cards' ? Card : Row;
                return (
                  <Tile
                    key={product?.id ?? index}
                    product={product}
                    index={index}
                    total={rows.total}
                    onKeyDown={onKeyDown}
                  />
                );
              })}
            </div>
          ))}
      </div>
    </div>
  );
}
