import { oc } from '@orpc/contract';
import { z } from 'zod';
import { ProgrammeId, ShortList } from '../model/index.ts';
import { OwnShortList } from './short-list-views.ts';

const one = z.object({ programmeId: ProgrammeId });

/** A participant's own say. Participants only, and each their own. */
export const shortList = {
  read: oc
    .route({
      method: 'GET',
      path: '/programmes/{programmeId}/short-list',
      tags: ['enrolment'],
      summary: 'Colleagues who fit me, whom I asked to meet, and whom I set aside',
    })
    .input(one)
    .output(OwnShortList),
  save: oc
    .route({
      method: 'PUT',
      path: '/programmes/{programmeId}/short-list',
      tags: ['enrolment'],
      summary: 'Say whom I would like to meet, and, for nobody else to see, whom I would not',
    })
    .input(one.extend(ShortList.shape))
    .output(z.object({ savedAt: z.int() })),
};
