// The OCOP score on a command line: the sheet of a set, points given by criterion, and what each star still asks for.
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type { z } from 'zod';
import type { ScoreView } from '../../../shared/contract/score.ts';
import { Failure } from '../../../shared/contract/failure.ts';
import type { I18n } from '../../../shared/locales/i18n.ts';
import { OCOP_SETS } from '../../../shared/model/product.ts';
import type { OcopSet } from '../../../shared/model/product.ts';
import { FLOOR_STARS } from '../../../shared/rules/scoring/sheet.ts';
import { formatNumber, parseNumber } from '../../../shared/text/numbers.ts';
import type { Setting } from './commands.ts';
import { EXIT, show } from './say.ts';
import type { Code } from './say.ts';

type View = z.infer<typeof ScoreView>;

/** "2.2=2" gives two points to 2.2, "2.2=" takes them back. @throws Failure bad-input */
function readPoints(pair: string): { code: string; points: number | null } {
  const [code = '', figure] = pair.split('=');
  const points = figure === '' ? null : parseNumber(figure ?? '');
  if (code === '' || figure === undefined || (figure !== '' && points === null))
    throw new Failure('bad-input', { field: `--give ${pair}` });
  return { code, points };
}

const titleOf = ({ t }: I18n, title: string) => t(`score.title.${title}` as 'score.title.idea');

function told(i18n: I18n, { criteria, score, source }: View): string {
  const { t } = i18n;
  const rows = criteria.map(({ code, title, points, max, group }) => {
    const figure = group ? '' : `${points === null ? '–' : formatNumber(points, 1)}${max === null ? '' : ` / ${max}`}`;
    return `  ${code.padEnd(5)}${figure.padEnd(8)}${titleOf(i18n, title)}`;
  });
  const lacks = FLOOR_STARS.flatMap((stars) => {
    const { points, criteria: under } = score.lacks[stars];
    if (points === 0 && under.length === 0) return [t('score.reached', { stars })];
    return [
      t('cli.score.missing', { stars }),
      ...(points > 0 ? [`  ${t('score.morePoints', { points: formatNumber(points, 1) })}`] : []),
      ...under.map(
        ({ code, title, has, needs }) =>
          `  ${code.padEnd(5)}${t('score.hasNeeds', { has: formatNumber(has, 1), needs })}  ${titleOf(i18n, title)}`,
      ),
    ];
  });
  const total = t('cli.score.total', { total: formatNumber(score.total, 1), stars: score.stars });
  return [...rows, total, ...lacks, t('score.ownOnly'), t('score.source', { source })].join('\n');
}

export async function showScore(
  { client, i18n, json }: Setting,
  id: string,
  { set, give }: { set?: OcopSet; give: string[] },
): Promise<Code> {
  // Read before anything is kept: a pair that does not fit leaves no half sheet behind.
  const pairs = give.map(readPoints);
  const view = () => client.score.get({ id, set: set ?? null });
  if (pairs.length > 0) {
    const { set: whose } = await view();
    for (const pair of pairs) await client.score.give({ id, set: whose, ...pair });
  }
  const now = await view();
  show(json, { product: id, ...now }, () => told(i18n, now));
  return EXIT.fine;
}

type Run = (work: (setting: Setting) => Promise<number>) => Promise<void>;

export function addScoreCommand(program: Command, help: (key: string) => string, run: Run) {
  program
    .command('score <product>')
    .description(help('score'))
    .option('--set <set>', help('scoreSet'), (value) => {
      const set = OCOP_SETS.find((each) => each === value.toUpperCase());
      if (!set) throw new InvalidArgumentError(OCOP_SETS.join(', '));
      return set;
    })
    .option('--give <criterion=points>', help('scoreGive'), (value: string, before: string[]) => [...before, value], [])
    .action((id: string, options: { set?: OcopSet; give: string[] }) =>
      run((setting) => showScore(setting, id, options)),
    );
}
