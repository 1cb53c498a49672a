// Papers on a command line: what runs out soon over the whole desk, and what one product has.
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { DuePaper } from '../../../shared/contract/papers.ts';
import type { ScannedPaper } from '../../../shared/model/dossier.ts';
import type { I18n } from '../../../shared/locales/i18n.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import type { Setting } from './commands.ts';
import { EXIT, complain, show, tame } from './say.ts';
import type { Code } from './say.ts';

/** Days, as `papers.due` takes them. */
const LONGEST = 3_650;
const USUAL = '180d';

/** "180d" or "180". */
function days(value: string): number {
  const found = /^(\d{1,4})d?$/.exec(value.trim());
  const count = Number(found?.[1] ?? Number.NaN);
  if (!found || count > LONGEST) throw new InvalidArgumentError(USUAL);
  return count;
}

const leftOf = ({ t }: I18n, count: number): string => {
  if (count === 0) return t('product.papers.term.today');
  return count < 0 ? t('product.papers.term.past', { count: -count }) : t('product.papers.term.days', { count });
};

function dueLine(i18n: I18n, { paper, productName, producerName, lastDay, daysLeft, window }: DuePaper): string {
  const whose = (paper.productId ? productName : producerName) ?? i18n.t('list.due.unnamed');
  const head = [formatDay(lastDay), leftOf(i18n, daysLeft), i18n.t(`paperKind.${paper.kind}`), whose].map(tame);
  const { opens, closes } = window ?? { opens: '', closes: '' };
  const more = window && daysLeft >= 0 ? `\n    ${i18n.t(`list.due.window.${window.state}`, { opens, closes })}` : '';
  return head.join('  ') + more;
}

export async function papersDue({ client, i18n, json }: Setting, withinDays: number): Promise<Code> {
  const due = await client.papers.due({ withinDays });
  if (due.clockBehind) complain(i18n.t('list.due.clock', { today: due.today, newest: due.clockBehind }));
  const lines = () => due.papers.map((paper) => dueLine(i18n, paper)).join('\n');
  show(json, { within: withinDays, ...due }, () => lines() || i18n.t('cli.papers.noneDue', { count: withinDays }));
  return due.papers.length > 0 ? EXIT.left : EXIT.fine;
}

function paperLine(i18n: I18n, { id, kind, number, expiresOn, scanSha256 }: ScannedPaper): string {
  const until = expiresOn ? i18n.t('list.due.until', { day: expiresOn }) : i18n.t('product.papers.term.none');
  const scan = i18n.t(scanSha256 ? 'cli.papers.scan' : 'cli.papers.noScan');
  return [id, i18n.t(`paperKind.${kind}`), number ?? '–', until, scan].map(tame).join('  ');
}

export async function papersList({ client, i18n, json }: Setting, product: string): Promise<Code> {
  const { papers } = await client.products.get({ id: product });
  const lines = () => papers.map((paper) => paperLine(i18n, paper)).join('\n');
  show(json, { product, papers }, () => lines() || i18n.t('product.papers.empty'));
  return EXIT.fine;
}

type Run = (work: (setting: Setting) => Promise<number>) => Promise<void>;

export function addPaperCommands(program: Command, help: (key: string) => string, run: Run) {
  const papers = program.command('papers').description(help('papers'));
  papers
    .command('due')
    .description(help('papersDue'))
    .option('--within <days>', help('papersWithin'), days, days(USUAL))
    .action((options: { within: number }) => run((setting) => papersDue(setting, options.within)));
  papers
    .command('list <product>')
    .description(help('papersList'))
    .action((product: string) => run((setting) => papersList(setting, product)));
}
