import type { Deps } from '../../deps.ts';
import { api } from '../api.ts';
import { readBookings } from '../pairing/bookings.ts';
import { changeHours } from '../pairing/change-hours.ts';
import { planAgain } from '../pairing/plan-again.ts';
import { readSeriesChoices } from '../pairing/series-choices.ts';
import { readHealth } from '../feedback/health.ts';
import { importPeople, previewImport } from './import.ts';
import { changeTimes, enrol, leave, readEnrolment } from './enrolment.ts';
import {
  advanceProgramme,
  createProgramme,
  listAll,
  listParticipantRows,
  readProgramme,
  updateProgramme,
} from './usecases.ts';

const routes = api.programmes;

export const programmeRoutes = (deps: Deps) =>
  routes.router({
    list: routes.list.handler(({ context }) => listAll(deps, context.caller)),
    create: routes.create.handler(({ context, input }) => createProgramme(deps, context.caller, input)),
    read: routes.read.handler(({ context, input }) => readProgramme(deps, context.caller, input.programmeId)),
    update: routes.update.handler(({ context, input: { programmeId, ...settings } }) =>
      updateProgramme(deps, context.caller, programmeId, settings),
    ),
    advance: routes.advance.handler(({ context, input }) =>
      advanceProgramme(deps, context.caller, input.programmeId, input.to),
    ),
    participants: routes.participants.handler(({ context, input }) =>
      listParticipantRows(deps, context.caller, input.programmeId),
    ),
    previewImport: routes.previewImport.handler(({ context, input: { programmeId, ...sheet } }) =>
      previewImport(deps, context.caller, programmeId, sheet),
    ),
    importPeople: routes.importPeople.handler(({ context, input: { programmeId, ...sheet } }) =>
      importPeople(deps, context.caller, programmeId, sheet),
    ),
    bookings: routes.bookings.handler(({ context, input }) => readBookings(deps, context.caller, input.programmeId)),
    planAgain: routes.planAgain.handler(({ context, input: { programmeId, readiness } }) =>
      planAgain(deps, context.caller, programmeId, readiness),
    ),
    changeHours: routes.changeHours.handler(({ context, input: { programmeId, changes } }) =>
      changeHours(deps, context.caller, programmeId, changes),
    ),
    hourChoices: routes.hourChoices.handler(({ context, input: { programmeId, pairId } }) =>
      readSeriesChoices(deps, context.caller, programmeId, pairId),
    ),
    health: routes.health.handler(({ context, input }) => readHealth(deps, context.caller, input.programmeId)),
    enrolment: routes.enrolment.handler(({ context, input }) => readEnrolment(deps, context.caller, input.programmeId)),
    enrol: routes.enrol.handler(({ context, input: { programmeId, ...wish } }) =>
      enrol(deps, context.caller, programmeId, wish),
    ),
    changeTimes: routes.changeTimes.handler(({ context, input: { programmeId, meeting } }) =>
      changeTimes(deps, context.caller, programmeId, meeting),
    ),
    leave: routes.leave.handler(({ context, input }) => leave(deps, context.caller, input.programmeId)),
  });
