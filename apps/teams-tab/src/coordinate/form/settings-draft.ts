import { Programme, usualHealing, usualMeetingTimes, usualWeights, usualYearsAhead } from '@tandem/core/model';

/** Everything a coordinator decides about a programme. */
export const ProgrammeSettings = Programme.omit({ id: true, state: true });
export type ProgrammeSettings = Omit<Programme, 'id' | 'state'>;

/** Where a new programme starts from; every figure can be changed in the form. */
export const emptySettings: ProgrammeSettings = {
  name: '',
  objective: '',
  roles: ['mentor', 'mentee'],
  cadence: { unit: 'weeks', every: 2, dates: 12, minutes: 30 },
  startsOn: '',
  announcedOn: '',
  rules: {
    reportingLevels: 2,
    sameDepartment: false,
    sameTeam: false,
    sharedHours: 2,
    zoneGapHours: 12,
    commonLanguage: true,
    repeatAfterMonths: 12,
  },
  weights: usualWeights,
  yearsAhead: usualYearsAhead,
  healing: usualHealing,
  meeting: usualMeetingTimes,
  priority: 'balanced',
  circleSize: null,
  mailbox: null,
};
