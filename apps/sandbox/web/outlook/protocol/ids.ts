/** Graph's ids are safe in addresses; Outlook hands add-ins the older form, which they convert back. */
export const ewsId = (id: string): string => id.replaceAll('-', '/').replaceAll('_', '+');

export const graphId = (id: string): string => id.replaceAll('/', '-').replaceAll('+', '_');
