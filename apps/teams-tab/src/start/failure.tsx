import { problemOf } from '@tandem/client';
import { Notice } from '@tandem/ui';

/** Why a press did not work, said where it was pressed; nothing while there is nothing to say. */
export const Failure = ({ error }: { error: unknown }) =>
  error === null || error === undefined ? null : (
    <div role="alert">
      <Notice>{problemOf(error).detail}</Notice>
    </div>
  );
