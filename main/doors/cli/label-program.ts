// The label commands with their options, as they are typed.
import type { Command } from 'commander';
import type { Setting } from './commands.ts';
import { labelRead } from './label-read.ts';
import { labelText } from './label-text.ts';

type Run = (work: (setting: Setting) => Promise<number>) => Promise<void>;

export function addLabelCommands(program: Command, help: (key: string) => string, run: Run) {
  const label = program.command('label').description(help('label'));
  label
    .command('text <product>')
    .description(help('labelText'))
    .action((id: string) => run((setting) => labelText(setting, id)));
  label
    .command('read <photos...>')
    .description(help('labelRead'))
    .option('--for <product>', help('forProduct'))
    .action((photos: string[], options: { for?: string }) =>
      run((setting) => labelRead(setting, photos, options.for ?? null)),
    );
}
