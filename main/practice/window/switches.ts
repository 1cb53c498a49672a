import { APIS } from '../gateway/table.ts';
import type { Faults } from '../faults.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { inLanguage, layout, WINDOW } from './layout.ts';
import type { Scene } from './layout.ts';

const TIMES = ['0', '1', '2', '3', '5', '10', 'always'] as const;
const HOW = ['reset', 'half', 'silence'] as const;
const STATUS = [500, 502, 503, 504] as const;
const TOKENS = ['no', 'access', 'all'] as const;

type Choice = { value: string; text: string };

const select = (name: string, chosen: string, choices: Choice[]): Html =>
  html`<select name="${name}">
    ${choices.map(({ value, text }) => html`<option value="${value}" ${value === chosen && html`selected`}>${text}</option>`)}
  </select>`;

const number = (label: string, name: string, value: number | '', min: number | null = 0): Html =>
  html`<label
    >${label}<input type="number" name="${name}" value="${value}" ${min !== null && html`min="${min}"`}
  /></label>`;

const tick = (label: string, name: string, on: boolean): Html =>
  html`<label class="tick"><input type="checkbox" name="${name}" value="1" ${on && html`checked`} />${label}</label>`;

/** How often, and at which call. A number that is not among the choices, from a script, is offered too. */
function countedFields({ say }: Scene, name: string, fault: { times: number | 'always'; path: string | null }): Html {
  const times = [...new Set<string>([...TIMES, String(fault.times)])];
  const timeChoices = times.map((value) => ({ value, text: value === 'always' ? say('always') : value }));
  const apis = [{ value: '', text: say('anyApi') }, ...Object.keys(APIS).map((api) => ({ value: api, text: api }))];
  return html`<div class="pair">
    <label>${say('times')}${select(`${name}.times`, String(fault.times), timeChoices)}</label>
    <label>${say('api')}${select(`${name}.path`, fault.path ?? '', apis)}</label>
  </div>`;
}

/** Every fault with its number. Nothing here reloads by itself, so that nothing typed is lost. */
export function switchesPage(scene: Scene, faults: Faults, wrong: string[] = []): string {
  const { say, language } = scene;
  const how = HOW.map((value) => ({ value, text: say(`how.${value}`) }));
  const body = html`<div class="page narrow">
    <main>
      <p><a class="more" href="${inLanguage(WINDOW, language)}">‹ ${say('back')}</a></p>
      <div class="head"><h1>${say('faultsTitle')}</h1></div>
      ${wrong.length > 0 && html`<p class="warn" role="alert">${say('refused', { fields: wrong.join(', ') })}</p>`}
      <form class="form" method="post" action="/practice/faults">
        <input type="hidden" name="lang" value="${language}" /><input type="hidden" name="full" value="1" />
        <div class="pair">
          ${number(say('field.latencyMs'), 'latencyMs', faults.latencyMs)}${number(say('field.bytesPerSecond'), 'bytesPerSecond', faults.bytesPerSecond)}
        </div>
        <fieldset>
          <legend>${say('field.cutBefore')}</legend>
          ${countedFields(scene, 'cutBefore', faults.cutBefore)}
        </fieldset>
        <fieldset>
          <legend>${say('field.cutAfter')}</legend>
          ${countedFields(scene, 'cutAfter', faults.cutAfter)}
          <label>${say('field.cutAfter.how')}${select('cutAfter.how', faults.cutAfter.how, how)}</label>
        </fieldset>
        <fieldset>
          <legend>${say('field.serverError')}</legend>
          ${countedFields(scene, 'serverError', faults.serverError)}
          <label
            >${say('field.serverError.status')}${select(
              'serverError.status',
              String(faults.serverError.status),
              STATUS.map((status) => ({ value: String(status), text: String(status) })),
            )}</label
          >
          ${tick(say('field.serverError.applied'), 'serverError.applied', faults.serverError.applied)}
        </fieldset>
        ${tick(say('field.captivePortal'), 'captivePortal', faults.captivePortal)}
        <div class="pair">
          ${number(say('field.clockOffsetSeconds'), 'clockOffsetSeconds', faults.clockOffsetSeconds, null)}${number(say('field.searchLagMs'), 'searchLagMs', faults.searchLagMs)}
        </div>
        <div class="pair">
          ${number(say('field.rate'), 'rate', faults.rateLimit?.perSecond ?? 0)}${number(say('field.dailyLimit'), 'dailyLimit', faults.dailyLimit ?? '')}
        </div>
        <label
          >${say('field.expireTokens')}${select(
            'expireTokens',
            'no',
            TOKENS.map((value) => ({ value, text: say(`tokens.${value}`) })),
          )}</label
        >
        <button class="primary">${say('save')}</button>
      </form>
    </main>
  </div>`;
  return layout(scene, say('faultsTitle'), body);
}

/** The fields of the form above as faults; whether they are right is for the schema to say. */
export function faultsOfForm(form: URLSearchParams): unknown {
  const whole = (name: string) => Number(form.get(name) ?? 0);
  const counted = (name: string) => {
    const times = form.get(`${name}.times`) ?? '0';
    return { times: times === 'always' ? times : Number(times), path: form.get(`${name}.path`) || null };
  };
  const rate = whole('rate');
  return {
    latencyMs: whole('latencyMs'),
    bytesPerSecond: whole('bytesPerSecond'),
    cutBefore: counted('cutBefore'),
    cutAfter: { ...counted('cutAfter'), how: form.get('cutAfter.how') ?? 'reset' },
    serverError: {
      ...counted('serverError'),
      status: whole('serverError.status'),
      applied: form.has('serverError.applied'),
    },
    captivePortal: form.has('captivePortal'),
    clockOffsetSeconds: whole('clockOffsetSeconds'),
    searchLagMs: whole('searchLagMs'),
    rateLimit: rate === 0 ? null : { perSecond: rate, burst: Math.max(1, Math.ceil(rate)) },
    dailyLimit: form.get('dailyLimit') ? whole('dailyLimit') : null,
    expireTokens: form.get('expireTokens') ?? 'no',
  };
}
