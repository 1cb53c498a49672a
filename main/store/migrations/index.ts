// Forward only. A migration that has been shipped is never edited: a new one is added at the end.
import { desk } from './0001-desk.ts';
import { search } from './0002-search.ts';
import { platforms } from './0003-platforms.ts';
import { verdicts } from './0004-verdicts.ts';
import { looks } from './0005-looks.ts';
import { papersAndAnswers } from './0006-papers-and-answers.ts';
import { packRead } from './0007-pack-read.ts';

export const MIGRATIONS: readonly string[] = [desk, search, platforms, verdicts, looks, papersAndAnswers, packRead];

/** The version this app writes; PRAGMA user_version of a desk. */
export const VERSION = MIGRATIONS.length;
