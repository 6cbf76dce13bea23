import { z } from 'zod';
import type { Person } from '../../host/sandbox.ts';
import type { Draft } from '../draft.ts';
import { personOf } from './initial-data.ts';
import { done, failed, type ItemMethods } from './methods.ts';

const Time = z.object({ TimeProperty: z.number(), time: z.number().optional() });
const Subject = z.object({ subject: z.string() });
const Location = z.object({ location: z.string() });
const Recipients = z.object({
  recipientField: z.number(),
  recipientArray: z.array(z.object({ address: z.string() })).optional(),
});
const Body = z.object({ data: z.string().optional(), coercionType: z.number() });

const errors = { invalidEnd: 9010, notSaved: 9046 };
const startTime = 1;
const requiredField = 0;
const html = 3;

/** Reading and writing an appointment that is being written. */
export function draftMethods(organizer: Person, draft: Draft, change: (part: Partial<Draft>) => void): ItemMethods {
  const keep = (part: Partial<Draft>) => {
    change(part);
    return done();
  };
  return {
    18: () => done(draft.subject),
    17: (params) => keep(Subject.parse(params)),
    24: (params) => done(Time.parse(params).TimeProperty === startTime ? draft.start : draft.end),
    25: (params) => {
      const { TimeProperty, time = 0 } = Time.parse(params);
      // A new start moves the end along; a new end may not come before the start.
      if (TimeProperty === startTime) return keep({ start: time, end: time + draft.end - draft.start });
      return time < draft.start ? failed(errors.invalidEnd) : keep({ end: time });
    },
    26: () => done(draft.location),
    27: (params) => keep(Location.parse(params)),
    ...recipientMethods(draft, keep),
    ...bodyMethods(draft, keep),
    103: () => done(null),
    107: () => done(personOf({ name: organizer.displayName, address: organizer.mail }, 'organizer')),
    164: () => failed(errors.notSaved),
    169: () => done(false),
    171: () => done('normal'),
  };
}

type Keep = (part: Partial<Draft>) => object;

function recipientMethods(draft: Draft, keep: Keep): ItemMethods {
  const listOf = (field: number) => (field === requiredField ? draft.required : draft.optional);
  const put = (field: number, list: readonly string[]) =>
    keep(field === requiredField ? { required: list } : { optional: list });
  return {
    15: (params) =>
      done(listOf(Recipients.parse(params).recipientField).map((address) => personOf({ address }, 'none'))),
    21: (params) => {
      const { recipientField, recipientArray = [] } = Recipients.parse(params);
      return put(
        recipientField,
        recipientArray.map(({ address }) => address),
      );
    },
    22: (params) => {
      const { recipientField, recipientArray = [] } = Recipients.parse(params);
      return put(recipientField, [...listOf(recipientField), ...recipientArray.map(({ address }) => address)]);
    },
  };
}

const bodyMethods = (draft: Draft, keep: Keep): ItemMethods => ({
  14: () => done('html'),
  37: (params) => done(Body.parse(params).coercionType === html ? draft.body : textOf(draft.body)),
  38: (params) => keep({ body: Body.parse(params).data ?? '' }),
  23: (params) => keep({ body: (Body.parse(params).data ?? '') + draft.body }),
});

const textOf = (body: string): string => new DOMParser().parseFromString(body, 'text/html').body.textContent;
