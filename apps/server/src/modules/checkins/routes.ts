import type { Deps } from '../../deps.ts';
import { api } from '../api.ts';
import { sayPulse } from '../feedback/pulse.ts';
import { bookOwnSeries } from './book-own.ts';
import { moveCheckIn, readOtherTimes } from './other-times.ts';
import { chooseSlot, readSlots } from './slots.ts';
import { undoHealing } from './undo.ts';
import { addPoint, identifyCheckIn, readCheckIn, readPair } from './usecases.ts';

const routes = api.checkins;

export const checkInRoutes = (deps: Deps) =>
  routes.router({
    pair: routes.pair.handler(({ context, input }) => readPair(deps, context.caller, input.pairId)),
    slots: routes.slots.handler(({ context, input }) => readSlots(deps, context.caller, context.token, input)),
    choose: routes.choose.handler(({ context, input }) => chooseSlot(deps, context.caller, context.token, input)),
    book: routes.book.handler(({ context, input }) => bookOwnSeries(deps, context.caller, context.token, input.pairId)),
    read: routes.read.handler(({ context, input }) => readCheckIn(deps, context.caller, input.checkInId)),
    identify: routes.identify.handler(({ context, input }) =>
      identifyCheckIn(deps, context.caller, context.token, input),
    ),
    addAgendaItem: routes.addAgendaItem.handler(({ context, input: { checkInId, ...point } }) =>
      addPoint(deps, context.caller, checkInId, point),
    ),
    undo: routes.undo.handler(({ context, input }) => undoHealing(deps, context.caller, input.checkInId)),
    times: routes.times.handler(({ context, input }) => readOtherTimes(deps, context.caller, input.checkInId)),
    move: routes.move.handler(({ context, input: { checkInId, startsAt } }) =>
      moveCheckIn(deps, context.caller, checkInId, startsAt),
    ),
    pulse: routes.pulse.handler(({ context, input }) => sayPulse(deps, context.caller, input.checkInId, input.answer)),
  });
