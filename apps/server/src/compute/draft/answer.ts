import {
  adopt,
  changeWith,
  explainCircle,
  explainPair,
  possible,
  prove,
  resultOf,
  solvedRun,
  waysIn,
} from '@tandem/core/matching';
import type { Decided } from '@tandem/core/contract';
import { decidedInput } from '../../modules/pairing/decided-input.ts';
import { peopleBehind } from '../../modules/pairing/stored-result.ts';
import { between } from '../between.ts';
import { welcome, type OpenDraft } from './open-draft.ts';
import type { Board, DraftAnswer, DraftQuestion, WithoutEach } from './question.ts';
import { scenario } from './scenario.ts';

/** Answers about a draft that stands as the board says. Only `decide` changes what is kept. */
export const answerAbout = (draft: OpenDraft, { decided }: Board, question: DraftQuestion): DraftAnswer => {
  const { live } = draft;
  const { kind } = question;
  switch (kind) {
    case 'whatIf':
      welcome(draft, question.arrivals);
      return { kind, change: changeWith(live, decidedInput(draft.input, question.wanted, draft.joined)) };
    case 'decide': {
      welcome(draft, question.arrivals);
      const wanted = decidedInput(draft.input, question.wanted, draft.joined);
      adopt(live, wanted);
      // Whether it is saved is not known here.
      draft.decided = question.wanted;
      draft.revision = null;
      const result = resultOf(solvedRun(live.outcome));
      return { kind, result, people: peopleBehind(wanted), withoutEach: withoutEach(draft, question.wanted) };
    }
    case 'weigh':
      return { kind, withoutEach: withoutEach(draft, decided) };
    case 'scenarios':
      return { kind, scenarios: question.objectives.map((objective) => scenario(live, objective)) };
    case 'explain':
      return { kind, explanation: explainPair(live, question.two) };
    case 'explainCircle':
      return { kind, explanation: explainCircle(live, question.personId) };
    case 'waysIn':
      return { kind, ways: waysIn(live, question.personId, question.role) };
    case 'between':
      return { kind, between: between(live, question.a, question.b) };
    case 'prove':
      return { kind, proof: prove(live.outcome) };
  }
};

const withoutEach = ({ live, input, joined }: OpenDraft, { objective, decisions }: Decided): WithoutEach =>
  decisions.map(({ kind }, at) =>
    possible(() => {
      // An hour changes no pair.
      if (kind === 'hour') return { pairs: 0, points: 0 };
      const without = decidedInput(input, { objective, decisions: decisions.toSpliced(at, 1) }, joined);
      const { pairs, points } = changeWith(live, without);
      return { pairs, points };
    }),
  );
