// len-san: the whole desk from a command line, for scripts and for those who prefer to type. See --help.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { Failure } from '../../../shared/contract/failure.ts';
import { createI18n } from '../../../shared/locales/i18n.ts';
import { PLATFORMS } from '../../../shared/model/shop.ts';
import type { PlatformId } from '../../../shared/model/shop.ts';
import { defaultDataDir } from '../../places.ts';
import { version } from '../../version.ts';
import * as commands from './commands.ts';
import { withDesk } from './desk.ts';
import { addLabelCommands } from './label-program.ts';
import { addPaperCommands } from './papers.ts';
import { addPhotoCommands } from './photo-program.ts';
import type { PhotoSetting } from './photos.ts';
import { addRulesCommands } from './rules.ts';
import { EXIT, complain, failureOf, sentence } from './say.ts';
import { addScoreCommand } from './score.ts';

type Global = { data?: string; json?: boolean; lang?: 'vi' | 'en' };

const DEFAULT_TIMEOUT_S = 120;
const program = new Command('len-san');
const globals = () => program.opts<Global>();
/** Of the machine, where the person has not said; plain "C" is no language. */
const ofMachine = /^en/i.test(process.env['LC_ALL'] ?? process.env['LANG'] ?? '') ? 'en' : 'vi';
const i18n = () => createI18n(globals().lang ?? ofMachine);
const dataDir = () => resolve(globals().data ?? defaultDataDir());

/** The help is written before the options are read. */
const words = createI18n(process.argv[process.argv.indexOf('--lang') + 1] === 'en' ? 'en' : ofMachine);
const help = (key: string) => words.t(`cli.help.${key}` as 'cli.help.about');

function run(work: (setting: PhotoSetting) => Promise<number>) {
  return withDesk(dataDir(), async (client, desk) => {
    const state = desk.state();
    if (state.failure) throw new Failure(state.failure.code, state.failure.values);
    process.exitCode = await work({ client, desk, i18n: i18n(), json: globals().json ?? false });
  });
}

const collect = (value: string, before: string[]) => [...before, value];
function whole(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('');
  return number;
}

const HIGHEST_PORT = 65_535;
function portNumber(value: string): number {
  const number = whole(value);
  if (number > HIGHEST_PORT) throw new InvalidArgumentError('');
  return number;
}

program
  .description(help('about'))
  .version(version)
  .option('--data <dir>', help('data'))
  .option('--json', help('json'))
  .addOption(new Option('--lang <lang>', help('lang')).choices(['vi', 'en']))
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });

const product = program.command('product').description(help('product'));
product
  .command('new')
  .description(help('productNew'))
  .requiredOption('--name <text>', help('name'))
  .option('--set <field=value>', help('set'), collect, [])
  .action((options: { name: string; set: string[] }) =>
    run((setting) => commands.productNew(setting, options.name, options.set)),
  );
product
  .command('set <id>')
  .description(help('productSet'))
  .requiredOption('--set <field=value>', help('set'), collect, [])
  .action((id: string, options: { set: string[] }) => run((setting) => commands.productSet(setting, id, options.set)));
product
  .command('list')
  .description(help('productList'))
  .option('--search <text>', help('search'), '')
  .action((options: { search: string }) => run((setting) => commands.productList(setting, options.search)));
product
  .command('show <id>')
  .description(help('productShow'))
  .action((id: string) => run((setting) => commands.productShow(setting, id)));

addPhotoCommands(program, help, run);

program
  .command('check <product>')
  .description(help('check'))
  .action((id: string) => run((setting) => commands.check(setting, id)));
addScoreCommand(program, help, run);
addLabelCommands(program, help, run);
addPaperCommands(program, help, run);
addRulesCommands(program, help, run);

program
  .command('shop')
  .description(help('shop'))
  .command('connect')
  .description(help('shopConnect'))
  .argument('<platform>', help('platform'), (value) => {
    if (!(PLATFORMS as readonly string[]).includes(value)) throw new InvalidArgumentError(PLATFORMS.join(', '));
    return value;
  })
  .requiredOption('--host <url>', help('host'))
  .requiredOption('--account <json>', help('account'))
  .action((platform: PlatformId, options: { host: string; account: string }) =>
    run((setting) => commands.shopConnect(setting, platform, options.host, options.account)),
  );

program
  .command('publish <products...>')
  .description(help('publish'))
  .requiredOption('--to <shop>', help('to'))
  .action((ids: string[], options: { to: string }) => run((setting) => commands.publish(setting, ids, options.to)));
program
  .command('sync')
  .description(help('sync'))
  .option('--until-idle', help('untilIdle'), false)
  .option('--timeout <seconds>', help('timeout'), whole, DEFAULT_TIMEOUT_S)
  .action((options: { untilIdle: boolean; timeout: number }) =>
    run((setting) => commands.sync(setting, options.untilIdle, options.timeout)),
  );
program
  .command('status')
  .description(help('status'))
  .action(() => run((setting) => commands.status(setting)));

program
  .command('practice')
  .description(help('practice'))
  .option('--port <n>', help('port'), portNumber)
  .option('--state <dir>', help('state'))
  .option('--faults <json>', help('faults'))
  .action(async (options: { port?: number; state?: string; faults?: string }) => {
    const stateDir = options.state ? resolve(options.state) : join(dataDir(), 'practice');
    const { port, faults } = options;
    process.exitCode = await commands.practice({
      stateDir,
      ...(port === undefined ? {} : { port }),
      ...(faults === undefined ? {} : { faults: readFaults(faults) }),
    });
  });

program
  .command('backup')
  .description(help('backup'))
  .action(() => run((setting) => commands.backup(setting)));
program
  .command('restore <file>')
  .description(help('restore'))
  .action((file: string) =>
    // A desk that does not open is what a restore is for.
    withDesk(
      dataDir(),
      async (client) =>
        void (process.exitCode = await commands.restore({ client, i18n: i18n(), json: globals().json ?? false }, file)),
    ),
  );
program
  .command('undo <product>')
  .description(help('undo'))
  .action((id: string) => run((setting) => commands.undo(setting, id)));

/** JSON itself, or @file with it. */
function readFaults(value: string): string {
  if (!value.startsWith('@')) return value;
  try {
    return readFileSync(value.slice(1), 'utf8');
  } catch (error) {
    throw new Failure('bad-input', { field: '--faults' }, { cause: error });
  }
}

try {
  await program.parseAsync(process.argv);
} catch (error) {
  process.exitCode = exitFor(error);
}

function exitFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.use;
  const failure = error instanceof Failure ? { code: error.code, values: error.values } : failureOf(error);
  if (!failure) {
    // Nobody foresaw it: what there is to tell is for whoever mends it.
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return EXIT.failed;
  }
  // On a screen the field is marked; here it has to be named.
  const { field } = failure.values;
  const message =
    failure.code === 'bad-input' && field ? `${field}: ${sentence(i18n(), failure)}` : sentence(i18n(), failure);
  complain(globals().json ? JSON.stringify({ error: { ...failure, message } }) : message);
  return failure.code === 'bad-input' || failure.code === 'not-found' ? EXIT.use : EXIT.failed;
}
