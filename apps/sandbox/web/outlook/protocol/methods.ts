/** By DispatchId, office.js' number of a method. Gets ApiParams, gives what the callback hears. */
export type ItemMethods = Readonly<Record<number, (params: unknown) => object>>;

export const done = (data?: unknown): object => ({ error: false, errorCode: 0, wasSuccessful: true, data });

/** office.js finds name and message for the code. */
export const failed = (errorCode: number): object => ({ error: true, errorCode, wasSuccessful: false });
