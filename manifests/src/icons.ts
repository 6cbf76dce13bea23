import { writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

/** The mark on its 32 grid: a line, an arc above it (you), an arc below (partner). */
const mark = (you: string, partner: string, line: string, stroke: number) => `
  <path d="M4 16.5V15.5A8 8 0 0 1 20 15.5V16.5" stroke="${you}" stroke-width="${stroke}"/>
  <path d="M12 15.5V16.5A8 8 0 0 0 28 16.5V15.5" stroke="${partner}" stroke-width="${stroke}"/>
  <path d="M2.5 16H29.5" stroke="${line}" stroke-width="${stroke * 0.82}" stroke-linecap="round"/>`;

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none">${content}</svg>`;

/** Tile in the brand colour, corner 22 %, the mark at 68 % in its middle. */
const tile = svg(`<rect width="32" height="32" rx="7.04" fill="#067178"/>
  <g transform="translate(5.12 5.12) scale(0.68)">${mark('#ffffff', '#efc4ad', '#ffffff', 2.75)}</g>`);

/** Teams wants the outline icon white on nothing. */
const outline = svg(mark('#ffffff', '#ffffff', '#ffffff', 2.5));

const here = (file: string) => new URL(`../icons/${file}`, import.meta.url);
const addin = (file: string) => new URL(`../../apps/outlook-addin/public/${file}`, import.meta.url);

const draw = (source: string, size: number) =>
  new Resvg(source, { fitTo: { mode: 'width', value: size } }).render().asPng();

await writeFile(here('color.png'), draw(tile, 192));
await writeFile(here('color32.png'), draw(tile, 32));
await writeFile(here('outline.png'), draw(outline, 32));
for (const size of [16, 32, 64, 80, 128]) await writeFile(addin(`icon-${size}.png`), draw(tile, size));
