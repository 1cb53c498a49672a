// The photo commands with their options, as they are typed.
import { Option } from 'commander';
import type { Command } from 'commander';
import { PHOTO_ROLES } from '../../../shared/model/photo.ts';
import type { PhotoRole } from '../../../shared/model/photo.ts';
import { PLATFORMS } from '../../../shared/model/shop.ts';
import type { PlatformId } from '../../../shared/model/shop.ts';
import { photoFix } from './photo-fix.ts';
import { photoAdd, photoCheck } from './photos.ts';
import type { PhotoSetting } from './photos.ts';
import { photoSheet } from './sheet.ts';

type Run = (work: (setting: PhotoSetting) => Promise<number>) => Promise<void>;
type Judging = { read: boolean; resume?: string };
const judging = ({ read, resume }: Judging) => ({ read, resume: resume ?? null });

export function addPhotoCommands(program: Command, help: (key: string) => string, run: Run) {
  const photo = program.command('photo').description(help('photo'));
  photo
    .command('add <product> <files...>')
    .description(help('photoAdd'))
    .addOption(new Option('--role <role>', help('role')).choices(PHOTO_ROLES))
    .action((id: string, files: string[], options: { role?: PhotoRole }) =>
      run((setting) => photoAdd(setting, id, files, options.role ?? null)),
    );
  photo
    .command('check <files...>')
    .description(help('photoCheck'))
    .option('--read', help('read'), false)
    .option('--resume <jsonl>', help('resume'))
    .action((files: string[], options: Judging) => run((setting) => photoCheck(setting, files, judging(options))));
  photo
    .command('fix <files...>')
    .description(help('photoFix'))
    .requiredOption('--out <dir>', help('outDir'))
    .addOption(new Option('--platform <platform>', help('platform')).choices(PLATFORMS))
    .action((files: string[], { out, platform }: { out: string; platform?: PlatformId }) =>
      run((setting) => photoFix(setting, files, { out, platform: platform ?? null })),
    );
  photo
    .command('sheet <files...>')
    .description(help('photoSheet'))
    .requiredOption('--out <html>', help('outSheet'))
    .option('--read', help('read'), false)
    .option('--resume <jsonl>', help('resume'))
    .action((files: string[], options: Judging & { out: string }) =>
      run((setting) => photoSheet(setting, files, { ...judging(options), out: options.out })),
    );
}
