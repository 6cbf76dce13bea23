import type { Term } from '@tandem/core/model';
import { en } from '../language/en.ts';
import { useText } from '../language/use-text.ts';

export const useTermName = (): ((term: Term) => string) => {
  const t = useText(en);
  return (term) => t(`reasons.${term}`);
};
