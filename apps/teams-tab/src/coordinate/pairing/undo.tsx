import { Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons';
import { useText } from '@tandem/ui';
import { useEffect, useRef } from 'react';
import { en } from '../../en.ts';
import type { Deciding } from './use-deciding.ts';

/** Takes back the last change; takes the focus when the row that had it is gone with that change. */
export const Undo = ({ deciding: { last, undo, busy, proposal } }: { deciding: Deciding }) => {
  const t = useText(en);
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.querySelector('button')?.focus();
  }, [proposal.revision]);
  return last === null ? null : (
    <span ref={place}>
      <Button appearance="subtle" icon={<ArrowUndo20Regular />} disabledFocusable={busy} onClick={undo}>
        {t(`undo.${last}`)}
      </Button>
    </span>
  );
};
