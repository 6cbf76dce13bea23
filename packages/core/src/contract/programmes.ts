import { oc } from '@orpc/contract';
import { z } from 'zod';
import {
  MeetingWishes,
  PairId,
  PersonId,
  Profile,
  Programme,
  ProgrammeId,
  ProgrammeState,
  RoleCapacity,
  Slot,
} from '../model/index.ts';
import { HourChoices } from './hours-views.ts';
import { Bookings, ParticipantRow, PlannedAgain, ProgrammeHealth, Readiness } from './programme-views.ts';
import { ImportPreview, Sheet } from './sheet-views.ts';
import { PersonCard, ProgrammeCard } from './views.ts';

const one = z.object({ programmeId: ProgrammeId });
const settings = Programme.omit({ id: true, state: true });

/** Coordinators only, except where a route says otherwise. */
export const programmes = {
  list: oc
    .route({ method: 'GET', path: '/programmes', tags: ['programmes'], summary: 'Every programme of the organisation' })
    .output(z.object({ programmes: z.array(ProgrammeCard.extend({ people: z.int(), pairs: z.int() })) })),
  create: oc
    .route({
      method: 'POST',
      path: '/programmes',
      tags: ['programmes'],
      summary: 'Start a programme, as a draft',
      successStatus: 201,
    })
    .input(settings)
    .output(Programme),
  read: oc
    .route({
      method: 'GET',
      path: '/programmes/{programmeId}',
      tags: ['programmes'],
      summary: 'Settings of a programme',
    })
    .input(one)
    .output(Programme),
  update: oc
    .route({ method: 'PUT', path: '/programmes/{programmeId}', tags: ['programmes'], summary: 'Change the settings' })
    .input(settings.extend({ programmeId: ProgrammeId }))
    .output(Programme),
  advance: oc
    .route({
      method: 'POST',
      path: '/programmes/{programmeId}/state',
      tags: ['programmes'],
      summary: 'Open enrolment, or close the programme',
    })
    .input(one.extend({ to: ProgrammeState }))
    .output(Programme),
  participants: oc
    .route({
      method: 'GET',
      path: '/programmes/{programmeId}/participants',
      tags: ['programmes'],
      summary: 'Who takes part',
    })
    .input(one)
    .output(z.object({ participants: z.array(ParticipantRow) })),
  /** What a spreadsheet says about people; nothing is kept. */
  previewImport: oc
    .route({
      method: 'POST',
      path: '/programmes/{programmeId}/import/preview',
      tags: ['programmes'],
      summary: 'Read a spreadsheet of people, row by row',
    })
    .input(one.extend(Sheet.shape))
    .output(ImportPreview),
  /** Rows with nothing wrong are kept; nobody's own words are overwritten. */
  importPeople: oc
    .route({
      method: 'POST',
      path: '/programmes/{programmeId}/import',
      tags: ['programmes'],
      summary: 'Add the people of a spreadsheet, invited by the coordinator',
    })
    .input(one.extend(Sheet.shape))
    .output(ImportPreview),
  bookings: oc
    .route({
      method: 'GET',
      path: '/programmes/{programmeId}/bookings',
      tags: ['programmes'],
      summary: 'Series on their way into Outlook',
    })
    .input(one)
    .output(Bookings),
  /** Every series that still has dates, around what is in everybody's calendar now. Nothing is kept. */
  planAgain: oc
    .route({
      method: 'POST',
      path: '/programmes/{programmeId}/plan-again',
      tags: ['programmes'],
      summary: 'Which series would get another hour if the programme were planned again',
    })
    .input(one.extend({ readiness: Readiness.default('few') }))
    .output(PlannedAgain),
  hourChoices: oc
    .route({
      method: 'GET',
      path: '/programmes/{programmeId}/hours/{pairId}',
      tags: ['programmes'],
      summary: 'Other hours for what is left of a series, and who gives way to each',
    })
    .input(one.extend({ pairId: PairId }))
    .output(HourChoices),
  /** What is left of these series moves to these hours, all of them or none. */
  changeHours: oc
    .route({
      method: 'POST',
      path: '/programmes/{programmeId}/hours',
      tags: ['programmes'],
      summary: 'Give series other hours',
    })
    .input(one.extend({ changes: z.array(z.object({ pairId: PairId, slot: Slot })).min(1) }))
    .output(Bookings),
  health: oc
    .route({
      method: 'GET',
      path: '/programmes/{programmeId}/health',
      tags: ['programmes'],
      summary: 'How the programme is doing',
    })
    .input(one)
    .output(ProgrammeHealth),
  /** Participants: what the directory and earlier rounds already know, to start from. */
  enrolment: oc
    .route({
      method: 'GET',
      path: '/programmes/{programmeId}/enrolment',
      tags: ['enrolment'],
      summary: 'My enrolment, prefilled',
    })
    .input(one)
    .output(
      z.object({
        programme: Programme,
        me: PersonCard,
        enrolled: z.boolean(),
        roles: z.array(RoleCapacity),
        profile: Profile,
        /** Names others already use, so that the same skill is written the same way. */
        skills: z.array(z.object({ name: z.string(), people: z.int() })),
      }),
    ),
  enrol: oc
    .route({
      method: 'PUT',
      path: '/programmes/{programmeId}/enrolment',
      tags: ['enrolment'],
      summary: 'Join, or change my profile',
    })
    .input(one.extend({ roles: z.array(RoleCapacity).min(1), profile: Profile }))
    .output(z.object({ personId: PersonId, savedAt: z.int() })),
  /** While a programme runs, too: what comes next is booked and moved by it. */
  changeTimes: oc
    .route({
      method: 'PUT',
      path: '/programmes/{programmeId}/enrolment/meeting',
      tags: ['enrolment'],
      summary: 'Change when I like to meet',
    })
    .input(one.extend({ meeting: MeetingWishes }))
    .output(z.object({ savedAt: z.int() })),
  leave: oc
    .route({
      method: 'DELETE',
      path: '/programmes/{programmeId}/enrolment',
      tags: ['enrolment'],
      summary: 'Leave before pairs are published',
    })
    .input(one)
    .output(z.object({ left: z.literal(true) })),
};
