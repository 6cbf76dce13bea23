import { message } from '../messages/index.ts';
import { Profile } from '../model/index.ts';
import { listIn } from './lists.ts';
import { normal } from './normal.ts';
import type { Reading } from './types.ts';

/** Languages by name or tag, best first: "German, en-GB, français". */
export const readLanguages = (cell: string): Reading<readonly string[]> => {
  const said = listIn(cell).map((text) => ({ text, tag: tagOf(text) }));
  const value = [...new Set(said.flatMap(({ tag }) => tag ?? []))];
  const unknown = said.filter(({ tag }) => tag === undefined);
  const many = Profile.shape.languages.safeParse(value).success
    ? []
    : [message('sheet.problem.many', { field: 'languages' })];
  const problems = [...unknown.map(({ text }) => message('sheet.problem.language', { text })), ...many];
  return { value, problems, notes: [] };
};

const tagOf = (text: string): string | undefined => tags.get(normal(text.replace(/[-_][a-z]{2,4}$/i, '')));

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
const namesIn = (locale: string) => new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
const [inEnglish, inGerman] = [namesIn('en'), namesIn('de')];

/**
 * Tags and names of every language with a tag of two letters (ISO 639-1), in English, in German and in the language
 * itself, as the runtime's own locale data (CLDR) has them.
 */
const tags: ReadonlyMap<string, string> = new Map(
  letters
    .flatMap((first) => letters.map((second) => `${first}${second}`))
    .filter((code) => inEnglish.of(code) !== undefined)
    .flatMap((code) =>
      [code, inEnglish.of(code), inGerman.of(code), namesIn(code).of(code)].flatMap((name) =>
        name === undefined ? [] : [[normal(name), writtenAs(code)] as const],
      ),
    ),
);

/** Tags that are no longer used, by those that are; written Norwegian is Bokmål where nobody says otherwise. */
function writtenAs(code: string): string {
  return code === 'no' ? 'nb' : new Intl.Locale(code).language;
}
