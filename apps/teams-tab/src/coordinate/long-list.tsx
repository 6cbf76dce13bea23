import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type Key, type ReactNode } from 'react';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, position: 'relative' },
  item: { position: 'absolute', insetBlockStart: 0, insetInline: 0 },
});

type Props<Item> = {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => Key;
  /** Usual height of a row, pixels; each is measured as soon as it is shown. */
  readonly height: number;
  readonly children: (item: Item) => ReactNode;
};

/**
 * A list of any length: only the rows near the part of the page that is seen are drawn, and the one that has the focus,
 * so that it is not lost. Each row says which of how many it is.
 */
export const LongList = <Item,>({ items, keyOf, height, children }: Props<Item>) => {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  const [focused, setFocused] = useState<number | null>(null);
  // What stands above the list may grow or go.
  const measure = () => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    setAbove(Math.round(top + window.scrollY));
  };
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => height,
    overscan: 6,
    scrollMargin: above,
    onChange: measure,
    getItemKey: (index) => keyOfAt(items, keyOf, index),
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      const kept = focused === null || focused >= items.length || seen.includes(focused) ? [] : [focused];
      return [...seen, ...kept].toSorted((a, b) => a - b);
    },
  });
  useLayoutEffect(measure, [items]);
  return (
    <ul
      ref={list}
      role="list"
      className={styles.list}
      style={{ height: virtual.getTotalSize() }}
      onBlur={() => setFocused(null)}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return item === undefined ? null : (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start - above}px)` }}
            onFocus={() => setFocused(index)}
          >
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
};

const keyOfAt = <Item,>(items: readonly Item[], keyOf: (item: Item) => Key, index: number): Key => {
  const item = items[index];
  return item === undefined ? index : keyOf(item);
};
