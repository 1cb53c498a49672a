// The rules on a command line: read, tried, installed from a stick, and signed by who publishes them.
import { closeSync, fstatSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { Failure } from '../../../shared/contract/failure.ts';
import type { RuleRow } from '../../../shared/contract/rules.ts';
import type { I18n } from '../../../shared/locales/i18n.ts';
import { MAX_PACK_BYTES, readPackFile, signPack } from '../../rules/file.ts';
import { fingerprint, newKeys, signJson } from '../../rules/signature.ts';
import type { Setting } from './commands.ts';
import { EXIT, sentence, show, tame } from './say.ts';
import type { Code } from './say.ts';

type Run = (work: (setting: Setting) => Promise<number>) => Promise<void>;

/** @throws Failure not-found, pack.not-a-pack for a folder, pack.too-big before it is read */
function bytesOf(path: string) {
  try {
    const handle = openSync(path, 'r');
    try {
      if (fstatSync(handle).size > MAX_PACK_BYTES) throw new Failure('pack.too-big');
      return readFileSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(code === 'EISDIR' ? 'pack.not-a-pack' : 'not-found', {}, { cause: error });
  }
}
const fileOf = (path: string) => new File([bytesOf(path)], basename(path));

/** The locales go first; a rule younger than the program brings its own words. */
function titleOf({ exists, t, language }: I18n, { id, words }: Pick<RuleRow, 'id' | 'words'>): string {
  const key = `rule.${id}.title`;
  if (exists(key)) return (t as (key: string) => string)(key);
  return tame(words?.[language === 'en' ? 'en' : 'vi'].title ?? id);
}

async function list({ client, i18n, json }: Setting, family: string | undefined): Promise<Code> {
  const { rules } = await client.rules.list({});
  const wanted = rules.filter(({ id }) => !family || id.startsWith(`${family.toUpperCase()}-`));
  show(json, { rules: wanted.map((rule) => ({ ...rule, title: titleOf(i18n, rule) })) }, () =>
    wanted
      .map(
        (rule) => `${rule.id}  ${i18n.t(`severity.${rule.severity}`)}  ${titleOf(i18n, rule)} (${tame(rule.source)})`,
      )
      .join('\n'),
  );
  return EXIT.fine;
}

async function one({ client, i18n, json }: Setting, id: string): Promise<Code> {
  const rule = await client.rules.show({ id });
  const told = { ...rule, title: titleOf(i18n, rule) };
  show(json, told, () => JSON.stringify(told, null, 2));
  return EXIT.fine;
}

async function verify({ client, i18n, json }: Setting, path: string | undefined): Promise<Code> {
  if (path !== undefined) {
    const { publisher, fingerprint: figures, pack } = readPackFile(bytesOf(path));
    const said = { name: tame(publisher.name), fingerprint: figures };
    show(json, { id: pack.id, date: pack.date, rules: pack.rules.length, publisher: said }, () =>
      i18n.t('rules.signedBy', said),
    );
    return EXIT.fine;
  }
  const state = await client.rules.state({});
  const from = state.publisher ? i18n.t('rules.by', { name: tame(state.publisher.name) }) : i18n.t('rules.bundled');
  show(json, state, () =>
    [
      i18n.t('rules.head', { rules: state.rules, date: state.date, from }),
      ...(state.stale ? [i18n.t('rules.stale', { days: state.ageDays })] : []),
      ...(state.broken ? [i18n.t('rules.broken', { why: sentence(i18n, state.broken) })] : []),
    ].join('\n'),
  );
  return state.broken ? EXIT.failed : EXIT.fine;
}

async function install({ client, i18n, json }: Setting, path: string): Promise<Code> {
  const state = await client.rules.install({ file: fileOf(path) });
  show(json, state, () => i18n.t('rules.used'));
  return EXIT.fine;
}

async function trust({ client, i18n, json }: Setting, path: string, figures: string): Promise<Code> {
  const signer = await client.rules.trust({ file: fileOf(path), fingerprint: figures });
  show(json, signer, () => i18n.t('rules.trusted', { name: tame(signer.name) }));
  return EXIT.fine;
}

/** @throws Failure bad-input where the file is there already: a key is never written over */
async function keygen({ i18n, json }: Setting, path: string): Promise<Code> {
  const { privatePem, publicKey } = newKeys();
  write(path, privatePem, { mode: 0o600, flag: 'wx' });
  const said = { file: resolve(path), key: publicKey, fingerprint: fingerprint(publicKey) };
  show(json, said, () => i18n.t('rules.newKey', said));
  return EXIT.fine;
}

async function sign(
  { i18n, json }: Setting,
  path: string,
  how: { key: string; name: string; out: string },
): Promise<Code> {
  const pem = bytesOf(how.key).toString();
  write(how.out, signPack(parsed(path), how.name, pem, publicKeyOf(pem)), {});
  show(json, { file: resolve(how.out) }, () => i18n.t('rules.signed', { file: resolve(how.out) }));
  return EXIT.fine;
}

function publicKeyOf(pem: string): string {
  try {
    return signJson(null, pem).publicKey;
  } catch (error) {
    throw new Failure('bad-input', { field: '--key' }, { cause: error });
  }
}

function parsed(path: string): unknown {
  const bytes = bytesOf(path);
  try {
    return JSON.parse(bytes.toString());
  } catch (error) {
    throw new Failure('pack.not-a-pack', {}, { cause: error });
  }
}

function write(path: string, text: string, options: { mode?: number; flag?: string }) {
  try {
    writeFileSync(path, text, options);
  } catch (error) {
    throw new Failure('bad-input', { field: path }, { cause: error });
  }
}

export function addRulesCommands(program: Command, help: (key: string) => string, run: Run) {
  const rules = program.command('rules').description(help('rules'));
  const add = (usage: string, word: string) => rules.command(usage).description(help(word));
  add('list', 'rulesList')
    .option('--family <name>', help('rulesFamily'))
    .action((options: { family?: string }) => run((setting) => list(setting, options.family)));
  add('show <id>', 'rulesShow').action((id: string) => run((setting) => one(setting, id)));
  add('verify [file]', 'rulesVerify').action((file?: string) => run((setting) => verify(setting, file)));
  add('install <file>', 'rulesInstall').action((file: string) => run((setting) => install(setting, file)));
  add('trust <file>', 'rulesTrust')
    .requiredOption('--fingerprint <figures>', help('rulesFingerprint'))
    .action((file: string, options: { fingerprint: string }) =>
      run((setting) => trust(setting, file, options.fingerprint)),
    );
  add('keygen <file>', 'rulesKeygen').action((file: string) => run((setting) => keygen(setting, file)));
  add('sign <pack>', 'rulesSign')
    .requiredOption('--key <file>', help('rulesKey'))
    .requiredOption('--name <text>', help('rulesName'))
    .requiredOption('--out <file>', help('rulesOut'))
    .action((file: string, options: { key: string; name: string; out: string }) =>
      run((setting) => sign(setting, file, options)),
    );
}
