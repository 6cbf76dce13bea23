import type { Locator } from 'playwright-core';

/** The points of each reason in a list, and the number that stands below them. */
export async function pointsIn(part: Locator): Promise<{ readonly points: readonly number[]; readonly total: number }> {
  const rows = await part.getByRole('listitem').allInnerTexts();
  const together = await part.getByText('Together', { exact: true }).locator('..').innerText();
  return { points: rows.map(pointsOf), total: Number(together.replace(/\D/g, '')) };
}

/** `+35` or `-3` anywhere in a row; a reason that gives nothing has its 0 without a sign. */
const pointsOf = (row: string): number => {
  const [, sign, points] = /(?:^|\s)([+−-])(\d+)(?=\s|$)/.exec(row) ?? [];
  return sign === '+' ? Number(points) : -Number(points ?? 0);
};

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
