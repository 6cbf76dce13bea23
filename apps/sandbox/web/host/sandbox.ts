import { z } from 'zod';

const Person = z.object({
  id: z.string(),
  displayName: z.string(),
  mail: z.string(),
  userPrincipalName: z.string().nullish(),
  jobTitle: z.string().nullish(),
  department: z.string().nullish(),
  timeZone: z.string().nullish(),
});
export type Person = z.infer<typeof Person>;

const People = z.object({ people: z.array(Person) });

const HostToken = z.object({ access_token: z.string() });

const AppTokens = z.object({
  access_token: z.string(),
  id_token: z.string(),
  expires_in: z.number(),
  scope: z.string().optional(),
});
export type AppTokens = z.infer<typeof AppTokens>;

const Refusal = z.object({
  error: z.string(),
  error_description: z.string().optional(),
  suberror: z.string().optional(),
});

/** The sign-in service said no: `error` is its OAuth code. */
export class TokenRefused extends Error {
  readonly refusal: z.infer<typeof Refusal>;
  constructor(refusal: z.infer<typeof Refusal>) {
    super(refusal.error_description ?? refusal.error);
    this.refusal = refusal;
  }
}

/** Everybody in the organisation. */
export const loadPeople = async (): Promise<readonly Person[]> => People.parse(await read('/sandbox/people')).people;

/** A Graph token of a person, for what the host itself shows. */
export const hostToken = async (personId: string): Promise<string> =>
  HostToken.parse(await post('/sandbox/host-token', { personId })).access_token;

/** Tokens for an app inside the host. */
export const appTokens = async (personId: string, clientId: string, scope: string): Promise<AppTokens> =>
  AppTokens.parse(await post('/sandbox/naa-token', { personId, clientId, scope }));

const Notice = z.object({
  id: z.string(),
  at: z.number(),
  activityType: z.string(),
  line: z.string(),
  preview: z.string(),
  topic: z.object({ value: z.string(), webUrl: z.string().nullable() }),
});
export type Notice = z.infer<typeof Notice>;

const Notices = z.object({ activity: z.array(Notice) });

/** A person's activity feed, newest first. */
export const loadActivity = async (personId: string): Promise<readonly Notice[]> =>
  Notices.parse(await read(`/sandbox/activity?person=${encodeURIComponent(personId)}`)).activity;

const Clock = z.object({ now: z.number(), offset: z.number() });

/** Now in the sandbox, whose clock may be moved; epoch milliseconds. */
export const loadNow = async (): Promise<number> => Clock.parse(await read('/sandbox/clock')).now;

/** Makes it later for everybody by so many milliseconds; 0 is the real time again. */
export const moveClock = async (by: number): Promise<void> => {
  const { offset } = Clock.parse(await read('/sandbox/clock'));
  await put('/sandbox/clock', { offset: by === 0 ? 0 : offset + by });
};

async function read(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`The sandbox answered ${response.status} to ${path}.`);
  return response.json();
}

const post = (path: string, body: object): Promise<unknown> => write('POST', path, body);
const put = (path: string, body: object): Promise<unknown> => write('PUT', path, body);

async function write(method: 'POST' | 'PUT', path: string, body: object): Promise<unknown> {
  const response = await fetch(path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.ok) return response.json();
  const refusal = Refusal.safeParse(await response.json().catch(() => null));
  throw new TokenRefused(refusal.success ? refusal.data : { error: 'server_error' });
}
