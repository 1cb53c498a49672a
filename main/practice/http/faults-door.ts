import { ZodError } from 'zod';
import { NO_FAULTS } from '../faults.ts';
import type { Faults, FaultsInput } from '../faults.ts';
import type { Platform } from '../platform.ts';
import { press, PRESETS } from '../presets.ts';
import { inLanguage, WINDOW } from '../window/layout.ts';
import type { Scene } from '../window/layout.ts';
import { faultsOfForm, switchesPage } from '../window/switches.ts';
import { goTo, json, page } from './page.ts';
import type { Reply } from './page.ts';

/** Sets the faults, and does at once what is done once. */
export function setFaults(platform: Platform, next: FaultsInput): Faults {
  const set = platform.faults.set(next);
  if (set.expireTokens !== 'no') platform.tokens.expire(set.expireTokens);
  return platform.faults.set({ ...set, expireTokens: 'no' });
}

const fieldsOf = (error: ZodError) => error.issues.map((issue) => issue.path.join('.') || issue.message);

/** POST /practice/faults with JSON: the whole set, and what is not named is off. */
export function faultsFromJson(platform: Platform, text: string): Reply {
  try {
    return json(setFaults(platform, JSON.parse(text) as FaultsInput));
  } catch (error) {
    if (error instanceof ZodError) return json({ error: 'faults', fields: fieldsOf(error) }, 400);
    if (error instanceof SyntaxError) return json({ error: 'json', fields: [] }, 400);
    throw error;
  }
}

/** The same from the pages: one switch pressed, or the form with every number. */
export function faultsFromForm(platform: Platform, form: URLSearchParams, scene: Scene): Reply {
  const preset = PRESETS.find((known) => known === form.get('preset'));
  try {
    if (preset) setFaults(platform, press(preset, platform.faults.get()));
    else if (form.has('full')) setFaults(platform, faultsOfForm(form) as FaultsInput);
    else setFaults(platform, NO_FAULTS);
    return goTo(inLanguage(WINDOW, scene.language));
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    return page(switchesPage(scene, platform.faults.get(), fieldsOf(error)), 400);
  }
}
